import type { Point, Reading } from '../../lib/detect/reading.ts';
import type { ReplySettings, Situation } from '../../lib/reply/move.ts';
import type { Channel, Conversation, Message } from '../../lib/text/conversation.ts';

export const noSettings: ReplySettings = {
  agentName: '',
  brand: '',
  contact: { handle: '', xUserId: '', email: '', phone: '', hours: '' },
};

export interface Told {
  customer: string;
  name?: string;
  channel?: Channel;
  /** Agent's replies, given after the customer's first message where there is an `opening`. */
  opening?: string;
  agent?: string[];
  /** True where the agent wrote last. */
  answered?: boolean;
  reading?: Partial<Omit<Reading, 'points'>>;
  points?: [Point['kind'], string][];
  settings?: Partial<ReplySettings>;
}

const siteOf = (channel: Channel): Conversation['site'] =>
  channel === 'gmail' ? 'gmail' : channel === 'zendesk' ? 'zendesk' : 'x';

const message = (from: Message['from'], id: string, author: string, text: string): Message => ({
  id,
  author,
  from,
  at: null,
  text,
  partial: false,
});

export const conversationOf = (told: Told): Conversation => {
  const channel = told.channel ?? 'gmail';
  const name = told.name ?? '';
  const agent = (told.agent ?? []).map((text, index) => message('agent', `a${index}`, 'me', text));
  const theirs = message('customer', 'c1', name, told.customer);
  const opening = told.opening ? [message('customer', 'c0', name, told.opening)] : [];
  return {
    site: siteOf(channel),
    account: '',
    thread: 't1',
    link: '',
    subject: '',
    channel,
    public: channel === 'x-public',
    me: 'me',
    customer: { name, address: '' },
    messages: told.answered ? [...opening, theirs, ...agent] : [...opening, ...agent, theirs],
    folded: 0,
  };
};

/** A situation with a reading written by hand. */
export const situationOf = (told: Told): Situation => {
  const points = (told.points ?? []).map(([kind, text]) => {
    const start = told.customer.indexOf(text);
    if (start < 0) throw new Error(`"${text}" is not in the message`);
    return { kind, text, start, end: start + text.length, message: 'c1' };
  });
  return {
    conversation: conversationOf(told),
    reading: {
      kind: 'complaint',
      complaint: told.reading?.kind === undefined || told.reading.kind === 'complaint',
      score: 0.9,
      severity: 2,
      category: 'other',
      remedy: 'none',
      marks: [],
      emotions: [],
      cues: [],
      language: 'en',
      asked: 1,
      waitingSince: null,
      ...told.reading,
      points,
    },
    settings: { ...noSettings, ...told.settings },
  };
};
