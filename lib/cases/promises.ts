import { sentences } from '../text/sentences.ts';
import { redact } from './redact.ts';
import { whenDue } from './when-due.ts';
import type { WorkingTime } from './working-time.ts';

/** Something a reply said would be done, and until when. */
export interface Promised {
  /** The sentence, masked as a summary is. */
  text: string;
  due: string;
}

// Somebody binds themselves: what is only possible, asked or depends on the customer is no promise.
const BOUND =
  /(?:\b(?:i|we|you|it|they|he|she|that|this|team|refund|replacement|parcel|order|credit|colleague|manager|[a-z]+)(?:'|’)ll\b|\bwill\b|\bgoing to\b|\bi promise\b|\bwe promise\b|\bexpect (?:it|them|this|the|your|a|an|our)\b)/gi;
const DEPENDS =
  /\b(?:if|once|unless|when you|as soon as you|after you|please|could you|can you|may|might|not|won['’]t)\b/i;

const MOST = 300;

const shortened = (text: string): string =>
  text.length > MOST ? `${text.slice(0, MOST - 1).toWellFormed()}…` : text;

/** True where the words that bind stand in this sentence, and nothing between them and the time loosens them. */
const isBound = (sentence: string, start: number): boolean => {
  let bound = -1;
  let last = -1;
  for (const { index } of sentence.matchAll(BOUND)) {
    bound = index;
    if (index < start) last = index;
  }
  if (bound === -1) return false;
  // "By Friday we will …": the time comes first, and all before it must be firm.
  return !DEPENDS.test(sentence.slice(last === -1 ? 0 : last, start));
};

/** What a sent reply promises by a time, each sentence once. */
export const promisesIn = (
  reply: string,
  sentAt: string,
  time: WorkingTime,
  name = '',
): Promised[] =>
  sentences(reply).flatMap(({ start, end }) => {
    const sentence = reply.slice(start, end).replace(/\s+/g, ' ').trim();
    if (sentence.endsWith('?')) return [];
    const firm = whenDue(sentence, sentAt, time).filter((one) => isBound(sentence, one.start));
    // Two times in a sentence: the later is when all of it is owed.
    const due = firm.map((one) => one.due).sort();
    const last = due.at(-1);
    return last ? [{ text: shortened(redact(sentence, name)), due: last }] : [];
  });
