import type { Span } from '../text/span.ts';

export type Kind = 'complaint' | 'problem' | 'other';
export type Severity = 0 | 1 | 2 | 3 | 4;

export const categories = [
  'delivery',
  'billing',
  'product-defect',
  'service-quality',
  'account-access',
  'cancellation',
  'outage',
  'booking-travel',
  'data-privacy',
  'other',
] as const;
export type Category = (typeof categories)[number];

export const remedies = [
  'refund',
  'replace',
  'repair',
  'explanation',
  'apology',
  'credit',
  'cancel',
  'other',
  'none',
] as const;
export type Remedy = (typeof remedies)[number];

export const marks = [
  'cancel',
  'legal',
  'abuse',
  'safety',
  'public-threat',
  'repeat-contact',
] as const;
export type Mark = (typeof marks)[number];

export const emotions = [
  'anger',
  'frustration',
  'disappointment',
  'worry',
  'sadness',
  'confusion',
  'gratitude',
  'joy',
] as const;
export type Emotion = (typeof emotions)[number];

/** Something a reply has to answer or take up. */
export interface Point extends Span {
  kind: 'issue' | 'wish' | 'question' | 'date' | 'sum' | 'order' | 'item';
  text: string;
}

/** Words a verdict rests on. `cue` is the id of the cue, its file's name. */
export interface CueHit extends Span {
  cue: string;
}

/** What one text says. Offsets point into that text. */
export interface TextReading {
  kind: Kind;
  complaint: boolean;
  /** How sure we are that it is a complaint, 0 to 1. */
  score: number;
  severity: Severity;
  category: Category;
  remedy: Remedy;
  marks: Mark[];
  emotions: Emotion[];
  points: Point[];
  cues: CueHit[];
  /** ISO 639-1, or 'und' where the text is too short to tell. Only 'en' and 'und' are judged. */
  language: string;
}

/** Where there is nothing to judge. */
export const nothingSaid: Omit<TextReading, 'language' | 'points' | 'cues'> = {
  kind: 'other',
  complaint: false,
  score: 0,
  severity: 0,
  category: 'other',
  remedy: 'none',
  marks: [],
  emotions: [],
};

/** The same, for a whole conversation: each span says which message it lies in. */
export interface Reading extends Omit<TextReading, 'points' | 'cues'> {
  points: (Point & { message: string })[];
  /** `why`: told after "The customer". `weight`: log-odds for a complaint, below zero against. */
  cues: (CueHit & { message: string; why: string; weight: number })[];
  /** How many times in a row the customer has written since the last answer. */
  asked: number;
  /** ISO time of the oldest customer message nobody has answered; null when answered or unknown. */
  waitingSince: string | null;
}
