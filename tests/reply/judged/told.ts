import type { Channel } from '../../../lib/text/conversation.ts';

/** One conversation as an agent would open it. */
export interface Told {
  id: string;
  channel: Channel;
  name: string;
  /** What was written before, oldest first. */
  before?: readonly (readonly ['customer' | 'agent', string])[];
  says: string;
  /** What the agent has answered to it. */
  after?: readonly string[];
}
