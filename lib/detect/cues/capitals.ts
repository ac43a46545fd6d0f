import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Cue, Own } from '../cue.ts';

const TWO_CAPITALS = /\p{Lu}{2}/u;

// Short all-capital words are mostly names of things: USB, NHS, SKU.
const isShouted = (text: string, { word, start, end }: Token): boolean => {
  if (!word || end - start < 2) return false;
  const raw = text.slice(start, end);
  return raw === raw.toUpperCase() && /^\p{Lu}+(?:['’]\p{Lu}+)*$/u.test(raw);
};

/** Four or more shouted words in a row, in a text that is otherwise calm. */
const longestRun = ({ text, tokens }: Own): Span[] => {
  const found: Span[] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    if (isShouted(text, token)) run.push(token);
    else if (token.word && !(run.length > 0 && token.end - token.start === 1)) run = [];
    const [first] = run;
    if (first && run.length >= 3) {
      if (found.at(-1)?.start === first.start) found.pop();
      found.push({ start: first.start, end: run.at(-1)?.end ?? first.end });
    }
  }
  return found;
};

export const capitals: Cue = {
  id: 'capitals',
  why: 'writes in capitals',
  evidence: 'reproach',
  weight: 0.9,
  severity: 3,
  emotions: ['anger'],
  find: (own) => {
    if (!TWO_CAPITALS.test(own.text)) return [];
    const shouted = own.tokens.filter((token) => isShouted(own.text, token));
    const words = own.tokens.filter((token) => token.word && token.end - token.start > 1);
    if (shouted.length < 4 || shouted.length * 4 < words.length) return longestRun(own);
    const first = shouted[0];
    const last = shouted.at(-1);
    return first && last ? [{ start: first.start, end: last.end }] : [];
  },
};

export const samples = ['I WANT MY MONEY BACK NOW', 'You have had two weeks. THIS IS A JOKE.'];

export const passes = ['The NASA and FBI stickers for my VW are lovely.', 'Order AB-12, please.'];
