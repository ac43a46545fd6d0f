import type { Case } from '../../lib/cases/case.ts';
import { type CaseSource, caseFrom } from '../../lib/cases/case-from.ts';
import type { Random } from '../../lib/cases/case-id.ts';
import { usualClocks } from '../../lib/cases/clocks.ts';
import type { Reading } from '../../lib/detect/reading.ts';
import type { Conversation, Message } from '../../lib/text/conversation.ts';

/** Bytes that look random and are the same in every run. */
export const seeded = (seed: number): Random => {
  let state = seed;
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state = (state + 0x6d2b79f5) | 0;
      const mixed = Math.imul(state ^ (state >>> 15), state | 1);
      return (mixed ^ (mixed >>> 7)) >>> 24;
    });
};

export const message = (change: Partial<Message> = {}): Message => ({
  id: 'm1',
  author: 'Dana Whitfield',
  from: 'customer',
  at: '2026-11-20T09:00:00Z',
  text: 'Order 4417-220 came broken again. Write to dana.w@post.example or call +44 20 7946 0958. I want a refund.',
  partial: false,
  ...change,
});

export const conversation = (change: Partial<Conversation> = {}): Conversation => ({
  site: 'gmail',
  account: 'help@acme.example',
  thread: 't-1',
  link: 'https://mail.google.com/mail/u/0/#inbox/t-1',
  subject: 'Broken again',
  channel: 'gmail',
  public: false,
  me: 'help@acme.example',
  customer: { name: 'Dana Whitfield', address: 'dana.w@post.example' },
  messages: [message()],
  folded: 0,
  ...change,
});

export const reading = (change: Partial<Reading> = {}): Reading => ({
  kind: 'complaint',
  complaint: true,
  score: 0.92,
  severity: 3,
  category: 'product-defect',
  remedy: 'refund',
  marks: ['repeat-contact'],
  emotions: ['anger'],
  points: [
    { kind: 'issue', text: 'came broken again', start: 15, end: 32, message: 'm1' },
    { kind: 'wish', text: 'refund to dana.w@post.example', start: 0, end: 4, message: 'm1' },
  ],
  cues: [
    { cue: 'demand', start: 0, end: 4, message: 'm1', why: 'Asks for money back.', weight: 1 },
  ],
  language: 'en',
  asked: 1,
  waitingSince: '2026-11-20T09:00:00Z',
  ...change,
});

export const source = (change: Partial<CaseSource> = {}): CaseSource => ({
  conversation: conversation(),
  reading: reading(),
  settings: {
    agentName: 'Sam',
    keepNames: false,
    keepVerbatim: false,
    retentionDays: 1095,
    clocks: { ...usualClocks, zone: 'UTC' },
  },
  salt: 'salt',
  now: new Date('2026-11-20T10:00:00Z'),
  random: seeded(1),
  ...change,
});

/** The nth sample case: its own id, thread and minute. */
export const sampleCase = (n = 0, change: Partial<Case> = {}): Case => ({
  ...caseFrom(
    source({
      conversation: conversation({ thread: `t-${n}` }),
      now: new Date(Date.parse('2026-11-20T10:00:00Z') + n * 60_000),
      random: seeded(n),
    }),
  ),
  ...change,
});
