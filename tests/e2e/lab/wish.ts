import type { HowToWrite } from '../../../lib/sites/site.ts';
import type { Chance } from './chance.ts';

const words = [
  ...['we', 'are', 'sorry', 'that', 'the', 'lamp', 'came', 'broken', 'Tuesday', 'refund'],
  ...['of', '£12.50', 'is', 'on', 'its', 'way', 'Zoë', "you'll", 'see', 'it', '🌻', '東京', 'by'],
];
const ends = ['.', '.', '!', '?', ''];

const sentence = (by: Chance): string =>
  Array.from({ length: 1 + by.below(6) }, () => by.of(words)).join(' ') + by.of(ends);

/** Some paragraphs as a draft begins with. */
export const linesBy = (by: Chance): string[] => {
  const lines = Array.from({ length: 1 + by.below(3) }, () => sentence(by));
  const parted = by.hits(50) ? lines.flatMap((line, at) => (at > 0 ? ['', line] : [line])) : lines;
  return by.hits(40) ? [...parted, '', ''] : parted;
};

/** What is to be written, and where. */
export interface Wish {
  text: string;
  how: HowToWrite;
}

const paragraphs = (by: Chance): string =>
  Array.from({ length: 1 + by.below(3) }, () => sentence(by)).join(by.hits(70) ? '\n\n' : '\n');

const phrase = (
  draft: string,
  by: Chance,
  pattern: RegExp,
): { start: number; end: number } | null => {
  const found = [...draft.matchAll(pattern)];
  const one = found.length > 0 ? by.of(found) : null;
  return one && { start: one.index, end: one.index + one[0].length };
};

/** A wish that can be fulfilled in this draft. */
export const wishFor = (draft: string, by: Chance): Wish => {
  const kind = by.below(10);
  const taken = kind === 0 ? phrase(draft, by, /\S+ (?=\S)/g) : null;
  if (taken) return { text: '', how: taken };
  const place = kind < 5 ? phrase(draft, by, /\S+(?: \S+){0,2}/g) : null;
  if (place) return { text: sentence(by), how: place };
  return { text: paragraphs(by), how: by.of(['insert', 'insert', 'replace', 'append'] as const) };
};
