import type { Token } from '../../text/tokens.ts';
import { isTroubled } from '../customer.ts';
import type { Looked, Rule, RuleWords, Sample, Sentence } from '../rule.ts';

// Ordinary words: one of them in capitals is a raised voice, where a name or short form is not.
const PLAIN = new Set(
  "not never no must always only now stop very already cannot did did didn't don't won't can't do does is was are were you your please read again before after this that there here what why how when all every any first never".split(
    ' ',
  ),
);
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]+$/u;
const LEAST_RUN = 3;

interface Run {
  words: Token[];
}

/** "^DO": whoever signs with initials. */
const isSigned = (text: string, { start }: Token): boolean =>
  /[\^*]$/.test(text.slice(Math.max(0, start - 1), start));

const runsOf = (text: string, tokens: readonly Token[]): Run[] => {
  const runs: Run[] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    const raw = text.slice(token.start, token.end);
    // Most words begin with a small letter, and need no pattern.
    const fits =
      (!/^[a-z]/.test(raw) && CAPITALS.test(raw) && !isSigned(text, token)) ||
      (run.length > 0 && (raw === 'I' || raw === 'A'));
    if (fits) run.push(token);
    else if (token.word || /^[.!?]$/.test(token.norm)) {
      if (run.length > 0) runs.push({ words: run });
      run = [];
    }
  }
  return run.length > 0 ? [...runs, { words: run }] : runs;
};

const isShout = ({ words }: Run): boolean => {
  const plain = words.filter(({ norm }) => PLAIN.has(norm)).length;
  if (words.length >= LEAST_RUN) return plain > 0 || words.some(({ norm }) => norm.length > 5);
  return plain === words.length;
};

const shouts = ({ text, tokens }: Sentence): Looked[] =>
  runsOf(text, tokens)
    .filter(isShout)
    .map(({ words }) => {
      const start = words[0]?.start ?? 0;
      const end = words.at(-1)?.end ?? 0;
      const lower = text.slice(start, end).toLowerCase().replace(/\bi\b/g, 'I');
      const first = tokens[0]?.start === start;
      const quiet = first ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
      return { start, end, texts: [quiet] };
    });

export const rule: Rule = {
  id: 'shouting',
  family: 'tone',
  strength: 'strong',
  when: isTroubled,
  look: shouts,
};

export const words: RuleWords = {
  title: 'Capitals',
  why: 'Capitals read as shouting.',
  instead: 'Write it in small letters: the words carry it.',
  source: 'C 6, D 13',
};

export const flags: readonly Sample[] = [
  { text: 'We did NOT open the box.', becomes: 'We did not open the box.' },
  { text: 'PLEASE SEND THE LABEL FIRST.', becomes: 'Please send the label first.' },
  { text: 'The driver rang ALL the bells.', becomes: 'The driver rang all the bells.' },
];

export const passes: readonly (string | Sample)[] = [
  'It left today. ^DO',
  'The USB cable and the FAQ are in the box.',
  'Your order is ABX-4411-QZ.',
  'I work for ACME in the UK.',
  'I asked DHL and the BBC.',
];
