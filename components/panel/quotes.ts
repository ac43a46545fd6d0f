import type { Reading } from '../../lib/detect/reading.ts';
import type { Conversation } from '../../lib/text/conversation.ts';

export interface Quote {
  message: string;
  start: number;
  end: number;
  words: string;
  why: string;
}

type Hit = Reading['cues'][number];

const overlaps = (a: Hit, b: Hit): boolean =>
  a.message === b.message && a.start < b.end && b.start < a.end;

/** The words the verdict rests on, each place once. */
export const quotesOf = ({ cues }: Reading, { messages }: Conversation): Quote[] => {
  const kept: Hit[] = [];
  for (const hit of cues) if (!kept.some((other) => overlaps(hit, other))) kept.push(hit);
  return kept.flatMap(({ message, start, end, why }) => {
    const words = messages
      .find(({ id }) => id === message)
      ?.text.slice(start, end)
      .trim();
    return words ? [{ message, start, end, words: words.replace(/\s+/g, ' '), why }] : [];
  });
};
