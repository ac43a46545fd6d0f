import { loadModel } from '../../../lib/detect/model/load.ts';
import { readConversation } from '../../../lib/detect/read-conversation.ts';
import type { Situation, Suggestion } from '../../../lib/reply/move.ts';
import { suggest } from '../../../lib/reply/suggest.ts';
import type { Conversation, Message } from '../../../lib/text/conversation.ts';
import type { Told } from './told.ts';

const model = await loadModel();

const conversationOf = ({
  id,
  channel,
  name,
  before = [],
  says,
  after = [],
}: Told): Conversation => {
  const messages = [
    ...before,
    ['customer', says] as const,
    ...after.map((text) => ['agent', text] as const),
  ].map(
    ([from, text], index): Message => ({
      id: `m${index}`,
      author: from === 'customer' ? name : 'Anna',
      from,
      at: null,
      text,
      partial: false,
    }),
  );
  const site = channel === 'gmail' || channel === 'zendesk' ? channel : 'x';
  return {
    site,
    account: '',
    thread: id,
    link: '',
    subject: '',
    channel,
    public: channel === 'x-public',
    me: 'anna',
    customer: { name, address: '' },
    messages,
    folded: 0,
  };
};

export const situationOf = (told: Told): Situation => {
  const conversation = conversationOf(told);
  return {
    conversation,
    reading: readConversation(conversation, model),
    settings: {
      agentName: 'Anna',
      brand: '',
      contact: { handle: '', xUserId: '123456', email: '', phone: '', hours: '' },
    },
  };
};

export const suggested = (told: Told): Suggestion[] => suggest(situationOf(told));
