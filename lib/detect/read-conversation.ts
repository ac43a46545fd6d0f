import { type Conversation, type Message, unanswered } from '../text/conversation.ts';
import { sentences } from '../text/sentences.ts';
import { cues } from './cues/index.ts';
import { detect, THRESHOLD } from './detect.ts';
import type { Model } from './model/model.ts';
import {
  emotions,
  marks,
  nothingSaid,
  type Reading,
  type Severity,
  type TextReading,
} from './reading.ts';
import { TELLING } from './telling.ts';
import { probability } from './weigh.ts';

type Read = TextReading & { message: Message };

/** What each cue is evidence of, by its id, in English. */
export const whyOf: ReadonlyMap<string, string> = new Map([
  ...cues.map(({ id, why }) => [id, why] as const),
  [TELLING, 'says here, more than anywhere, that something fell short'] as const,
]);
/** What was learned is told after what was said in so many words. */
const TELLING_WEIGHT = 0.5;
const weightOf = new Map(cues.map(({ id, weight }) => [id, weight]));
const told = (cue: string): { why: string; weight: number } => ({
  why: whyOf.get(cue) ?? '',
  weight: weightOf.get(cue) ?? TELLING_WEIGHT,
});

/** Chat comes in bursts: messages this close together are one time of asking. */
const ONE_BURST_MS = 30 * 60_000;
/** Log-odds for each further time of asking without an answer, and the most of them that count. */
const ASKED_AGAIN = 1.2;
const MOST_ASKED_AGAIN = 2;
/** With one of these the last message closes the matter. */
const CLOSING = new Set(['resolved', 'thanks', 'praise', 'no-complaint']);

const readMessage = (
  { subject, channel }: Conversation,
  message: Message,
  model: Model | null,
): Read => ({
  ...detect(message.text, { subject, channel }, model),
  message,
});

const timesAsked = ({ channel }: Conversation, open: readonly Message[]): number =>
  open.filter(({ at }, index) => {
    const before = open[index - 1]?.at;
    if (index === 0) return true;
    if (!at || !before) return channel === 'gmail' || channel === 'zendesk';
    return !(Date.parse(at) - Date.parse(before) < ONE_BURST_MS);
  }).length;

const isClosed = ({ kind, cues: found }: Read): boolean =>
  kind === 'other' && found.some(({ cue }) => CLOSING.has(cue));

/** Said by people who ask again for what they have asked for. */
const CHASING = new Set([
  'repeat-contact',
  'no-reply',
  'nth-time',
  'waited-long',
  'status-question',
]);

const BAD = new Set(
  cues
    .filter(({ evidence }) => evidence === 'fault' || evidence === 'reproach')
    .map(({ id }) => id),
);
const SLIGHT_WORDS = 8;

/** "It should be 12 Elm Road.": so few words without one of complaint say nothing by themselves. */
const isSlight = ({ message, cues: found }: Read): boolean =>
  message.text.split(/\s+/, SLIGHT_WORDS + 1).length <= SLIGHT_WORDS &&
  !found.some(({ cue }) => BAD.has(cue));

/** Whether a later message chases the first; "And is it dimmable?" only goes on asking. */
const chases = (reads: readonly Read[]): boolean =>
  reads
    .slice(1)
    .some(
      (read) =>
        (read.kind !== 'other' && !isSlight(read)) || read.cues.some(({ cue }) => CHASING.has(cue)),
    );

const isAMatter = ({ kind, points }: TextReading): boolean =>
  kind !== 'other' || points.some((point) => point.kind === 'question' || point.kind === 'wish');

/** Whether an earlier failure or complaint was answered and they had to come back with it. */
const cameBack = (conversation: Conversation, open: readonly Message[], now: Read): boolean => {
  if (now.kind === 'other') return false;
  const before = conversation.messages.indexOf(open[0] ?? now.message);
  return conversation.messages
    .slice(0, Math.max(0, before))
    .some(({ from, text }) => from === 'customer' && detect(text).kind !== 'other');
};

const strongest = (reads: readonly Read[]): Read | undefined => {
  const last = reads.at(-1);
  if (!last || isClosed(last)) return last;
  const weighty = reads.filter((read) => !isSlight(read));
  return (weighty.length > 0 ? weighty : reads).reduce((best, read) =>
    read.score >= best.score ? read : best,
  );
};

const raised = (score: number, asked: number): number => {
  const safe = Math.min(Math.max(score, 1e-9), 1 - 1e-9);
  const times = Math.min(Math.max(0, asked - 1), MOST_ASKED_AGAIN);
  return times === 0 ? score : probability(Math.log(safe / (1 - safe)) + ASKED_AGAIN * times);
};

const repeatHit = ({ message }: Read): Reading['cues'] => {
  const [first] = sentences(message.text);
  const cue = 'repeat-contact';
  return first ? [{ cue, ...first, message: message.id, ...told(cue) }] : [];
};

const everyCue = (reads: readonly Read[]): Reading['cues'] =>
  reads.flatMap(({ message, cues: found }) =>
    found.map((hit) => ({ ...hit, message: message.id, ...told(hit.cue) })),
  );

const worst = (reads: readonly Read[], least: Severity): Severity =>
  Math.max(least, ...reads.map(({ severity }) => severity)) as Severity;

const nothing: Omit<Reading, 'language'> = {
  ...nothingSaid,
  points: [],
  cues: [],
  asked: 0,
  waitingSince: null,
};

const isAnswered = ({ messages }: Conversation): boolean => {
  const last = messages.findLast(({ from }) => from === 'agent' || from === 'customer');
  return last?.from !== 'customer';
};

/** What the customer is saying now, judged with how often and how long they have been saying it. */
export const readConversation = (
  conversation: Conversation,
  model: Model | null = null,
): Reading => {
  const open = unanswered(conversation.messages);
  const reads = open.map((message) => readMessage(conversation, message, model));
  const main = strongest(reads);
  if (!main) return { ...nothing, language: 'und' };
  const answered = isAnswered(conversation);
  const asked = answered ? 0 : timesAsked(conversation, open);
  const goesOn = !isClosed(main) && reads.some(isAMatter);
  const chased = goesOn && asked > 1 && chases(reads);
  const again = chased || (goesOn && cameBack(conversation, open, main));
  const score = chased ? raised(main.score, asked) : main.score;
  const complaint = main.complaint || score >= THRESHOLD;
  const found = everyCue(reads);
  const isTold = found.some(({ cue }) => cue === 'repeat-contact');
  const has = <T>(all: readonly T[], of: (read: Read) => readonly T[]): T[] =>
    all.filter((one) => reads.some((read) => of(read).includes(one)));
  const said = has(marks, (read) => read.marks);
  return {
    kind: complaint ? 'complaint' : main.kind,
    complaint,
    score,
    severity: complaint ? worst(reads, again ? 2 : 1) : 0,
    category: main.category,
    remedy: reads.findLast(({ remedy }) => remedy !== 'none')?.remedy ?? 'none',
    marks: again && !said.includes('repeat-contact') ? [...said, 'repeat-contact'] : said,
    emotions: has(emotions, (read) => read.emotions),
    points: reads.flatMap(({ message, points }) =>
      points.map((point) => ({ ...point, message: message.id })),
    ),
    cues: again && !isTold ? [...found, ...repeatHit(reads.at(-1) ?? main)] : found,
    language: main.language,
    asked,
    waitingSince: answered ? null : (open.find(({ at }) => at !== null)?.at ?? null),
  };
};
