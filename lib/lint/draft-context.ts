import { type Conversation, unanswered } from '../text/conversation.ts';
import type { DraftContext } from './rule.ts';

/** What a draft in this conversation answers. */
export const draftContext = (
  { channel, messages }: Conversation,
  off: ReadonlySet<string>,
): DraftContext => ({
  channel,
  customer: unanswered(messages)
    .map(({ text }) => text)
    .join('\n\n'),
  earlier: messages.filter(({ from }) => from === 'agent').map(({ text }) => text),
  off,
});
