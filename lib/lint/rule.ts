import type { Channel } from '../text/conversation.ts';
import type { Span } from '../text/span.ts';

export const families = [
  'apology',
  'blame',
  'disbelief',
  'dismissal',
  'pointing-back',
  'obvious',
  'excuse',
  'empty-promise',
  'stiff',
  'closing-question',
  'transfer',
  'cancel-hurdle',
  'public-channel',
  'tone',
  'repetition',
  'freebie',
] as const;
export type Family = (typeof families)[number];

/** strong: it would sting this customer here. weak: stock wording in an otherwise good reply. */
export type Strength = 'strong' | 'weak';

export interface Finding extends Span {
  /** The rule's id: the name of its file. */
  rule: string;
  family: Family;
  strength: Strength;
  /** One sentence: how the customer hears it. */
  why: string;
  /** One sentence: what to do instead. */
  instead: string;
  /** What the words at the span can be replaced with, best first; empty where none is right. */
  replacements: string[];
  /** The same for the same words in the same sentence wherever they move to. */
  key: string;
}

/** What a draft answers. Everything a rule may know besides the draft. */
export interface DraftContext {
  channel: Channel;
  /** What the customer wrote and nobody has answered yet; empty when unknown. */
  customer: string;
  /** The agent's earlier replies in this conversation, oldest first. */
  earlier: readonly string[];
  /** Ids of rules switched off. */
  off: ReadonlySet<string>;
}
