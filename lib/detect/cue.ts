import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Category, Emotion, Mark, Remedy, Severity } from './reading.ts';

/**
 * fault: something went wrong. reproach: the writer is displeased. ask: it is to be put right.
 * against: speaks for something other than a complaint.
 */
export type Evidence = 'fault' | 'reproach' | 'ask' | 'against';

/** What a cue may look at. Offsets point into `text`, of which only the writer's own words count. */
export interface Own {
  text: string;
  /** Spelling variants folded (see plain.ts), quoted history and signatures left out. */
  tokens: readonly Token[];
  sentences: readonly Span[];
}

/**
 * One kind of evidence. The file is named by the id, and exports beside the cue the `samples` it hits
 * and the `passes` it must leave alone: apart, so that they are not shipped.
 */
export interface Cue {
  id: string;
  /** Told to the agent, after "The customer": in words an agent accepts. */
  why: string;
  evidence: Evidence;
  /** Log-odds for a complaint; below zero for evidence against. */
  weight: number;
  /** How severe a complaint with these words is at least. */
  severity?: Severity;
  marks?: readonly Mark[];
  emotions?: readonly Emotion[];
  remedy?: Remedy;
  category?: Category;
  /** In the slot language of text/phrases.ts, written in the folded spelling of plain.ts. */
  phrases?: readonly string[];
  /** Wordings in which the phrases mean something else: what begins in one of these is not found. */
  excepted?: readonly string[];
  /** For what no phrase can say. Linear in the text. */
  find?(own: Own): Span[];
  /** "not damaged" and "without any delay" do not count. */
  deniable?: true;
  /** "if it arrives damaged" does not count. */
  supposable?: true;
}
