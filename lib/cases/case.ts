import { z } from 'zod';
import { categories, emotions, marks, remedies } from '../detect/reading.ts';
import {
  action,
  channelMove,
  flag,
  followUp,
  note,
  point,
  promise,
  reply,
  time,
  word,
} from './case-parts.ts';
import { channels, rootCauses, statuses, verdicts } from './vocabulary.ts';

/** Raised by one whenever a row of an older shape has to be read differently. */
export const SCHEMA_VERSION = 1;

/** One complaint. The fields are those of ISO 10002 and its kin, in their order. */
export const caseSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),

  // Receipt
  id: z.string().regex(/^\d{8}-[0-9A-HJKMNP-TV-Z]{8}$/),
  created: time,
  updated: time,
  agent: word,
  site: z.enum(['gmail', 'zendesk', 'x']),
  account: z.string().max(500),
  thread: z.string().max(500),
  channel: z.enum(channels),
  public: z.boolean(),
  /** When the oldest unanswered message came; null where the page does not tell. */
  received: time.nullable(),
  link: z.string().max(2048),
  language: z.string().max(35),

  // Complainant
  pseudonym: word,
  /** Null unless the settings say that names are kept. */
  name: word.nullable(),
  contactConsent: z.boolean().nullable(),

  // Substance
  summary: z.string().max(280),
  /** Null unless the settings say that the customer's words are kept. */
  verbatim: z.string().max(8000).nullable(),
  category: z.enum(categories),
  product: word,
  occurredOn: z.iso.date().nullable(),
  recurring: z.boolean(),
  points: z.array(point).max(40),
  remedySought: z.enum(remedies),

  // Assessment
  score: z.number().min(0).max(1),
  cues: z.array(word).max(60),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  severityBy: z.enum(['auto', 'agent']),
  emotions: z.array(z.enum(emotions)).max(emotions.length),
  marks: z.array(z.enum(marks)).max(marks.length),

  // Clocks
  acknowledgeDue: time,
  acknowledgedAt: time.nullable(),
  responseDue: time,
  respondedAt: time.nullable(),
  promises: z.array(promise).max(50),
  followUps: z.array(followUp).max(50),
  closedAt: time.nullable(),

  // Handling
  status: z.enum(statuses),
  /** Append-only. */
  actions: z.array(action).max(1000),
  channelMoves: z.array(channelMove).max(50),
  replies: z.array(reply).max(500),
  escalatedTo: word,

  // Draft quality
  flags: z.array(flag).max(200),
  coverage: z.strictObject({ met: z.int().nonnegative(), of: z.int().nonnegative() }).nullable(),

  // Outcome
  upheld: z.enum(verdicts),
  remedyGiven: z.enum(remedies).nullable(),
  amount: z.number().nonnegative().max(1e12).nullable(),
  currency: z.string().max(3),
  /** Which of the team's values justified a gesture. */
  value: word,
  customerConfirmed: z.boolean().nullable(),

  // Learning
  rootCause: z.enum(rootCauses).nullable(),
  rootCauseNote: note,
  preventiveAction: note,

  // Retention
  retainUntil: time,
  legalHold: z.boolean(),
  /** Set when the personal content was erased; the row stays so that counts hold. */
  erasedAt: time.nullable(),

  /** When a field was last changed by someone; what was never changed is not listed. Merging needs it. */
  changed: z.record(z.string().max(40), time),
});
export type Case = z.infer<typeof caseSchema>;
export type Flag = Case['flags'][number];
export type Action = Case['actions'][number];

/** What may be changed after logging. The rest is identity, evidence, or only ever added to. */
export const changeable = [
  'contactConsent',
  'name',
  'summary',
  'category',
  'product',
  'occurredOn',
  'recurring',
  'remedySought',
  'severity',
  'severityBy',
  'marks',
  'responseDue',
  'respondedAt',
  'closedAt',
  'status',
  'escalatedTo',
  'flags',
  'coverage',
  'upheld',
  'remedyGiven',
  'amount',
  'currency',
  'value',
  'customerConfirmed',
  'rootCause',
  'rootCauseNote',
  'preventiveAction',
  'retainUntil',
  'legalHold',
] as const satisfies readonly (keyof Case)[];
export type CaseChange = Partial<Pick<Case, (typeof changeable)[number]>>;

/** Where a case lives: the conversation it was logged from. */
export type CasePlace = Pick<Case, 'site' | 'account' | 'thread'>;
