import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { clauseEndsAt, foundSpan, startsSentence } from './draft.ts';
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

/** These words, but only where the words found close their clause: elsewhere they would not fit. */
export const swapAtEnd =
  (...templates: string[]): Mend =>
  (found) =>
    clauseEndsAt(found.sentence, found.last) ? swap(...templates)(found) : null;

/** These words for everything from the words found to the end of their clause. */
export const swapClause =
  (...templates: string[]): Mend =>
  (found) => {
    let last = found.last;
    while (!clauseEndsAt(found.sentence, last)) last += 1;
    return { ...foundSpan({ ...found, last }), texts: fitAll(templates, found) };
  };

const spanOf = ({ sentence }: Found, first: number, last: number): Span => ({
  start: sentence.start + (sentence.tokens[first]?.start ?? 0),
  end: sentence.start + (sentence.tokens[last]?.end ?? 0),
});

/** The same sentence without the words found: their commas go, the next word takes the capital. */
export const drop: Mend = (found) => {
  const { sentence } = found;
  const norm = (index: number): string => sentence.tokens[index]?.norm ?? '';
  let next = found.last;
  if (norm(next) === ',' || norm(next) === ':') next += 1;
  const commaBefore = norm(found.first - 1) === ',' && !startsSentence(found);
  const first = commaBefore ? found.first - 1 : found.first;
  const token = sentence.tokens[next];
  if (token?.word && !commaBefore) {
    const span = spanOf(found, found.first, next);
    const word = sentence.text.slice(token.start, span.end - sentence.start);
    return { ...span, texts: [startsUpper(found) ? upperFirst(word) : word] };
  }
  const previous = sentence.tokens[first - 1];
  if (!previous?.word) return null;
  const span = spanOf(found, first - 1, token?.word ? next - 1 : found.last - 1);
  const kept = sentence.text.slice(previous.start, previous.end);
  return { ...span, texts: [kept] };
};

/** These words instead, and the next one loses or takes the capital to suit: "Sorry, but it's" becomes "Sorry. It's". */
export const swapAndGoOn =
  (...templates: string[]): Mend =>
  (found) => {
    const { sentence } = found;
    const token = sentence.tokens[found.last];
    if (!token?.word) return null;
    const word = sentence.text.slice(token.start, token.end);
    const span = spanOf(found, found.first, found.last);
    return {
      ...span,
      texts: fitAll(templates, found).map((text) => `${text} ${upperFirst(word)}`),
    };
  };
