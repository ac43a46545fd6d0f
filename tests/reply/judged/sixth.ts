import type { Told } from './told.ts';

/** The last round: written with nothing left to mend that was known. */
export const sixth: readonly Told[] = [
  {
    id: 'pushchair-wheel-squeak',
    channel: 'zendesk',
    name: 'Amelia Grant',
    says: 'Our pushchair has started squeaking every time it goes over a kerb. We have oiled it and it makes no difference. It is eight months old. Is this something you can fix under the guarantee?',
  },
  {
    id: 'late-taxi-airport',
    channel: 'gmail',
    name: 'Rupert Holloway',
    says: 'I booked a taxi for 4.45 this morning to catch a 7.10 flight. It came at 5.40, the driver had no idea there was a booking fee already paid and charged me again, and I missed the flight. A new ticket cost me £212. I would like the fare and the ticket refunded.',
  },
  {
    id: 'streaming-kids-profile',
    channel: 'x-public',
    name: 'Marta J',
    says: "@StreamBarn why did my 6yo's KIDS profile just autoplay a horror trailer?? she won't sleep in her own bed now",
  },
  {
    id: 'photo-book-colours',
    channel: 'gmail',
    name: 'Elspeth & Hamish Reid',
    says: 'Our golden wedding book arrived and every photograph has a green cast. On screen they were perfect. The party is on the 22nd and our daughter is bringing everybody over from Canada. Could you print it again in time?',
  },
  {
    id: 'wifi-lies',
    channel: 'zendesk',
    name: 'Kofi Mensah',
    says: 'I was sold 500 Mbps. I have measured it every evening for two weeks and it has never been above 60. Your man on the phone told me to move the router closer to the window. I live in one room. Either give me what I pay for or let me out of the contract.',
  },
  {
    id: 'nhs-glasses-child',
    channel: 'gmail',
    name: 'Tracy Ford',
    says: "My lad's glasses have been ready for collection according to three texts and every time I get the bus in they say they're not. It's £6.40 for the two of us each time. He's squinting at the board at school.",
  },
  {
    id: 'thanks-for-sorting',
    channel: 'x-dm',
    name: 'Noel',
    before: [
      ['customer', 'my season ticket wont load on the new phone'],
      ['agent', "Hi Noel, I'm sorry about that. I've reset it: please log out and in again."],
    ],
    says: 'that did the trick cheers anna',
  },
  {
    id: 'fence-panel-b2b',
    channel: 'gmail',
    name: 'Gary Whitlock',
    says: "Morning. Twelve of the forty panels on yesterday's delivery are warped, photos attached. We have a crew of four standing about. Need replacements on site tomorrow or the name of somebody who can decide. Gary, Whitlock Fencing",
  },
  {
    id: 'unsubscribe-polite',
    channel: 'zendesk',
    name: 'Hiroko Tanaka',
    says: 'Hello, could you please take me off your mailing list? I do not need the offers any more. Thank you.',
  },
  {
    id: 'car-insurance-cancelled-them',
    channel: 'gmail',
    name: 'Bashir Aziz',
    says: 'You cancelled my car insurance on 2 May because a letter to me came back. I have lived at this address for nineteen years. I found out when the police stopped me with my children in the car and took the car away. It has cost me £350 to get it out of the pound and I have a court date. I have never in my life had a point on my licence.',
  },
  {
    id: 'cafe-allergy-question',
    channel: 'x-public',
    name: 'lottie',
    says: '@BeanAndBun do your oat flat whites have nuts anywhere near them? asking for my boyfriend who swells up like a balloon',
  },
  {
    id: 'locksmith-overcharge-old',
    channel: 'gmail',
    name: 'Vera Lindgren',
    says: 'I am 82 and I locked myself out on Sunday. Your website says from £59. Your man was here for nine minutes and I paid him £385 because he would not leave without it. My neighbour says I should go to the police. I would rather you simply gave me back what was too much.',
  },
  {
    id: 'fitness-watch-heart',
    channel: 'zendesk',
    name: 'Jean-Paul Renard',
    says: 'My watch shows me a heart rate of 190 when I sit in the sofa. I was two times in hospital for controls, all is normal with me. It is the watch. Please exchange it and tell me if other persons have this also.',
  },
  {
    id: 'estate-agent-praise-complaint-mix',
    channel: 'gmail',
    name: 'Sunniva Dahl',
    says: 'First, thank you: the new flat is lovely and the move went well. But the inventory you sent has us down for a cracked hob that was cracked when we came, and a missing rug we never had. Could somebody correct it before we sign?',
  },
  {
    id: 'dm-swearing-outage',
    channel: 'x-dm',
    name: 'Jonno',
    says: 'omfg your app logged me out mid interview. MID INTERVIEW. paying 30 quid a month for this sh*t. fix it',
  },
  {
    id: 'chased-twice-no-reply',
    channel: 'zendesk',
    name: 'Ottilie Brandt',
    before: [
      ['customer', 'The heater you delivered on 3 January does not switch on. Please advise.'],
      ['customer', 'Did you get my message of 4 January?'],
    ],
    says: 'It is 15 January and it is 14 degrees in my living room. Is there anybody there?',
  },
  {
    id: 'concert-seat-pillar',
    channel: 'gmail',
    name: 'Ines Carvalho',
    says: 'I paid 88 euro for a seat with a "clear view" and sat behind a pillar as wide as a bus. I saw the left half of the orchestra. The steward said he hears it every night. I would like to know why you sell these seats as clear view and I would like my money back.',
  },
  {
    id: 'gas-smell-cooker',
    channel: 'zendesk',
    name: 'Ffion Parry',
    says: 'Your engineer fitted our new cooker this afternoon and since then there is a smell of gas in the kitchen. I have rung the emergency number and they have turned us off at the meter. I have no heating and two small children. What now?',
  },
  {
    id: 'password-elderly',
    channel: 'gmail',
    name: 'Cyril Pettigrew',
    says: 'I cannot get into my account because it wants to send a code to a mobile telephone and I do not have a mobile telephone. I have banked with you since 1961. Is there another way?',
  },
  {
    id: 'sarcastic-praise',
    channel: 'x-public',
    name: 'Deano',
    says: "@RailConnectUK well done lads, another masterclass. 7.03 cancelled, 7.33 cancelled, 8.03 'delayed'. boss loves it when i stroll in at 10",
  },
];
