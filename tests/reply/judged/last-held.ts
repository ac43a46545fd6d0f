import type { Told } from './told.ts';

/** Written after both others, and judged as they first came out. */
export const lastHeld: readonly Told[] = [
  {
    id: 'kennel-dog',
    channel: 'gmail',
    name: 'Philippa & Jon Marsden',
    says: `Hello, we picked Biscuit up from your kennels on Sunday after ten days and he has lost three kilos. We left two bags of his own food with you because he is diabetic, and both came home unopened. Our vet saw him on Monday and the bill was £164. You have looked after him for years and he has always come home happy, so we are more sad than cross. What happened this time? And we would like the vet's bill covered.

Philippa & Jon`,
  },
  {
    id: 'bike-courier-rude',
    channel: 'x-public',
    name: 'Nadine',
    says: "@ZipDrop your rider just told my 80 yr old neighbour to 'move it grandma' and nearly took her off her feet. bag number 4471. sort your people out",
  },
  {
    id: 'tenant-deposit',
    channel: 'gmail',
    name: 'Abdul Rahim',
    says: 'We moved out of Flat 6 on 31 March and handed the keys to Simon at your office. The deposit of £1,150 should have been back within ten days. It is now five weeks. I have rung four times, and every time I am told the landlord has to sign it off. Please let me know by Friday when I will have the money.',
  },
  {
    id: 'evening-class-question',
    channel: 'zendesk',
    name: 'Moira Sinclair',
    says: 'Is the Tuesday Spanish class suitable for somebody who did a bit at school forty years ago? And do I need to buy the book before the first evening?',
  },
  {
    id: 'solar-panels-silent',
    channel: 'gmail',
    name: 'Geoffrey Lunt',
    before: [
      [
        'customer',
        'The inverter you fitted in June shows a red light and nothing is coming off the roof.',
      ],
      [
        'agent',
        'Hi Geoffrey, I am sorry to hear this. Our engineer will call you by Thursday to arrange a visit.',
      ],
    ],
    says: 'Thursday came and went, and so did Friday. Eleven days of sunshine with nothing to show for it. When is somebody coming?',
  },
  {
    id: 'makeup-rash',
    channel: 'x-dm',
    name: 'Simone',
    says: 'heyy so i used your new vitamin c serum twice and my whole face came up in red welts, eyes swollen, had to go to the walk in centre. got pics. whats in it??',
  },
  {
    id: 'wrong-tiles-trade',
    channel: 'zendesk',
    name: 'Piotr Zielinski',
    says: 'Order 60318: we ordered 22 boxes of the matt grey tile and you delivered 22 boxes of gloss. My tiler is booked for Monday at £280 a day. I need the right ones on site by Saturday or I need to know now so I can buy them elsewhere.',
  },
  {
    id: 'museum-praise',
    channel: 'x-public',
    name: 'Theo R',
    says: "@CityMuseum huge thanks to Amara on the front desk who found my lad's lost dinosaur and posted it back to Leeds. made his week 🦕",
  },
  {
    id: 'phone-insurance-cancel',
    channel: 'zendesk',
    name: 'Wendy Okafor',
    says: 'Please cancel the phone insurance on my account. I was told in the shop that the first three months were free and it has come out twice already, £8.99 each time. I never wanted it in the first place.',
  },
  {
    id: 'bus-driver-wheelchair',
    channel: 'gmail',
    name: 'Ellis Grant',
    says: `I use a wheelchair. This morning at 8.20 the driver of the 42 at Market Street looked straight at me, shook his head and pulled away. There was nobody in the wheelchair space. I was late for my first day in a new job.

It is the third time this has happened on that route since Easter. I don't want a free ticket. I want to know what you are going to do so that there isn't a fourth.`,
  },
  {
    id: 'hosting-down-shop',
    channel: 'zendesk',
    name: 'Lucia Ferrari',
    says: 'Hi, our shop has been giving a 502 error since about 6 this morning and it is our biggest sale of the year. Ticket 77120 was opened at 6.15 and nobody has picked it up. We are losing roughly 400 euro an hour.',
  },
  {
    id: 'nursing-home-laundry',
    channel: 'gmail',
    name: 'Judith Barlow',
    says: `Dear Mrs Pike,

I'm sorry to trouble you again about the laundry. When I visited Dad yesterday he was wearing somebody else's trousers, held up with a string, and he didn't have a single one of the six shirts I labelled and brought in at Easter. He was always such a smart man.

I know the girls are run off their feet and they are very kind to him. But he notices. Could you find out where his things have gone?

With best wishes
Judith Barlow`,
  },
  {
    id: 'ticket-scalped',
    channel: 'x-public',
    name: 'milo',
    says: '@SeatRush queued 3 hrs online, got to checkout, "something went wrong" and the tickets gone. then theyre on your own resale at double. absolute joke of a company',
  },
  {
    id: 'boots-sole-polite',
    channel: 'zendesk',
    name: 'Greta Lindholm',
    says: 'Hello! The sole of my left boot has started to come away after four months. I have only worn them in town. Could you tell me whether they can be repaired, and who pays the postage?',
  },
  {
    id: 'crypto-shouting',
    channel: 'zendesk',
    name: 'DAVE BENNETT',
    says: 'WHERE IS MY WITHDRAWAL. 2300 DOLLARS. REQUESTED MONDAY. YOUR BOT SAYS 24 HOURS. ITS BEEN 6 DAYS. ANSWER ME OR I GO TO THE REGULATOR AND EVERY FORUM THERE IS',
  },
  {
    id: 'garage-mot-again',
    channel: 'gmail',
    name: 'Sally-Ann Price',
    says: 'I paid you £412 on the 9th to get my Fiesta through its MOT. It failed again yesterday at another garage on the very same brake pipe you said you had replaced. The man there showed me, it is the old one, rusted through. I have been driving my grandchildren round in that car. I want my money back and I want to know how this could have been signed off.',
  },
  {
    id: 'translator-invoice',
    channel: 'gmail',
    name: 'Beatriz Moura',
    says: 'Dear colleagues, my invoice 118 of 4 March, 640 euro, for the translation of the catalogue is still open. The payment term was 30 days and we are in June. I wrote in April and in May to your accounting and I did not receive an answer. I am a freelancer and I count on this money. Please inform me when it will be paid.',
  },
  {
    id: 'dm-still-waiting-short',
    channel: 'x-dm',
    name: 'Imani',
    before: [
      ['customer', "the dress i ordered for my graduation hasn't come, it was due on the 2nd"],
      ['agent', "Hi Imani, I'm sorry! I'll chase the courier and message you by tomorrow."],
    ],
    says: 'hello??',
  },
  {
    id: 'water-leak-fixed',
    channel: 'gmail',
    name: 'Roy Hutchins',
    before: [
      [
        'customer',
        'There is water running down the pavement from your stopcock outside number 9, three days now.',
      ],
      [
        'agent',
        "Thank you for telling us, Roy, and I'm sorry it took three days. A crew is coming this afternoon.",
      ],
    ],
    says: 'Credit where it is due, two lads came at four and it is bone dry this morning. They even filled the hole. Thank you.',
  },
  {
    id: 'baby-monitor-hacked',
    channel: 'gmail',
    name: 'Anjali Desai',
    says: "Last night at 2 a.m. a man's voice came out of our baby monitor and said our daughter's name. We have unplugged it and we are not sleeping. Your app shows a login from a country we have never been to. Who has been watching my child, and for how long?",
  },
];
