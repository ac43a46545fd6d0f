import type { Reading } from '../detect/reading.ts';
import { type Conversation, type Message, unanswered } from '../text/conversation.ts';
import { type Case, SCHEMA_VERSION } from './case.ts';
import { caseId, itemId, type Random } from './case-id.ts';
import { type Clocks, dueAfter } from './clocks.ts';
import { historyLines } from './history-lines.ts';
import { pseudonymOf } from './pseudonym.ts';
import { redact } from './redact.ts';
import { retainUntil } from './retention.ts';

export interface CaseSource {
  conversation: Conversation;
  reading: Reading;
  /** What of the settings concerns a case. */
  settings: {
    agentName: string;
    keepNames: boolean;
    keepVerbatim: boolean;
    retentionDays: number;
    clocks: Clocks;
  };
  /** The register's own secret: without it nobody can try names against a pseudonym. */
  salt: string;
  now: Date;
  random: Random;
}

const SUMMARY = 280;

const clip = (text: string, most: number): string => {
  const whole = text.toWellFormed();
  if (whole.length <= most) return whole;
  return `${whole
    .slice(0, most - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trimEnd()}…`;
};

const iso = (at: string | null): string | null => {
  const time = at === null ? Number.NaN : Date.parse(at);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

/** X finds a post by its number alone, so its address need not carry the customer's handle. */
const nameless = (link: string): string =>
  link.replace(/^(https:\/\/(?:x|twitter)\.com\/)[^/]+(\/status\/)/, '$1i$2');

const summary = (messages: readonly Message[], subject: string, name: string): string => {
  const text = messages.map((message) => message.text).join(' ') || subject;
  return clip(redact(text.replace(/\s+/g, ' ').trim(), name), SUMMARY);
};

/** The agent's replies after the first message of the complaint, and where it begins. */
const answered = (messages: readonly Message[], complaint: readonly Message[]) => {
  const first = complaint[0];
  const from = first ? messages.indexOf(first) : messages.length;
  return messages.slice(from).filter((message) => message.from === 'agent');
};

const substance = (
  { conversation, reading, settings }: CaseSource,
  complaint: readonly Message[],
) => {
  const { name } = conversation.customer;
  const mask = settings.keepNames ? '' : name;
  const verbatim = complaint.map((message) => message.text).join('\n\n');
  return {
    summary: summary(complaint, conversation.subject, mask),
    verbatim: settings.keepVerbatim ? clip(verbatim, 8000) : null,
    category: reading.category,
    product: '',
    occurredOn: null,
    recurring: reading.marks.includes('repeat-contact'),
    points: reading.points
      .slice(0, 40)
      .map(({ kind, text }) => ({ kind, text: clip(redact(text, mask), 300) })),
    remedySought: reading.remedy,
    score: Math.min(1, Math.max(0, reading.score)),
    cues: [...new Set(reading.cues.map(({ cue }) => cue))].slice(0, 60),
    severity: (reading.severity || 1) as Case['severity'],
    severityBy: 'auto' as const,
    emotions: [...new Set(reading.emotions)],
    marks: [...new Set(reading.marks)],
  };
};

const clocks = (
  { conversation, settings, now }: CaseSource,
  received: string | null,
  replies: readonly Message[],
) => {
  const from = received ?? now.toISOString();
  const seen = replies.map((reply) => ({
    message: reply.id,
    at: iso(reply.at) ?? now.toISOString(),
    public: conversation.public,
  }));
  const acknowledgedAt = seen.map(({ at }) => at).sort()[0] ?? null;
  return {
    received,
    acknowledgeDue: dueAfter(from, 'acknowledge', conversation.public, settings.clocks),
    acknowledgedAt,
    responseDue: dueAfter(from, 'response', conversation.public, settings.clocks),
    respondedAt: null,
    promises: [],
    followUps: [],
    closedAt: null,
    status: acknowledgedAt ? ('acknowledged' as const) : ('new' as const),
    replies: seen.slice(0, 500),
  };
};

/** What nobody can know when a case is logged. */
const open = {
  contactConsent: null,
  channelMoves: [],
  escalatedTo: '',
  flags: [],
  coverage: null,
  upheld: 'undecided',
  remedyGiven: null,
  amount: null,
  currency: '',
  value: '',
  customerConfirmed: null,
  rootCause: null,
  rootCauseNote: '',
  preventiveAction: '',
  legalHold: false,
  erasedAt: null,
} as const satisfies Partial<Case>;

/** A conversation as a case, with everything filled in that was read. */
export const caseFrom = (source: CaseSource): Case => {
  const { conversation, reading, settings, now, random } = source;
  const created = now.toISOString();
  const complaint = unanswered(conversation.messages);
  const received = iso(complaint[0]?.at ?? null) ?? iso(reading.waitingSince);
  const agent = clip(settings.agentName, 120);
  return {
    ...open,
    channelMoves: [],
    flags: [],
    schemaVersion: SCHEMA_VERSION,
    id: caseId(now, random),
    created,
    updated: created,
    agent,
    site: conversation.site,
    account: conversation.account,
    thread: conversation.thread,
    channel: conversation.channel,
    public: conversation.public,
    link: settings.keepNames ? conversation.link : nameless(conversation.link),
    language: reading.language,
    pseudonym: pseudonymOf(source),
    name:
      settings.keepNames && conversation.customer.name
        ? clip(conversation.customer.name, 120)
        : null,
    ...substance(source, complaint),
    ...clocks(source, received, answered(conversation.messages, complaint)),
    actions: [
      { id: itemId(random), at: created, by: agent, kind: 'logged', text: historyLines.logged },
    ],
    retainUntil: retainUntil(created, settings.retentionDays),
    changed: {},
  };
};
