import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { after, before, clauseEndsAt, foundSpan, startsClause, startsSentence } from './draft.ts';
import type { Found, Mended } from './rule.ts';

type Mend = (found: Found) => Mended | null;

const ONE = new Set(['i', "i'm", 'im', "i'll", "i've", "i'd", 'my', 'me', 'mine', 'myself']);
const MANY = new Set(['we', "we're", "we'll", "we've", "we'd", 'our', 'us', 'ours', 'team']);

const voiceIn = (tokens: readonly Token[]): 'one' | 'many' | null => {
  for (const { norm } of tokens) {
    if (ONE.has(norm)) return 'one';
    if (MANY.has(norm)) return 'many';
  }
  return null;
};

const sentenceVoices = new WeakMap<Found['sentence']['tokens'], ReturnType<typeof voiceIn>>();

/** Whether the writer speaks as I or as we: by these words, else their sentence, else the draft. */
const speaksAsOne = ({ sentence: { tokens }, first, last, draft }: Found): boolean => {
  const here = voiceIn(tokens.slice(first, last));
  const around = sentenceVoices.get(tokens) ?? voiceIn(tokens);
  sentenceVoices.set(tokens, around);
  const near = here ?? around;
  if (near) return near === 'one';
  return draft.manner.one;
};

const VOICE = /\{([^{|}]*)\|([^{|}]*)\}/g;
const SELF = /^I\b/;

const upperFirst = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const lowerFirst = (text: string): string =>
  SELF.test(text) ? text : text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

const startsUpper = (found: Found): boolean => {
  const { text, tokens } = found.sentence;
  const start = tokens[found.first]?.start ?? 0;
  const raw = text.slice(start, start + 2);
  if (!/^\p{Lu}/u.test(raw)) return false;
  if (!/^I(?:$|[^\p{L}])/u.test(raw)) return true;
  const lineStart = /\n[ \t]*$/.test(text.slice(Math.max(0, start - 3), start));
  return startsSentence(found) || lineStart;
};

/** `{I'm|We're}` as the writer speaks, the capital and the apostrophe as they write. */
export const suited = (template: string, found: Found): string => {
  const one = speaksAsOne(found);
  const said = template.replace(VOICE, (_, singular: string, plural: string) =>
    one ? singular : plural,
  );
  const cased = startsUpper(found) ? upperFirst(said) : lowerFirst(said);
  return found.draft.manner.curly ? cased.replaceAll("'", '’') : cased;
};

const fitAll = (templates: readonly string[], found: Found): string[] => [
  ...new Set(templates.map((template) => suited(template, found))),
];

/** These words for those found. */
export const swap =
  (...templates: string[]): Mend =>
  (found) => ({ ...foundSpan(found), texts: fitAll(templates, found) });

/** Whether a clause of its own can stand where the words found begin. */
const opensClause = (found: Found): boolean =>
  startsClause(found) ||
  startsUpper(found) ||
  /^(?:and|that|then|unfortunately|sadly)$/.test(before(found));

/** "Sorry you feel so.", "it is late though.": there the word opens nothing. */
const closesAt = (sentence: Found['sentence'], index: number): boolean => {
  const word = sentence.tokens[index]?.norm ?? '';
  const next = sentence.tokens[index + 1];
  if (/^(?:so|though|yet|however)$/.test(word) && !next?.word) return word === 'however';
  return clauseEndsAt(sentence, index);
};

/** These words, but only where the words found close their clause: elsewhere they would not fit. */
export const swapAtEnd =
  (...templates: string[]): Mend =>
  (found) =>
    closesAt(found.sentence, found.last) ? swap(...templates)(found) : null;

/** These words, a clause of their own, but only where such a one can begin. */
export const swapOpening =
  (...templates: string[]): Mend =>
  (found) =>
    opensClause(found) ? swap(...templates)(found) : null;

/** These words, but only where the words found are a whole clause. */
export const swapWhole =
  (...templates: string[]): Mend =>
  (found) =>
    opensClause(found) ? swapAtEnd(...templates)(found) : null;

/** These words for everything from the words found to the end of their clause, where one can begin. */
export const swapClause =
  (...templates: string[]): Mend =>
  (found) => {
    let last = found.last;
    while (!closesAt(found.sentence, last)) last += 1;
    const texts = opensClause(found) ? fitAll(templates, found) : [];
    return { ...foundSpan({ ...found, last }), texts };
  };

const spanOf = ({ sentence }: Found, first: number, last: number): Span => ({
  start: sentence.start + (sentence.tokens[first]?.start ?? 0),
  end: sentence.start + (sentence.tokens[last - 1]?.end ?? 0),
});

// What a sentence can go on with once the words before are gone.
const SUBJECT =
  /^(?:the|your|our|my|an?|it|this|there|we|i|you|s?he|they|please|if)(?:'(?:s|m|re|ll|ve|d))?$/;
const LINKS =
  /^(?:to|in|on|at|by|for|from|with|when|before|after|earlier|above|about|last|first|other|[,.:;])$/;

// "It was, as you know, the second one", "and, as you know, it": the commas go with the words.
const GLUE = /^(?:is|was|are|were|be|been|has|have|had|and|or|but|so|that|if)$/;

const goesOnAlone = (found: Found): boolean =>
  SUBJECT.test(after(found)) && !LINKS.test(after(found, 1));

/** Whether the sentence still stands without the words found. */
const canGo = (found: Found): boolean => {
  const { sentence, first, last } = found;
  if (last - first === 1) return !/^an?$/.test(before(found));
  const lastWord = sentence.tokens[last - 1]?.norm ?? '';
  const comma = /^[,:]$/.test(after(found));
  if (/^(?:and|or|but)$/.test(after(found, Number(comma)))) return false;
  const closed =
    comma ||
    /^[,:]$/.test(lastWord) ||
    (lastWord === 'that' && !/^(?:to|is|was|\W.*|)$/.test(after(found)));
  if (before(found) === ',') return closed || closesAt(sentence, last) || goesOnAlone(found);
  return opensClause(found) && (closed || goesOnAlone(found));
};

/** The same sentence without the words found: their commas go, the next word takes the capital. */
export const drop: Mend = (found) => {
  if (!canGo(found)) return null;
  const { sentence } = found;
  const token = (index: number): Token | undefined => sentence.tokens[index];
  const next = found.last + Number(/^[,:]$/.test(after(found)));
  const following = token(next);
  const commaBefore = before(found) === ',' && !startsSentence(found);
  const goesOn =
    following?.word &&
    (!commaBefore ||
      (SUBJECT.test(following.norm) && !GLUE.test(token(found.first - 2)?.norm ?? '')));
  if (following && goesOn) {
    const word = sentence.text.slice(following.start, following.end);
    return {
      ...spanOf(found, found.first, next + 1),
      texts: [startsUpper(found) ? upperFirst(word) : word],
    };
  }
  const at = found.first - 1 - Number(commaBefore);
  const previous = token(at);
  if (!previous?.word) return null;
  const kept = sentence.text.slice(previous.start, previous.end);
  return { ...spanOf(found, at, following?.word ? next : found.last), texts: [kept] };
};

/** These words instead, and the next one loses or takes the capital to suit: "Sorry, but it's" becomes "Sorry. It's". */
export const swapAndGoOn =
  (...templates: string[]): Mend =>
  (found) => {
    const { sentence } = found;
    const token = sentence.tokens[found.last];
    if (!token?.word || !opensClause(found)) return null;
    const word = sentence.text.slice(token.start, token.end);
    const span = spanOf(found, found.first, found.last + 1);
    return {
      ...span,
      texts: fitAll(templates, found).map((text) => `${text} ${upperFirst(word)}`),
    };
  };
