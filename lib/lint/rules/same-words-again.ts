import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { isQuestion } from '../draft.ts';
import type { DraftContext, Rule, RuleWords, Sample, Sentence } from '../rule.ts';

const EMPATHY = new Set(
  'sorry apologise apologize apologies understand appreciate frustrating frustration frustrated hear feel imagine upsetting disappointing disappointed sincerely regret'.split(
    ' ',
  ),
);
const LEAST_WORDS = 5;
const LEAST_PLAIN_WORDS = 9;
const ALIKE = 0.8;

const wordsOf = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ word }) => word).map(({ norm }) => norm);

const alike = (a: readonly string[], b: readonly string[]): number => {
  const [first, second] = [new Set(a), new Set(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / (first.size + second.size - shared);
};

interface Said {
  verbatim: ReadonlySet<string>;
  felt: readonly string[][];
}

const saidIn = (earlier: readonly string[]): Said => {
  const said = earlier.flatMap((text) =>
    sentences(text).map(({ start, end }) => wordsOf(tokenize(text, start, end))),
  );
  const verbatim = new Set(said.map((words) => words.join(' ')));
  const felt = said.filter(
    (words) => words.length >= LEAST_WORDS && words.some((word) => EMPATHY.has(word)),
  );
  return { verbatim, felt };
};

const saidBefore = new WeakMap<readonly string[], Said>();

/** Sentences of feeling said before, even in nearly the same words; others only word for word. */
const repeats = (sentence: Sentence, { earlier }: DraftContext): Span[] => {
  const words = wordsOf(sentence.tokens);
  if (words.length < LEAST_WORDS || isQuestion(sentence)) return [];
  const { verbatim, felt } = saidBefore.get(earlier) ?? saidIn(earlier);
  saidBefore.set(earlier, { verbatim, felt });
  const again = words.some((word) => EMPATHY.has(word))
    ? felt.some((other) => alike(words, other) >= ALIKE)
    : words.length >= LEAST_PLAIN_WORDS && verbatim.has(words.join(' '));
  return again ? [{ start: 0, end: sentence.text.length }] : [];
};

export const rule: Rule = {
  id: 'same-words-again',
  family: 'repetition',
  strength: 'strong',
  when: ({ earlier }) => earlier.length > 0,
  look: repeats,
};

export const words: RuleWords = {
  title: 'The same words again',
  why: 'They have read this sentence before: now it sounds like a machine.',
  instead: 'Say it afresh, or leave it out and go on to the step.',
  source: 'A, C 5',
};

export const flags: readonly Sample[] = [
  {
    text: 'I understand how frustrating this is for you. It left on Monday.',
    context: {
      earlier: ['Hi Sam. I understand how frustrating this is for you. I will look by noon.'],
    },
  },
  {
    text: 'I do understand how very frustrating this is for you.',
    context: { earlier: ['I understand how frustrating this is for you.'] },
  },
  {
    text: "I'm truly sorry about the long wait.",
    context: { earlier: ["I'm sorry about the long wait."] },
  },
];

export const passes: readonly (string | Sample)[] = [
  {
    text: 'It left on Monday and will be with you by noon.',
    context: { earlier: ['I understand how frustrating this is for you.'] },
  },
  {
    text: 'How else can I help you today?',
    context: { earlier: ['How else can I help you today?'] },
  },
];
