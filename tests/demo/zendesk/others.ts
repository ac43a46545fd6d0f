import { agent } from '../agent.ts';
import { days, hours } from '../clock.ts';
import type { Ticket } from './ticket.ts';

export const others: Ticket[] = [
  {
    id: 101,
    subject: 'Compliments to your repair bench',
    requester: { id: 9000, name: 'Oliver Sand', email: 'oliver@sandandsons.example' },
    status: 'Open',
    priority: 'Low',
    tags: ['praise', 'repair'],
    comments: [
      {
        type: 'end-user',
        author: 'Oliver Sand',
        ago: hours(9),
        via: 'EmailInteraction',
        text: 'Hello,\n\nMy grandmother’s Northlight lamp came back from your repair bench today. New flex, new switch, and the old brass as it always was. She is delighted, and so am I. Please thank the person who signed the card as Mo.\n\nOliver Sand',
      },
    ],
  },
  {
    id: 105,
    subject: 'Cancel order 50230',
    requester: { id: 9004, name: 'Fatima El-Sayed', email: 'fatima.elsayed@postbox.example' },
    status: 'Open',
    priority: 'Normal',
    tags: ['cancellation', 'back_order'],
    comments: [
      {
        type: 'end-user',
        author: 'Fatima El-Sayed',
        ago: days(1) + 40,
        via: 'WebInteraction',
        text: 'Could you tell me when the Vesper chandelier (order 50230) will be sent? Your page said 3 to 5 days, and that was three weeks ago.',
      },
      {
        type: 'agent',
        author: agent.name,
        ago: days(1) - 30,
        text: 'Hi Fatima,\n\nThe Vesper is on back order. We expect it in January.\n\nSam Reyes\nNorthlight Lamps',
      },
      {
        type: 'end-user',
        author: 'Fatima El-Sayed',
        ago: hours(4) + 15,
        via: 'WebInteraction',
        text: 'January is too late, the flat is let from December. Please cancel the order and return the £420 to my card. Nobody told me it was out of stock when I paid, which I find poor.',
      },
    ],
  },
  {
    id: 106,
    subject: 'Which shade fits the Halden base?',
    requester: { id: 9005, name: 'Nils Aker', email: 'nils.aker@fjordmail.example' },
    status: 'New',
    priority: 'Low',
    tags: ['pre_sales'],
    comments: [
      {
        type: 'end-user',
        author: 'Nils Aker',
        ago: hours(11) + 5,
        via: 'WebInteraction',
        text: 'Hi, does the 45 cm linen shade fit the Halden base, or do I need the ring adapter as well? Thanks.',
      },
    ],
  },
  {
    id: 107,
    subject: 'Parcel shown as delivered',
    requester: { id: 9006, name: 'Grace Mbeki', email: 'grace.mbeki@brightmail.example' },
    status: 'Pending',
    priority: 'High',
    tags: ['delivery', 'lost_parcel'],
    comments: [
      {
        type: 'end-user',
        author: 'Grace Mbeki',
        ago: days(1) + 420,
        via: 'MobileSdkInteraction',
        text: 'The app says my parcel (order 50188) was delivered on Monday and left in a safe place. There is no parcel, and I live on the third floor with no porch. I have asked all my neighbours.',
      },
      {
        type: 'agent',
        author: agent.name,
        ago: days(1) + 300,
        text: 'Hi Grace,\n\nWe have opened a search with the carrier. They have until Friday to answer.\n\nSam Reyes\nNorthlight Lamps',
      },
    ],
  },
];
