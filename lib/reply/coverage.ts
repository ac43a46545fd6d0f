import type { Point, Reading } from '../detect/reading.ts';
import { compilePhrases, type PhraseMatch } from '../text/phrases.ts';
import { sentences } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { tell } from './same-thing.ts';

type Part = 'acknowledge' | 'apologise' | 'own' | 'plan' | 'ask' | 'invite';

export interface Coverage {
  points: { point: Reading['points'][number]; answered: boolean }[];
  parts: { part: Part; there: boolean }[];
}

const parts: readonly Part[] = ['acknowledge', 'apologise', 'own', 'plan', 'ask', 'invite'];

const cues: Record<Exclude<Part, 'ask'>, readonly string[]> = {
  acknowledge: [
    "(you've|you have|you) (been|waited|ordered|paid|asked|told|wrote|written|had|were|booked|called|tried|cancelled|bought|expected|came|spent)",
    '(your|the) ~4 (arrived|failed|broke|stopped|delivered|cancelled|charged|late|damaged|wrong|missing)',
    "(you'd|you would|you want|you're) (like|asking|want|to|still|waiting|locked)",
    '(as i understand it|i understand that you|i can see)',
  ],
  apologise: [
    "(i'm|we're|i am|we are|am|so|very|truly)? sorry",
    '(i|we) (apologise|apologize)',
    '(my|our) ~1 (apologies|apology)',
  ],
  own: [
    '(we|i) (let you down|got this wrong|got that wrong|should have|failed|sent|charged|made|lost|missed|broke|forgot|kept you|left you|went on)',
    "(we|i) (still)? (didn't|did not|haven't|have not|hadn't)",
    '(our|my) (mistake|fault|failure|error|doing|job|responsibility)',
    '(on us|up to us|ours to put right|put it right|put this right|below our)',
  ],
  plan: [
    "(i'll|we'll|i will|we will|you'll|you will|i'm|we're|they'll) ~20 (by|on|within|before|tomorrow|today|tonight) ~1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|date|noon|evening|end|tomorrow|morning)",
    "(i'll|we'll|i will|we will|you'll|you will|i'm|we're) ~20 (tomorrow|today|tonight)",
    "(i've|we've|i have|we have) (refunded|cancelled|sent|ordered|credited|replaced|corrected|fixed|booked|paid)",
  ],
  invite: [
    '(how|what) else (can|may|could) (i|we)',
    '(tell|let|write|message|reply to|call) (me|us) (know)?',
    '(reply|write back|get back to me|reach me|reach us|call me)',
  ],
};

const phrases = compilePhrases(
  Object.entries(cues).flatMap(([part, list]) =>
    list.map((phrase) => ({ phrase, value: part as Part })),
  ),
);

const NUMBER_PLAN = /\b(?:by|on|within|before)\s+(?:the\s+)?\d/i;
const PROMISE = /\b(?:I|we|you|they)(?:['’]ll| will)\b/i;
const ELSE = /\b(?:how|what|anything) else\b/i;

const said = (found: readonly PhraseMatch<Part>[], part: Part): boolean =>
  found.some(({ value }) => value === part);

const questions = (draft: string): string[] =>
  sentences(draft)
    .map(({ start, end }) => draft.slice(start, end))
    .filter((sentence) => sentence.endsWith('?'));

const isThere = (part: Part, draft: string, found: readonly PhraseMatch<Part>[]): boolean => {
  // "How else can I help?" invites; it asks nothing about this matter.
  if (part === 'ask') return questions(draft).some((question) => !ELSE.test(question));
  if (part === 'plan')
    return said(found, 'plan') || (PROMISE.test(draft) && NUMBER_PLAN.test(draft));
  return said(found, part);
};

const words = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter(({ word }) => word).flatMap(({ norm }) => tell(norm)));

const digits = (text: string): string[] =>
  (text.match(/\d[\d.,/-]*/g) ?? []).map((part) =>
    part.replace(/[.,](?:00?)?$/, '').replace(/[,.]00$/, ''),
  );

const DAY_OR_MONTH =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b/gi;

const takesUp = (point: Point, draft: string, drafted: ReadonlySet<string>): boolean => {
  const theirs = [...words(tokenize(point.text))];
  switch (point.kind) {
    case 'order':
    case 'sum':
    case 'date': {
      const numbers = digits(point.text);
      const inDraft = digits(draft);
      if (!numbers.every((number) => inDraft.includes(number))) return false;
      const names = point.text.match(DAY_OR_MONTH) ?? [];
      if (numbers.length + names.length === 0) return theirs.some((word) => drafted.has(word));
      // "3 Nov" takes up "3 November".
      return names.every((name) => draft.toLowerCase().includes(name.slice(0, 3).toLowerCase()));
    }
    case 'item':
      return theirs.some((word) => drafted.has(word));
    default: {
      if (theirs.length === 0) return false;
      const shared = theirs.filter((word) => drafted.has(word)).length;
      return shared >= Math.min(2, theirs.length) || shared / theirs.length >= 0.4;
    }
  }
};

/** What a draft takes up of what the customer said, and which parts of a good reply it has. */
export const coverage = (draft: string, reading: Reading): Coverage => {
  const tokens = tokenize(draft);
  const found = phrases.find(tokens);
  const drafted = words(tokens);
  return {
    points: reading.points.map((point) => ({ point, answered: takesUp(point, draft, drafted) })),
    parts: parts.map((part) => ({ part, there: isThere(part, draft, found) })),
  };
};
