import type { Told } from './told.ts';

export const tripsAndTables: readonly Told[] = [
  {
    id: 'hotel-noise',
    channel: 'gmail',
    name: 'Isabel Duarte',
    says: 'We stayed with you from 6 to 9 August for our anniversary. There was building work outside the window from seven every morning and nobody had mentioned it when we booked. It rather ruined the weekend.',
  },
  {
    id: 'flight-cancelled',
    channel: 'x-public',
    name: 'Marco T.',
    says: '@SkyArrow cancelled our flight to Malta two hours before departure, no staff at the desk, no hotel, two kids asleep on the floor. How is this legal?',
  },
  {
    id: 'suitcase',
    channel: 'gmail',
    name: 'Hannah Ziegler',
    says: "My suitcase did not arrive in Oslo on 17 March, reference OSLSK44120. It has been six days, I have bought clothes and I still hear nothing. When will I get it back, and who pays for what I've had to buy?",
  },
  {
    id: 'train-seat',
    channel: 'x-public',
    name: 'Becky',
    says: '@NorthLineRail I paid for a reserved seat and stood from York to Kings X. Reservation not shown, staff shrugged. Refund please.',
  },
  {
    id: 'restaurant-allergy',
    channel: 'gmail',
    name: 'Nadia Farouk',
    says: 'We told the waiter twice that my daughter is allergic to nuts. The dessert had almonds in it. She needed her EpiPen and we spent the night in A&E. She is all right now. I want to know how this was allowed to happen.',
  },
  {
    id: 'cold-takeaway',
    channel: 'x-public',
    name: 'Dez',
    says: '@WokRunner 1hr 40 for a stone cold pad thai and no spring rolls. cheers for that, really made my friday',
  },
  {
    id: 'car-hire-damage',
    channel: 'gmail',
    name: 'Walter Simmonds',
    says: 'You have charged €640 to my card for a scratch on the bumper that was there when I picked the car up. I have the photographs with the time on them. I did not agree to this and I want it reversed.',
  },
  {
    id: 'museum-question',
    channel: 'zendesk',
    name: 'Eleanor Price',
    says: 'Good afternoon, can we bring our own lunch for a school group of 28? And is there somewhere to leave coats?',
  },
  {
    id: 'ticket-resale',
    channel: 'zendesk',
    name: 'Matteo Ricci',
    says: 'The tickets for Saturday never appeared in my account. I missed the concert. I had hired a babysitter and driven 90 minutes. Your chat bot sent me in circles. Utterly disgusted.',
  },
  {
    id: 'hotel-praise',
    channel: 'gmail',
    name: 'Rosemary Kerr',
    says: 'I just wanted to say that Tomasz on reception was wonderful. I had left my heart tablets on the bus and he rang round three pharmacies until he found some. Please tell him thank you from me.',
  },
  {
    id: 'ferry-question',
    channel: 'x-public',
    name: 'Ola',
    says: '@IsleFerries are dogs allowed on deck on the 9am to Brodick?',
  },
  {
    id: 'coach-breakdown',
    channel: 'zendesk',
    name: 'June Partridge',
    says: 'Our coach broke down outside Reading and we sat on the hard shoulder for four hours with no water and no toilet. Several of us are in our seventies. The driver did his best but your office did not pick up the phone once.',
  },
];
