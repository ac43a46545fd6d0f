import { agent } from '../agent.ts';
import { days, hours } from '../clock.ts';
import type { Ticket } from './ticket.ts';

export const complaints: Ticket[] = [
  {
    id: 102,
    subject: 'Wall lights flicker since installation',
    requester: { id: 9001, name: 'Beatriz Fonseca', email: 'bia.fonseca@postbox.example' },
    status: 'Open',
    priority: 'High',
    tags: ['wall_light', 'electrical', 'warranty'],
    comments: [
      {
        type: 'end-user',
        author: 'Beatriz Fonseca',
        ago: days(2) + 310,
        via: 'EmailInteraction',
        text: 'Hello,\n\nTwo of the four Orla wall lights from order 50093 flicker, about once a second, from the moment they are switched on. An electrician fitted them last week and says the wiring is fine. What should I do?\n\nBeatriz Fonseca',
      },
      {
        type: 'bot',
        author: 'Support desk',
        ago: days(2) + 309,
        text: 'We have received your request (102). A member of our team will reply within one working day.',
      },
      {
        type: 'agent',
        author: agent.name,
        ago: days(2) + 20,
        text: 'Hi Beatriz,\n\nPlease try the lights with a different bulb, and let us know how you get on.\n\nSam Reyes\nNorthlight Lamps',
      },
      {
        type: 'internal',
        author: agent.name,
        ago: days(2) + 12,
        text: 'Third report of flicker from batch OR-0917. Do not promise a recall before Ines has spoken to the supplier.',
      },
      {
        type: 'end-user',
        author: 'Beatriz Fonseca',
        ago: hours(3) + 41,
        via: 'EmailInteraction',
        text: 'Hi Sam,\n\nI have now tried three kinds of bulb, including the ones you sell. The lights still flicker and one has started to buzz. I am not happy: I paid £340 for the set and half of it gives me a headache.\n\nI would like the two faulty lights replaced, and I do not want to pay the electrician a second time to fit them.',
      },
      {
        type: 'end-user',
        author: 'Beatriz Fonseca',
        ago: hours(3) + 26,
        via: 'EmailInteraction',
        twin: true,
        text: 'I forgot to say: the one in the hall smells warm after an hour, so I have switched it off at the fuse box.',
      },
    ],
  },
  {
    id: 103,
    subject: 'CHARGED TWICE and nobody answers',
    requester: { id: 9002, name: 'Kerry-Ann Doyle', email: 'kdoyle77@brightmail.example' },
    status: 'Open',
    priority: 'Urgent',
    tags: ['billing', 'duplicate_charge', 'vip'],
    reversed: true,
    older: 4,
    comments: [
      {
        type: 'end-user',
        author: 'Kerry-Ann Doyle',
        ago: days(4),
        via: 'WebInteraction',
        text: 'You have taken £189 from my account twice for order 49877. Please return one payment.',
      },
      {
        type: 'agent',
        author: agent.name,
        ago: days(3) + 200,
        text: 'Hi Kerry-Ann,\n\nI can only see one payment on our side. Could you send a screenshot of your statement?\n\nSam Reyes',
      },
      {
        type: 'end-user',
        author: 'Kerry-Ann Doyle',
        ago: days(3) + 150,
        via: 'WebInteraction',
        text: 'Screenshot attached. Two payments, same day, same amount.',
      },
      {
        type: 'internal',
        author: 'Ines Varga',
        ago: days(2),
        text: 'Finance confirm a duplicate capture on the 17th. Refund needs my approval, ask me first.',
      },
      {
        type: 'end-user',
        author: 'Kerry-Ann Doyle',
        ago: 52,
        via: 'WebInteraction',
        text: 'Are you people for real?? THREE DAYS and not one word after you asked for a screenshot. Because of your double charge my rent bounced and my bank has fined me £25. I am absolutely furious.\n\nI have rung four times. Four! Every time I explain the whole thing from the start and every time somebody "will look into it". Useless.\n\nI want my £189 back TODAY plus the £25, and I want to speak to a manager. If not, my solicitor will write the next one.',
      },
    ],
  },
  {
    id: 104,
    subject: 'Order 50117, a small matter',
    requester: { id: 9003, name: 'Henrik Lund', email: 'henrik.lund@fjordmail.example' },
    status: 'New',
    priority: 'Normal',
    tags: ['missing_part'],
    comments: [
      {
        type: 'end-user',
        author: 'Henrik Lund',
        ago: hours(6) + 8,
        via: 'EmailInteraction',
        text: 'Dear team,\n\nThank you for the quick delivery of the two Halden reading lamps. They are very handsome.\n\nWhen putting them together I found that one box holds two bases but no arm, so at present I have one complete lamp and one base to spare. I am sure this is easily explained, two boxes look much alike on a busy day.\n\nCould you let me know how best to arrange for the missing arm? My mother turns ninety on the 12th and the lamps are meant for her, so before then would be very kind.\n\nWith best regards,\nHenrik Lund',
      },
      {
        type: 'bot',
        author: 'Support desk',
        ago: hours(6) + 7,
        text: 'We have received your request (104). A member of our team will reply within one working day.',
      },
    ],
  },
];
