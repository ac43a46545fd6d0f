import type { Category } from '../../lib/detect/reading.ts';
import type { ReplySettings } from '../../lib/reply/move.ts';
import type { Channel } from '../../lib/text/conversation.ts';
import { noSettings } from './situations.ts';

export const names = [
  'Jane Doe',
  'Omar',
  'LIN WEI',
  'Priya Nair',
  'José Ángel García',
  'Mrs Smith',
  'lampfan92',
  'Angry Customer',
  '',
  'anna@example.com',
  'Łukasz Nowak',
  '🌸 Mia 🌸',
  'Support Team',
  "D'Arcy Wells",
  'Bartholomew-Alexander Featherstonehaugh',
  'Bethan and Rob',
  'Dr Adeyemi',
  'Corner Street Bakery',
];
export const things = [
  'desk lamp',
  'kettle',
  'headphones',
  'running shoes',
  'winter coat',
  'bookshelf',
  'coffee machine',
  'glasses',
];
export const dates = [
  '3 November',
  'Monday',
  'last Tuesday',
  '12/10/2026',
  'March 4th',
  'two weeks ago',
  'yesterday',
];
export const sums = ['£49.99', '$120', '€1,200', '35 euros'];
export const orders = ['order 5512', 'order #A-10442', 'order number 99817'];

export const openings: Record<Category, readonly string[]> = {
  delivery: [
    'I ordered the THING on DATE, ORDER, and it still has not arrived.',
    'My THING never arrived. It was due on DATE.',
    'I have been waiting for three weeks for my THING.',
    'You sent me the wrong THING, ORDER.',
    'The THING arrived smashed.',
    'Tracking says delivered but I have no parcel.',
    'Parts of my THING are missing.',
    'I want to swap the THING for the one we ordered before the 20th.',
    'No parcel this month and my THING is still in your depot.',
    'I received the THING on DATE. It smells so strongly that we had to put it outside.',
    'The THINGs on your delivery are warped.',
  ],
  billing: [
    'You charged me SUM twice on DATE.',
    'I cancelled on DATE and you still took SUM.',
    'Where is my refund of SUM? It has been four weeks.',
    'The bill is wrong, you charged me SUM too much.',
    'There is an unknown charge of SUM on my card.',
    'The voucher was not applied to ORDER.',
    'The deposit of SUM should have been back within ten days. It is now five weeks.',
    'A payment of SUM was declined on DATE but my account was debited.',
    'I was quoted SUM and the bill that came is twice that.',
  ],
  'product-defect': [
    'The THING stopped working after a week.',
    'I bought the THING on DATE and it is faulty.',
    'The quality of the THING is terrible.',
    'The THING caught fire!',
    'A wheel of the THING came off while my son was riding it. He has four stitches.',
    'The THING you fitted for our bay window is eleven centimetres too short. Your man measured, not me.',
    'My mother bought the THING on DATE. She cannot use it and it breaks her heart.',
  ],
  'service-quality': [
    'Nobody answers my emails.',
    'Your agent was rude to me on the phone on DATE.',
    'The technician never came on DATE.',
    'I was on hold for two hours.',
    'I expected better service from you.',
    'My father died in March and you still write to him. You sent a final demand.',
    'Your driver shouted at me in front of my neighbours. I would like him to say sorry.',
    'Your colleague let himself into our flat on DATE. We had been given no notice.',
    'I buy THING and after two week the door not close. He say need new part.',
  ],
  'account-access': [
    "I can't log in to my account since DATE.",
    'The password reset link never arrived.',
    'You locked my account without a word.',
    'Someone changed the email on my account and ordered a phone with my card.',
    'I WAS LOGGED OUT AGAIN AND NOBODY ANSWERS ME. ITS BEEN SIX DAYS.',
  ],
  cancellation: [
    'Cancel my subscription.',
    'I asked you to cancel my membership on DATE and nothing happened.',
    'I want to close my account.',
    'Please cancel my wine box. What do I do with the crate?',
    'Could you please take me off your mailing list?',
  ],
  outage: [
    'The internet has been down since DATE.',
    'Your app keeps crashing and is down again.',
    'The website is unbearably slow.',
  ],
  'booking-travel': [
    'You cancelled my flight on DATE.',
    'My suitcase is lost, flight BA1234.',
    'We missed our connection because the train was delayed.',
    'The room we booked for DATE was not available.',
  ],
  'data-privacy': [
    'You sent my invoice to a stranger.',
    'You leaked my details.',
    "You sent the text about my prescription to my ex-husband's number.",
    'I unsubscribed on DATE and still get your newsletter.',
  ],
  other: ['This is not good enough.', 'What a mess.', 'The THING is not what I hoped for.'],
};
export const moods = [
  '',
  'This is a disgrace!',
  'I am furious.',
  'I am really disappointed.',
  'Third time I am writing.',
  'You bunch of idiots.',
  'My solicitor will hear of this.',
  'Everyone on Twitter will hear of this.',
  'I am so worried.',
];
export const wishes = [
  '',
  'I want my money back.',
  'Please send a replacement.',
  'I want an explanation.',
  'Please repair it.',
  'Cancel my subscription today.',
  'An apology would be nice.',
  'What will you do about it?',
  'When will it come?',
  'Unless this is settled by 15 December I shall go to court.',
  'I want a name and a day.',
  'Third time I have had to ask. Nobody has come.',
];
export const calm = [
  'I love the THING, thank you!',
  'Do you ship to Norway?',
  'How do I change my address? And can you send an invoice?',
  'Thanks, all sorted now.',
  'Just writing to say hello.',
  'Great service, thank you so much!',
  'Your fitter Callum was wonderful. Please make sure his boss sees this.',
  'I love the THING, thank you! Only wee thing, one lace was missing from the box.',
  'Could you reissue the invoice with our new name?',
];
export const earlier = [
  "I'm sorry we let you down.",
  "I'm sorry. We got this wrong.",
  "In your place I'd be frustrated too.",
  'What would put this right for you?',
  'How else can I help?',
  "I'll find out where it is and write to you by Friday.",
  'Hi Jane, your refund will be with you by 15 July.',
  'Our engineer will ring you this week.',
  'I can confirm that it will be sent within 10 days.',
];
export const channels: readonly Channel[] = ['gmail', 'zendesk', 'x-public', 'x-dm'];
export const teams: readonly ReplySettings[] = [
  noSettings,
  {
    agentName: 'Anna',
    brand: 'Lumen Home',
    contact: {
      handle: 'lumenhome',
      xUserId: '123456',
      email: 'help@lumen.example',
      phone: '020 7946 0000',
      hours: 'Mon to Fri, 9 to 5',
    },
  },
  {
    agentName: '',
    brand: 'Lumen',
    contact: {
      handle: '@lumen',
      xUserId: '',
      email: 'a.rather.long.address.for.customers@support.lumen-home.example',
      phone: '',
      hours: '',
    },
  },
  {
    agentName: 'Bo',
    brand: '',
    contact: { handle: 'lumen', xUserId: '', email: '', phone: '', hours: '' },
  },
];
