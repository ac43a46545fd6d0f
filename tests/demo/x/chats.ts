import { chatPath } from '../addresses.ts';
import { agent } from '../agent.ts';
import { hours } from '../clock.ts';

export interface ChatMessage {
  id: string;
  mine: boolean;
  ago: number;
  text: string;
}

export interface Chat {
  /** Both parties' ids, as in the address. */
  id: string;
  name: string;
  handle: string;
  messages: ChatMessage[];
}

const me = chatPath.slice(chatPath.lastIndexOf('/') + 1).split('-')[0] ?? '';

export const chats: Chat[] = [
  {
    id: chatPath.slice(chatPath.lastIndexOf('/') + 1),
    name: 'Ruth Adeyemi',
    handle: 'ruthadeyemi',
    messages: [
      {
        id: 'c0a1f3',
        mine: false,
        ago: hours(26),
        text: 'Hi, my Orla wall light came with the glass scratched. Order 50288.',
      },
      {
        id: 'c0a1f4',
        mine: true,
        ago: hours(25),
        text: `Hello Ruth, sorry to read that. Could you send a photo? Sam, ${agent.shop}`,
      },
      { id: 'c0a1f5', mine: false, ago: hours(24), text: 'Photo sent, just now.' },
      {
        id: 'c0a1f6',
        mine: false,
        ago: 73,
        text: 'It has been a full day and nobody has answered. This is really disappointing. I would like a new glass or my money back please.',
      },
    ],
  },
  {
    id: `${me}-90345517`,
    name: 'Jonas Weil',
    handle: 'jonasweil',
    messages: [
      {
        id: 'c0b201',
        mine: false,
        ago: hours(30),
        text: 'The part arrived, works perfectly. Thanks!',
      },
      { id: 'c0b202', mine: true, ago: hours(29), text: 'Glad to hear it, Jonas.' },
    ],
  },
];
