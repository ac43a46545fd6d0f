import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Cue } from '../cue.ts';

/** Words that set an expectation. */
const EXPECTED: ReadonlySet<string> = new Set(
  'ordered paid booked promised meant due agreed asked chose requested guaranteed supposed described confirmed reserved scheduled expected selected advertised assured discussed upgraded requested'.split(
    ' ',
  ),
);
/** How many words later it still counts as falling short of it. */
const FAR = 40;
const DENIED: ReadonlySet<string> = new Set("didn't haven't isn't never nobody nothing".split(' '));
const BUT: ReadonlySet<string> = new Set('but yet however instead only'.split(' '));
const SHORT: ReadonlySet<string> = new Set(
  'wrong late different instead taken charged came got given sent looks smaller missing medium small'.split(
    ' ',
  ),
);

/** "Exactly as your colleague promised": it came true. */
const cameTrue = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens.slice(Math.max(0, at - 4), at).map((token) => token.norm);
  return before.includes('as') && !before.includes('not');
};

/** "I have never seen …" tells how rare a thing is, not that it failed to come. */
const RARE: ReadonlySet<string> = new Set('seen had known met been tasted come felt'.split(' '));

const fallsShort = (tokens: readonly Token[], at: number): boolean => {
  const norm = tokens[at]?.norm ?? '';
  if (norm === 'never' && RARE.has(tokens[at + 1]?.norm ?? '')) return false;
  if (DENIED.has(norm)) return tokens[at - 1]?.norm !== 'if';
  const before = tokens.slice(Math.max(0, at - 4), at).map((token) => token.norm);
  if (SHORT.has(norm))
    return before.some(
      (word) => BUT.has(word) || word === 'you' || word === 'too' || word === 'was',
    );
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(norm)) {
    return before.includes('it') || before.includes('today') || before.includes('came');
  }
  return norm === 'ago' && before.includes('was');
};

export const expectedOtherwise: Cue = {
  id: 'expected-otherwise',
  why: 'describes something other than was agreed, ordered or paid for',
  evidence: 'fault',
  weight: 1.7,
  severity: 1,
  emotions: ['disappointment'],
  find: (own) => {
    const found: Span[] = [];
    let from: Token | null = null;
    let index = 0;
    own.tokens.forEach((token, at) => {
      if (EXPECTED.has(token.norm) && !cameTrue(own.tokens, at)) {
        from = token;
        index = at;
      } else if (from && at - index > FAR) from = null;
      else if (from && fallsShort(own.tokens, at)) {
        found.push({ start: from.start, end: token.end });
        from = null;
      }
    });
    return found;
  },
};

export const samples = [
  'I ordered a large shirt. You sent me a medium one.',
  'We booked a room with a view, but it looks out on the bins.',
  'The cake was meant for Sunday. It came on Wednesday, much too late.',
];

export const passes = [
  'It is exactly as your colleague promised on the phone. I have never seen a parcel packed so well.',
  'I ordered it yesterday and am curious.',
  'We booked for Friday and look forward to it.',
];
