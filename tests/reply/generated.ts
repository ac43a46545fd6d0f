import { readConversation } from '../../lib/detect/read-conversation.ts';
import { categories, emotions, marks, remedies } from '../../lib/detect/reading.ts';
import type { Situation } from '../../lib/reply/move.ts';
import { conversationOf } from './situations.ts';
import {
  calm,
  channels,
  dates,
  earlier,
  moods,
  names,
  openings,
  orders,
  sums,
  teams,
  things,
  wishes,
} from './words.ts';

/** mulberry32: the same conversations on every run. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** One conversation by its number: half judged by detect, half with a reading drawn by lot. */
export const generated = (seed: number): Situation => {
  const random = randomFrom(seed);
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const category = one(categories);
  const fill = (text: string): string =>
    text
      .replace('THING', one(things))
      .replace('DATE', one(dates))
      .replace('ORDER', one(orders))
      .replace('SUM', one(sums));
  const upset = random() < 0.85;
  const customer = fill(
    upset
      ? [one(openings[category]), one(moods), one(wishes)].filter(Boolean).join(' ')
      : one(calm),
  );
  const before = random() < 0.3 ? [one(earlier), one(earlier)] : [];
  const conversation = conversationOf({
    customer,
    name: one(names),
    channel: one(channels),
    agent: before,
    answered: before.length > 0 && random() < 0.3,
    ...(before.length > 0 ? { opening: fill(one(openings[category])) } : {}),
  });
  const reading = readConversation(conversation);
  if (random() < 0.5) return { conversation, reading, settings: one(teams) };
  const kind = upset
    ? one(['complaint', 'complaint', 'problem', 'other'] as const)
    : one(['other', 'problem'] as const);
  return {
    conversation,
    reading: {
      ...reading,
      kind,
      complaint: kind === 'complaint',
      severity: kind === 'complaint' ? one([1, 2, 3, 4] as const) : 0,
      category,
      remedy: one(remedies),
      marks: marks.filter(() => random() < 0.2),
      emotions: emotions.filter(() => random() < 0.3),
      language: 'en',
    },
    settings: one(teams),
  };
};
