import type { Token } from '../text/tokens.ts';

// Phrases would need a slot for every way to write a denial, a contraction or a number. Folding the
// words first keeps the phrases short and the automaton small.
const entries = (to: string, from: string): [string, string][] =>
  from.split(' ').map((word) => [word, to]);

const FOLDS: ReadonlyMap<string, string> = new Map([
  ...entries("haven't", "haven't hasn't hadn't havent hasnt hadnt havn't havnt hasn haven ain't"),
  ...entries("didn't", "didn't didnt didn"),
  ...entries("don't", "don't doesn't dont doesnt doesn don"),
  ...entries("can't", "can't couldn't cant couldnt cannot"),
  ...entries("won't", "won't wouldn't wont wouldnt"),
  ...entries("isn't", "isn't aren't wasn't weren't isnt arent wasnt werent"),
  ...entries('have', 'has had having'),
  ...entries('you', 'u ya yourselves'),
  ...entries('your', 'ur'),
  ...entries('please', 'pls plz kindly'),
  ...entries('thanks', 'thx tnx thnx cheers'),
  ...entries('because', 'cos cuz bcoz'),
  ...entries('received', 'recieved recived receved'),
  ...entries('receive', 'recieve recive'),
  ...entries('cancelled', 'canceled'),
  ...entries('cancelling', 'canceling'),
  ...entries('disappointed', 'dissapointed disapointed dissappointed'),
  ...entries('disappointing', 'dissapointing disapointing'),
  ...entries('unacceptable', 'unaceptable unnacceptable inacceptable'),
  ...entries('terrible', 'terible terrable'),
  ...entries('damaged', 'dammaged'),
  ...entries('ridiculous', 'rediculous ridiculus ridic'),
  ...entries('apologise', 'apologize'),
  ...entries('apologising', 'apologizing'),
  ...entries('days', 'day'),
  ...entries('weeks', 'week wks wk fortnight fortnights'),
  ...entries('months', 'month mths mth'),
  ...entries('years', 'year yrs yr'),
  ...entries('hours', 'hour hrs hr'),
  ...entries('minutes', 'minute mins min'),
  ...entries('n', 'two three four five six seven eight nine ten eleven twelve fifteen twenty'),
  ...entries(
    'n',
    'thirty forty fifty sixty hundred several couple few multiple numerous countless',
  ),
]);

const SPLITS: ReadonlyMap<string, readonly [number, string, string]> = new Map(
  [
    ...['i', 'you', 'we', 'they'].flatMap((who): [string, string, string][] => [
      [`${who}|'ve`, who, 'have'],
      [`${who}|ve`, who, 'have'],
      [`${who}|'ll`, who, 'will'],
      [`${who}|'d`, who, 'would'],
    ]),
    ...['you', 'we', 'they'].map((who): [string, string, string] => [`${who}|'re`, who, 'are']),
    ...['you', 'they'].map((who): [string, string, string] => [`${who}|re`, who, 'are']),
    ...['it', 'that', 'what', 'where', 'there', 'here', 'who', 'how', 'he', 'she'].map(
      (who): [string, string, string] => [`${who}|'s`, who, 'is'],
    ),
    ...['it', 'that', 'what', 'where', 'there', 'how'].map((who): [string, string, string] => [
      `${who}|s`,
      who,
      'is',
    ]),
    ["i|'m", 'i', 'am'] as [string, string, string],
    ['i|m', 'i', 'am'] as [string, string, string],
  ].map(([written, first, second]) => [
    written.replace('|', ''),
    [written.indexOf('|'), first, second],
  ]),
);

const BEFORE_NOT: ReadonlyMap<string, string> = new Map([
  ...entries("haven't", 'have has had'),
  ...entries("didn't", 'did'),
  ...entries("don't", 'do does'),
  ...entries("can't", 'can could'),
  ...entries("won't", 'will would'),
  ...entries("isn't", 'is are was were am'),
]);

const UNITS = new Set(['days', 'weeks', 'months', 'years', 'hours', 'minutes']);
/** "40k" is a number, too. */
const NUMBER = /^\d+(?:[.,]\d+)?k?$/;
const NUMBER_AND_UNIT = /^(\d+)([a-z]+)$/;

const pushFolded = (out: Token[], token: Token): void => {
  const split = SPLITS.get(token.norm);
  if (split) {
    const middle = Math.min(token.start + split[0], token.end);
    out.push({ ...token, end: middle, norm: split[1] });
    out.push({ ...token, start: middle, norm: split[2] });
    return;
  }
  const amount = NUMBER_AND_UNIT.exec(token.norm);
  const unit = amount && FOLDS.get(amount[2] ?? '');
  if (amount && UNITS.has(unit ?? amount[2] ?? '')) {
    const middle = Math.min(token.start + (amount[1] ?? '').length, token.end);
    out.push({ ...token, end: middle, norm: 'n' });
    out.push({ ...token, start: middle, norm: unit ?? amount[2] ?? '' });
    return;
  }
  const norm = FOLDS.get(token.norm) ?? token.norm;
  out.push({ ...token, norm: norm !== '1' && NUMBER.test(norm) ? 'n' : norm });
};

/** Two words that are one when folded: "did not", "thank you", "a week". */
const joined = (first: Token, second: Token): string | null => {
  if (second.norm === 'not') return BEFORE_NOT.get(first.norm) ?? null;
  if (first.norm === 'thank' && second.norm === 'you') return 'thanks';
  if (second.norm === 'to' && first.norm === 'unable') return "can't";
  return null;
};

/**
 * The same tokens with contractions split ("i've" is "i" + "have"), denials joined and folded
 * ("was not" is "isn't"), numbers above one as `n`, units of time in the plural. Spans stay exact.
 */
export const plain = (tokens: readonly Token[]): Token[] => {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    const both = last && joined(last, token);
    if (last && both) {
      out[out.length - 1] = { ...last, end: token.end, norm: both };
      continue;
    }
    const size = out.length;
    pushFolded(out, token);
    const now = out[size];
    if (now && UNITS.has(now.norm) && last && /^(?:a|an|one|1)$/.test(last.norm)) {
      out[size - 1] = { ...last, norm: 'n' };
    }
  }
  return out;
};

/** A phrase's word as plain() would leave it: a phrase written otherwise would never match. */
export const isPlain = (word: string): boolean =>
  !SPLITS.has(word) && (FOLDS.get(word) ?? word) === word && !(word !== '1' && NUMBER.test(word));
