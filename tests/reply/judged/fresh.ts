import type { Told } from './told.ts';

/** Written after the moves were mended by the others, and judged as they first came out. */
export const fresh: readonly Told[] = [
  {
    id: 'fridge-noise',
    channel: 'gmail',
    name: 'Colette Marsh',
    says: "The fridge we bought in your spring sale hums so loudly that we can hear it upstairs with the door shut. Is that normal? If it isn't, I'd like someone to come and look.",
  },
  {
    id: 'school-photos',
    channel: 'zendesk',
    name: 'Ravi Menon',
    says: "You have sent us another family's school photos. Our daughter is in year 2 and these are two boys I have never seen. Order number SP-7731. Please send the right ones before her gran's birthday.",
  },
  {
    id: 'parking-fine',
    channel: 'gmail',
    name: 'Jean Hathaway',
    says: 'I received a £100 penalty for parking on 22 May. I paid by phone at 10.14 and have the text to prove it. I have appealed twice and had the same letter back both times. It is making me ill.',
  },
  {
    id: 'late-flowers',
    channel: 'x-public',
    name: 'Toby Lane',
    says: '@BloomBox flowers for my mum were due yesterday, tracking says "label created". She was sat waiting in all day. Gutted.',
  },
  {
    id: 'train-app-refund',
    channel: 'x-dm',
    name: 'Mina',
    says: 'your app charged me for two singles instead of a return. £38.60. i only noticed at home. can i get the extra back?',
  },
  {
    id: 'broker-rude',
    channel: 'gmail',
    name: 'Desmond Achebe',
    says: 'Your adviser laughed when I asked what a tracker mortgage was. I am a nurse, not a banker. I have been with you for fifteen years and I have never been spoken to like that.',
  },
  {
    id: 'cot-part',
    channel: 'zendesk',
    name: 'Saoirse Byrne',
    says: 'Hello! The cot arrived today but there are only 6 of the 12 bolts in the bag. Baby is due on the 19th so a bit of a rush. Could you post the missing ones?',
  },
  {
    id: 'laptop-repair-data',
    channel: 'gmail',
    name: 'Viktor Hruby',
    says: 'I took my laptop in for a new battery and you wiped the hard drive. Nobody asked me. Four years of photographs of my children are gone. I do not even know what to say to you.',
  },
  {
    id: 'hotel-double',
    channel: 'gmail',
    name: 'Camille Roux',
    says: 'We booked two connecting rooms on 3 March and got two rooms on different floors. With three small children. The receptionist told us connecting rooms are never guaranteed, which is not what your website says.',
  },
  {
    id: 'meal-kit-cancel',
    channel: 'zendesk',
    name: 'Jo',
    says: 'please cancel my meal kit subscription, I have paused it twice and boxes keep coming anyway',
  },
  {
    id: 'taxi-unsafe',
    channel: 'x-public',
    name: 'Lena K',
    says: '@RideNow driver was texting the whole way and ran a red light with my son in the car. trip ended 20 min ago. what are you going to do',
  },
  {
    id: 'seed-question',
    channel: 'gmail',
    name: 'Arthur Penrose',
    says: 'Do you sell the climbing beans in larger packets? And can you deliver to the Isle of Wight?',
  },
  {
    id: 'broadband-move',
    channel: 'zendesk',
    name: 'Hazel Sutton',
    says: 'We moved on 1 June and were promised the line would be live that day. It is the 14th. I have spoken to five people and been given five dates. My husband is on dialysis and we need the phone line.',
  },
  {
    id: 'swear-delivery',
    channel: 'x-dm',
    name: 'Kev',
    says: 'where the f*** is my telly you useless muppets. took a day off for this',
  },
  {
    id: 'charity-letters',
    channel: 'gmail',
    name: 'Miriam Stone',
    says: 'My father died in January and you are still writing to him for donations. I have told you twice. Every envelope upsets my mother.',
  },
  {
    id: 'ebook-praise',
    channel: 'zendesk',
    name: 'Noor',
    says: 'Just wanted to say the new reading mode is brilliant, I can finally read on the train without a headache. Thank you!',
  },
  {
    id: 'tyres-again',
    channel: 'gmail',
    name: 'Stephen Wray',
    before: [
      ['customer', 'You fitted the wrong size tyres on my van.'],
      ['agent', "I'm sorry. We let you down. I'll order the right ones and call you by Wednesday."],
    ],
    says: 'It is Friday and nobody has called. The van is off the road and I am losing £150 a day.',
  },
  {
    id: 'x-after-move',
    channel: 'x-public',
    name: 'Amir',
    before: [
      ['customer', '@PixelPrint half my order is missing and the rest is upside down'],
      ['agent', "Hi Amir, I'm sorry. Send us a direct message, so that your details stay private."],
    ],
    says: '@PixelPrint sent you a DM two days ago. Nothing back.',
  },
  {
    id: 'solved-check',
    channel: 'gmail',
    name: 'Beatrice Lund',
    says: 'The zip on the tent broke on the first night and we got soaked.',
    after: ["I'm sorry the zip broke. A new tent left our warehouse today."],
  },
  {
    id: 'dear-sirs',
    channel: 'gmail',
    name: 'H. J. Rowntree',
    says: 'Dear Sirs, With regard to invoice 4471, the sum of £2,310.00 was debited on 4 April although the goods were refused at our gate on account of water damage. Kindly arrange for reimbursement at your earliest convenience. Yours faithfully, H. J. Rowntree',
  },
];
