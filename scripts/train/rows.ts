import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Channel } from '../../lib/text/conversation.ts';

const root = resolve(import.meta.dirname, '../..');
const shared = resolve(root, '../shared/data/train');

/** One text to learn from. */
export interface TrainingRow {
  text: string;
  channel: Channel | undefined;
  kind: 'complaint' | 'problem' | 'other';
  /** 1 to 4 where it was labelled; null where only the kind is known. */
  severity: number | null;
  /** How much it counts: our own words are nearest to what agents read. */
  weight: number;
  /** Whose words they are: a writer of ours, or a file. */
  source: string;
  /** Labelled in full, because it is ours. */
  own?: OwnMessage;
  /** Banking tickets: they teach what a problem is, not what a complaint is. */
  tickets?: true;
}

/** One message of our own, as the files in lib/detect/training hold them. */
export interface OwnMessage {
  id: string;
  text: string;
  channel: Channel;
  kind: 'complaint' | 'problem' | 'other';
  severity: number;
  category: string;
  remedy: string;
  marks: string[];
  style: string;
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

export const ownMessages = (): OwnMessage[] =>
  globSync('lib/detect/training/*.jsonl', { cwd: root })
    .sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
    .flatMap((file) => linesOf<OwnMessage>(join(root, file)));

/** "W3" of "W3-127". */
export const writerOf = ({ id }: OwnMessage): string => id.split('-')[0] ?? id;

/** Every fifth of our own messages is only measured on. Chosen by its id, so that it stays so. */
export const isHeldOut = ({ id }: OwnMessage): boolean => Number(id.split('-')[1]) % 5 === 0;

export const sharedDataIsHere = (): boolean => existsSync(shared);

const others = (file: string, weight: number): TrainingRow[] =>
  linesOf<{ text: string }>(join(shared, file)).map(({ text }) => ({
    text,
    channel: undefined,
    kind: 'other',
    severity: null,
    weight,
    source: file,
  }));

const complaints = (file: string, weight: number, channel?: Channel): TrainingRow[] =>
  linesOf<{ text: string; complaint: number; severity: number }>(join(shared, file)).map((row) => ({
    text: row.text.replaceAll('\\n', ' '),
    channel,
    kind: row.complaint === 1 ? 'complaint' : 'other',
    severity: row.complaint === 1 && row.severity > 0 ? row.severity : null,
    weight,
    source: file,
  }));

// Intents by which a customer tells that something failed, against those by which they ask.
const FAILED =
  /declined|not_(?:received|recognised|updated|working)|wrong|twice|failed|unable|lost|stolen|swallowed|compromised|reverted|pending|delay/;

const tickets = (weight: number): TrainingRow[] =>
  linesOf<{ text: string; intent: string }>(join(shared, 'banking77.jsonl')).map((row) => ({
    text: row.text,
    channel: undefined,
    kind: FAILED.test(row.intent) ? 'problem' : 'other',
    severity: null,
    weight,
    source: 'banking77.jsonl',
    tickets: true,
  }));

const UPSET = new Set([
  'anger',
  'annoyance',
  'disappointment',
  'disapproval',
  'disgust',
  'sadness',
]);

/** Talk that is nobody's complaint: upset comments may be one to somebody, so they are left out. */
const talk = (weight: number, everyNth: number): TrainingRow[] =>
  linesOf<{ text: string; emotions: string[] }>(join(shared, 'goemotions.jsonl'))
    .filter(
      ({ emotions }, index) => index % everyNth === 0 && !emotions.some((one) => UPSET.has(one)),
    )
    .map(({ text }) => ({
      text,
      channel: 'x-public',
      kind: 'other',
      severity: null,
      weight,
      source: 'goemotions.jsonl',
    }));

/** Everything to learn from, always in the same order. */
export const trainingRows = (
  own: readonly OwnMessage[] = ownMessages().filter((one) => !isHeldOut(one)),
): TrainingRow[] => [
  ...own.map((one) => ({
    text: one.text,
    channel: one.channel,
    kind: one.kind,
    severity: one.kind === 'complaint' ? one.severity : null,
    weight: 2,
    source: writerOf(one),
    own: one,
  })),
  ...complaints('cesamard.jsonl', 0.5),
  ...complaints('xfincorp.jsonl', 0.25, 'x-public'),
  ...tickets(0.2),
  ...others('email-intent.jsonl', 0.3),
  ...others('multidogo.jsonl', 0.2),
  ...talk(0.2, 6),
];
