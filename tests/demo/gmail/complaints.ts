import { conversationPaths } from '../addresses.ts';
import { agent } from '../agent.ts';
import { days, hours } from '../clock.ts';
import type { Person, Thread } from './mail.ts';

const sam: Person = { name: agent.name, email: agent.email };
const hannah: Person = { name: 'Hannah Okafor', email: 'hannah.okafor@brightmail.example' };
const marcus: Person = { name: 'Marcus Thiele', email: 'm.thiele@thiele-joinery.example' };
const priya: Person = { name: 'Priya Raman', email: 'priya.raman@postbox.example' };
const joanna: Person = { name: 'Joanna Brandt', email: 'jbrandt@fernhill.example' };

const token = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const paths = conversationPaths.gmail;

export const complaints: Thread[] = [
  {
    token: token(paths.complaint),
    id: '19a7c2f04be81d10',
    subject: 'Order 48213: shade cracked on arrival',
    unread: true,
    mails: [
      {
        from: hannah,
        ago: days(3) + 130,
        text: 'Hello,\n\nMy Alma pendant (order 48213) came this morning. The box was fine but the glass shade inside has a crack about 6 cm long, running down from the rim. I have attached two photos.\n\nPlease let me know how we get this sorted.\n\nHannah Okafor',
      },
      {
        from: sam,
        ago: days(3) - 45,
        text: 'Hi Hannah,\n\nThank you for the photos. I have passed them to our warehouse team and will come back to you by tomorrow.\n\nSam',
      },
      {
        from: hannah,
        ago: hours(2) + 10,
        text: 'Hi Sam,\n\nTomorrow was two days ago and I have heard nothing. I am disappointed, frankly. I paid £129 for a lamp I cannot hang, and the electrician I had booked for Friday has been cancelled at my expense.\n\nI would like a replacement shade sent out this week. If you have none in stock I want a refund instead.\n\nHannah',
        quote: {
          as: 'gmail',
          text: 'Hi Hannah,\n\nThank you for the photos. I have passed them to our warehouse team and will come back to you by tomorrow.\n\nSam',
        },
      },
    ],
  },
  {
    token: token(paths.furious),
    id: '19a7b99e03c5a772',
    subject: 'THIRD TIME OF ASKING - refund for order 47960',
    unread: true,
    starred: true,
    bundled: 3,
    mails: [
      {
        from: marcus,
        ago: days(19),
        text: 'I returned four Fenn desk lamps on the 2nd (order 47960). Tracking says you signed for them. When will I see my £236?\n\nM. Thiele',
      },
      {
        from: sam,
        ago: days(18),
        text: 'Hello Mr Thiele,\n\nRefunds usually take 5 to 7 working days once a return has been booked in.\n\nSam Reyes',
      },
      {
        from: marcus,
        ago: days(9),
        text: 'It has been ten days. Nothing on my statement. Please check.',
      },
      {
        from: sam,
        ago: days(8),
        text: 'Hello,\n\nI can see the return in our system. The refund is being processed.\n\nSam Reyes',
      },
      {
        from: marcus,
        ago: 38,
        text: 'This is the THIRD time I am asking and I am sick of being fobbed off with "it is being processed". You have had my lamps AND my £236 for nearly three weeks. That is not a delay, that is theft.\n\nNobody answers your phone. I waited 50 minutes yesterday and got cut off. Absolutely disgraceful way to treat people.\n\nEither the full amount is back on my card by Friday or I dispute it with my bank, report you to Trading Standards and post every one of these emails as a review wherever your name comes up.\n\nMarcus Thiele\nThiele Joinery',
        quote: {
          as: 'cite',
          text: 'Hello,\n\nI can see the return in our system. The refund is being processed.\n\nSam Reyes',
        },
      },
    ],
  },
  {
    token: token(paths.polite),
    id: '19a7d18820f94c3e',
    subject: 'Halden floor lamp',
    unread: true,
    mails: [
      {
        from: priya,
        ago: hours(5) + 22,
        text: 'Good morning,\n\nI hope you are keeping well. The Halden floor lamp arrived on Tuesday, beautifully packed, and it suits the corner by the bookcase very well.\n\nI wonder whether I might mention one small thing. The dimmer only seems to know fully on and fully off. I have tried another bulb and another socket, and it is the same with both. It was mainly for the dimming that I chose it, as my father sits there in the evenings and bright light tires his eyes.\n\nWould it be possible to have one that dims? I still have all the packaging. No rush at all, whenever it is convenient.\n\nWith kind regards,\nPriya Raman',
      },
    ],
  },
  {
    token: token(paths.cancellation),
    id: '19a7cc51d6a3be09',
    subject: 'Cancel my bulb subscription please',
    mails: [
      {
        from: joanna,
        ago: days(1) + 95,
        text: 'Hi there,\n\nPlease cancel my bulb subscription (account NL-20871) from today, and do not take the payment due on the 1st. I have looked everywhere in my account and there is no way to do it online, which is rather annoying.\n\nThe last two boxes had the wrong fitting, E27 instead of E14, so I am ending up with a drawer full of bulbs I have no use for.\n\nPlease confirm in writing that it is cancelled.\n\nJoanna Brandt',
      },
    ],
  },
];
