import type { Told } from './told.ts';

export const homesAndLines: readonly Told[] = [
  {
    id: 'broadband-drops',
    channel: 'x-public',
    name: 'Steve Holloway',
    says: '@FibreNorth third outage this week in LS6. I work from home. Your status page says everything is fine. It is not fine.',
  },
  {
    id: 'energy-estimate',
    channel: 'gmail',
    name: 'Pauline Reeves',
    says: 'I have had a bill for £612.40 for one quarter in a two bedroom flat that was empty for half of it. You estimated the reading. I sent you the actual reading on 2 July with a photograph. Please correct this.',
  },
  {
    id: 'no-heating-baby',
    channel: 'zendesk',
    name: 'Ruth Adeyemi',
    says: 'No heating and no hot water since Sunday night and I have a four month old baby. The engineer was booked for Tuesday between 8 and 12 and never came. I cannot keep her warm. HELP.',
  },
  {
    id: 'phone-contract',
    channel: 'zendesk',
    name: 'Liam Foster',
    says: "Your salesman swore blind the price was fixed for 24 months. It's gone up twice. I feel completely misled. Either you put it back to £18 or let me out of the contract without a fee.",
  },
  {
    id: 'water-meter',
    channel: 'gmail',
    name: 'Ioana Popescu',
    says: 'Dear Sir or Madam, I would like to ask why my direct debit was changed without informing me. It went from £31 to £58. I am a student and I cannot afford it. Kind regards, Ioana',
  },
  {
    id: 'abusive-router',
    channel: 'zendesk',
    name: 'Craig',
    says: 'are you all brain dead?? i told you clowns the router is dead and you sent me ANOTHER dead one. useless shower of idiots. get it sorted',
  },
  {
    id: 'double-payment',
    channel: 'x-public',
    name: 'Amina Yusuf',
    says: "@GreenVolt you've taken my direct debit twice this month, £146 both times, and I've gone overdrawn. 50 minutes on hold and then cut off.",
  },
  {
    id: 'sofa-wait',
    channel: 'gmail',
    name: 'Trevor Hale',
    says: 'Order 40417. Sofa. Ordered 9 January, promised in 10 to 12 weeks. It is now the end of June and we are sitting on garden chairs. Every time I phone I get a different date. I want a firm delivery date or a full refund of £1,349.',
  },
  {
    id: 'boiler-cover',
    channel: 'gmail',
    name: 'Norma Blackwood',
    says: 'I have paid for your boiler cover for eleven years and the first time I make a claim you refuse it. I have never been so insulted. Mr Blackwood passed away in April and I am doing all this on my own.',
  },
  {
    id: 'bank-card-blocked',
    channel: 'x-dm',
    name: 'Hugo Martins',
    says: 'Card blocked again while I am abroad. I told you my travel dates in the app. I am standing in a hotel lobby in Porto and I cannot check in.',
  },
  {
    id: 'insurance-claim',
    channel: 'gmail',
    name: 'Keisha Brown',
    says: 'My claim for the burst pipe was submitted on 14 November. Since then I have sent the same documents three times to three different people. My kitchen is still ruined. I shall be taking this to the ombudsman if I do not have a decision.',
  },
  {
    id: 'privacy-letter',
    channel: 'zendesk',
    name: 'Jonas Berg',
    says: "I received a letter in my name with another customer's pension statement inside. So who has mine? I want to know what has happened to my data.",
  },
];
