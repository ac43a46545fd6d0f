import type { Reading } from '../detect/reading.ts';
import type { Conversation } from '../text/conversation.ts';

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
}

export interface Situation {
  conversation: Conversation;
  reading: Reading;
  settings: ReplySettings;
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
  /** One sentence, for the agent. */
  why: string;
  /** The line to post in public. */
  publicLine: string;
  /** A link that opens a private message with the team, or a mailto: link; null when unknown. */
  link: string | null;
  /** How many public replies the agent has already given here. */
  publicReplies: number;
}
