import type { Reading } from '../detect/reading.ts';
import type { Channel, Conversation } from '../text/conversation.ts';
import type { History } from './history.ts';
import type { Way } from './ways.ts';

/** How to reach the team somewhere private. Every field may be empty. */
export interface ContactPoint {
  /** The public handle on X, without the @. */
  handle: string;
  /** X's numeric id of that account: the private-message link needs it. */
  xUserId: string;
  email: string;
  phone: string;
  hours: string;
}

/** What the team has told us about itself; everything a suggestion may know besides the page. */
export interface ReplySettings {
  agentName: string;
  brand: string;
  contact: ContactPoint;
  /** Where a public reply leads to; left out for the usual way. */
  way?: Way;
  /** What the team stands for: a gesture has to name one of these. */
  values?: readonly { name: string; means: string }[];
}

export interface Situation {
  conversation: Conversation;
  reading: Reading;
  settings: ReplySettings;
  /** What the register knows of this customer; left out where it knows nobody. */
  history?: History;
}

/** A reply the agent may send. A blank such as `[date]` stands in the text and is to be filled. */
export interface Suggestion {
  id: string;
  /** What it does, in a few words. */
  label: string;
  text: string;
  /** The ids of the moves it is made of, in order. */
  moves: string[];
  /** The blanks in the text, in order, with their brackets. */
  blanks: string[];
}

/** Whether this conversation should go somewhere private, and how. */
export interface ChannelMove {
  should: boolean;
  why:
    | 'asked-to-write'
    | 'have-written'
    | 'praise'
    | 'asked-by-many'
    | 'safety'
    | 'details'
    | 'takes-several'
    | 'complaint'
    | 'helps-others';
  /** The line to post in public. */
  publicLine: string;
  /** A link that opens a private message with the team, or a mailto: link; null when unknown. */
  link: string | null;
  /** How many public replies the agent has already given here. */
  publicReplies: number;
  /** They were asked to write in private, and the next word is theirs. */
  waits: boolean;
  /** They have written in private: once it is settled, a line here closes the loop. */
  closes: boolean;
}

/**
 * Chooses one wording by the conversation, so that two customers do not get the same paragraph.
 * Leaves out what the agent has already said in this thread; '' when nothing is left.
 */
export type Pick = (wordings: readonly string[]) => string;

/** A customer's message and what the move says to it when the first wording is taken. */
export interface MoveSample {
  customer: string;
  name?: string;
  channel?: Channel;
  /** What the agent has answered before this message. */
  agent?: string;
  settings?: Partial<ReplySettings>;
  gives: string;
}

/** One thing a good reply does. */
export interface Move {
  /** The name of its file. */
  id: string;
  label: string;
  /** One sentence: what it does for the customer. */
  does: string;
  /** The practitioner guidance it rests on: the letters of the playbook. */
  source: string;
  fits(situation: Situation): boolean;
  /** The sentences, in order; none when nothing safe can be said. */
  write(situation: Situation, pick: Pick): string[];
  samples: readonly MoveSample[];
}
