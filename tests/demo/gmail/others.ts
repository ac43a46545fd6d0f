import { conversationPaths } from '../addresses.ts';
import { agent } from '../agent.ts';
import { days, hours } from '../clock.ts';
import type { Person, Thread } from './mail.ts';

const sam: Person = { name: agent.name, email: agent.email };
const tomas: Person = { name: 'Tomás Rivera', email: 'tomas@riverastudio.example' };
const wei: Person = { name: 'Wei Chen', email: 'wei.chen@postbox.example' };
const colin: Person = { name: 'Colin Ashworth', email: 'cashworth@ashworthandsons.example' };
const ines: Person = { name: 'Ines Varga', email: 'ines@northlight.example' };
const carrier: Person = { name: 'Harbourway Freight', email: 'reports@harbourway.example' };
const laura: Person = { name: 'Laura Penn', email: 'laura.penn@brightmail.example' };

export const others: Thread[] = [
  {
    token: conversationPaths.gmail.praise.replace(/^.*\//, ''),
    id: '19a7d20a77c1e455',
    subject: 'The Alma lamp is wonderful',
    unread: true,
    mails: [
      {
        from: tomas,
        ago: hours(1) + 12,
        text: 'Hi all,\n\nJust a quick note to say thank you. The Alma pendant is up above our cutting table and everybody who comes into the studio asks about it. The light is warm without being yellow, exactly as your colleague promised on the phone.\n\nPlease pass my thanks to whoever packed it. I have never seen a parcel done with so much care.\n\nBest,\nTomás',
      },
    ],
  },
  {
    token: 'FMfcgzQfBZvLsRkPnGtXhWqBcDmVjJzK',
    id: '19a7cf3b902d6a18',
    subject: 'Question about the Fenn desk lamp',
    mails: [
      {
        from: wei,
        ago: hours(7),
        text: 'Hello,\n\nDoes the Fenn desk lamp take E14 or E27 bulbs? And is the arm long enough to reach over a drawing board of 90 cm?\n\nThanks,\nWei Chen',
      },
    ],
  },
  {
    token: 'FMfcgzQfBZxHqTdMkWvNrCsLpGjBzXnS',
    id: '19a7a4411f7be0c2',
    subject: 'RE: Your delivery on Saturday',
    label: 'Deliveries',
    mails: [
      {
        from: colin,
        ago: days(1) + 300,
        text: 'Dear Sir or Madam,\n\nI took Saturday off work to be in for the twelve wall lights. Nobody came, nobody called, and at six in the evening your tracking page changed to "customer not at home". I was at home all day, with two other people.\n\nThis is the second delivery you have missed. I expect an explanation, and a time slot that you will keep.\n\nYours faithfully,\nC. Ashworth',
        quote: {
          as: 'outlook',
          text: 'From: Sam Reyes <sam@northlight.example>\nSent: Thursday\nTo: Colin Ashworth\nSubject: Your delivery on Saturday\n\nYour order will arrive on Saturday between 9 am and 6 pm.',
        },
      },
    ],
  },
  {
    token: 'FMfcgzQfBZzWnBpQtLcVxKsRhMdGjJfN',
    id: '19a79d0c2e85f3b7',
    subject: 'Rota for next week',
    label: 'Team',
    mails: [
      {
        from: ines,
        ago: days(2),
        text: 'Hi everyone,\n\nNext week: Sam on mornings, Jo on afternoons, I take the phone on Wednesday. Shout if that does not work for you.\n\nInes',
      },
      { from: sam, ago: days(2) - 50, text: 'Works for me.\n\nSam' },
    ],
  },
  {
    token: 'FMfcgzQgCBbJtXwLvRkHqNzMdPsGcTfK',
    id: '19a7811d90a6c4e3',
    subject: 'Your weekly shipment summary',
    label: 'Deliveries',
    mails: [
      {
        from: carrier,
        ago: days(3) + 200,
        text: 'Shipments collected: 212\nDelivered first time: 197\nDelivered second time: 11\nReturned to sender: 4\n\nThe full report is in your portal.',
      },
    ],
  },
  {
    token: 'FMfcgzQgCBdQmRsVnKxTjWcHpLzGbNfD',
    id: '19a77f6b3c19d502',
    subject: 'Invoice for the shop fitting',
    mails: [
      {
        from: laura,
        ago: days(4),
        text: 'Hello,\n\nCould I have an invoice with our company address for order 47702? Penn Interiors, 4 Mill Lane, Hexham.\n\nMany thanks,\nLaura Penn',
      },
      {
        from: sam,
        ago: days(4) - 80,
        text: 'Hi Laura,\n\nHere it is, attached.\n\nBest wishes,\nSam',
      },
      { from: laura, ago: days(4) - 95, text: 'Perfect, thank you, that was quick!\n\nLaura' },
    ],
  },
];
