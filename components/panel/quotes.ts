import type { Reading } from '../../lib/detect/reading.ts';
import { type Key, t } from '../../lib/i18n.ts';
import type { Conversation } from '../../lib/text/conversation.ts';

export interface Quote {
  message: string;
  start: number;
  end: number;
  words: string;
  /** What it is evidence of, in the language of the interface. */
  why: string;
}

type Hit = Reading['cues'][number];

const whyOf = (cue: string): string => t(`cue_${cue.replaceAll('-', '_')}` as Key);

const overlaps = (a: Hit, b: Hit): boolean =>
  a.message === b.message && a.start < b.end && b.start < a.end;

/** Less than this carries no verdict: a bare “stock”, a pair of marks. */
const CARRIES = 0.3;

/** The words the verdict rests on, those that weigh most first, each place once. */
export const quotesOf = ({ cues, kind }: Reading, { messages }: Conversation): Quote[] => {
  const sign = kind === 'other' ? -1 : 1;
  const carrying = cues
    .filter(({ weight }) => weight * sign >= CARRIES)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const kept: Hit[] = [];
  for (const hit of carrying) if (!kept.some((other) => overlaps(hit, other))) kept.push(hit);
  return kept.flatMap(({ message, start: word, end, cue }) => {
    const text = messages.find(({ id }) => id === message)?.text ?? '';
    // A sum without its currency would read like a number of something.
    const start = /\p{Sc}/u.test(text.charAt(word - 1)) ? word - 1 : word;
    const words = text.slice(start, end).trim().replace(/\s+/g, ' ');
    return words ? [{ message, start, end, words, why: whyOf(cue) }] : [];
  });
};
