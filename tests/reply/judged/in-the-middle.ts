import type { Told } from './told.ts';

/** Conversations that are under way already. */
export const inTheMiddle: readonly Told[] = [
  {
    id: 'moved-from-public',
    channel: 'x-dm',
    name: 'Rhys B',
    says: "Here I am then. Order's PP-30912, postcode CF10. It's the dog food that was meant to come Thursday.",
  },
  {
    id: 'second-angry-mail',
    channel: 'gmail',
    name: 'Harriet Cole',
    before: [
      ['customer', 'My washing machine has flooded the kitchen twice. I need an engineer.'],
      ['agent', "I'm sorry. We got this wrong. I'll book an engineer and write to you by Friday."],
    ],
    says: 'It is Monday. You said Friday. No engineer, no email, and I am still mopping the floor. I am done being nice about this.',
  },
  {
    id: 'answered-waiting',
    channel: 'gmail',
    name: 'Peter Lang',
    says: 'The blinds you fitted in the office will not close properly.',
    after: ["I'm sorry about that. Our fitter can come on Tuesday at ten. Does that suit you?"],
  },
  {
    id: 'answered-zendesk',
    channel: 'zendesk',
    name: 'Ines Moreau',
    says: 'I was charged for express shipping and it took nine days. I would like the £12 back.',
    after: ["I'm sorry. You paid for express and didn't get it. I've sent the £12 back today."],
  },
  {
    id: 'thanks-solved',
    channel: 'zendesk',
    name: 'Gareth Moss',
    before: [
      ['customer', 'My alarm panel beeps all night and I cannot stop it.'],
      ['agent', 'Hold the two outer keys for ten seconds. Does that stop it?'],
    ],
    says: 'That did it. Thank you, first full night of sleep in a week!',
  },
  {
    id: 'public-second-post',
    channel: 'x-public',
    name: 'Nils',
    before: [
      ['customer', '@VeloWorks my e-bike battery died after two months'],
      ['agent', "Hi Nils, I'm sorry the battery let you down. I'll see this through with you."],
    ],
    says: '@VeloWorks that was on Monday. still nothing. do you actually read these?',
  },
  {
    id: 'rejects-offer',
    channel: 'gmail',
    name: 'Audrey Simpson',
    before: [
      ['customer', 'The kitchen worktop you fitted is two different shades of grey.'],
      ['agent', "I'm sorry. The two halves don't match. I can offer you £50 off the bill."],
    ],
    says: '£50? The worktop cost £900 and I look at it every single day. No. Please think again.',
  },
  {
    id: 'post-sorted',
    channel: 'x-public',
    name: 'Steve Holloway',
    before: [
      ['customer', '@FibreNorth third outage this week in LS6.'],
      ['agent', "Hi Steve, I'm sorry. Message us here, so that your details stay private."],
    ],
    says: '@FibreNorth have messaged you. will see.',
  },
  {
    id: 'follow-up-reply-no',
    channel: 'gmail',
    name: 'Dominic Reyes',
    before: [
      ['customer', 'The oven door will not shut. It is six weeks old.'],
      ['agent', 'I am sending you a new hinge, which will be with you on Thursday.'],
      ['agent', 'I wanted to ask whether the oven door shuts now.'],
    ],
    says: 'The hinge came but it is for a different model. So no, it does not.',
  },
  {
    id: 'vague-unhappy',
    channel: 'zendesk',
    name: 'Sam Okoro',
    says: "Honestly not impressed with you lot lately. It's one thing after another.",
  },
  {
    id: 'going-public-threat',
    channel: 'gmail',
    name: 'Vanessa Clarke',
    says: 'I have 48,000 followers and tomorrow morning they will all see the state of the hire car you gave me: dirty seats, a smell of smoke, an engine light on. Unless of course you would like to talk.',
  },
  {
    id: 'meek-hearing-aid',
    channel: 'gmail',
    name: 'Edith Marlow',
    says: 'I am so sorry to bother you again. The hearing aid whistles whenever I wear a hat. I expect I am doing something wrong. It is only that I missed most of my granddaughter’s school play.',
  },
];
