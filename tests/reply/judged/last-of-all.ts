import type { Told } from './told.ts';

/** A day's inbox, easy and hard, written last and judged as they first came out. */
export const lastOfAll: readonly Told[] = [
  {
    id: 'blender-lid',
    channel: 'zendesk',
    name: 'Carys Llewellyn',
    says: 'The lid of my blender cracked the second time I used it and I had soup up the wall. I bought it from you in October. Can I have a new lid?',
  },
  {
    id: 'train-refund-rejected',
    channel: 'gmail',
    name: 'Tobias Greene',
    says: 'My delay repay claim for the 17.42 on 3 November was turned down because "the train was not late". It was 71 minutes late, I was on it, and so was half of Reading. Please look again.',
  },
  {
    id: 'wrong-postcode-x',
    channel: 'x-public',
    name: 'Hana Sato',
    says: '@ParcelPal third time this month my parcel has gone to number 12 instead of number 21. number 12 is getting fed up too',
  },
  {
    id: 'mattress-smell',
    channel: 'gmail',
    name: 'Peter and Gwen Ashdown',
    says: `Good evening

We received the mattress on Tuesday, thank you, the delivery men were very polite. Unfortunately it smells so strongly of chemicals that we have had to move into the spare room. We have had the windows open for four days and nights, in November, and it is no better. Gwen has asthma and does not dare go in.

Your leaflet says the smell goes within 48 hours. Is something wrong with ours, or should we send it back?

Peter and Gwen Ashdown`,
  },
  {
    id: 'subscription-box-missing',
    channel: 'x-dm',
    name: 'Alfie',
    says: 'hi no box this month? money went out on the 1st like always',
  },
  {
    id: 'estate-agent-keys',
    channel: 'gmail',
    name: 'Dr. Nadia Haddad',
    says: 'Your colleague let himself into our flat on Thursday with a viewing party of four while I was in the bath. We had been given no notice whatsoever. My husband and I are still shaken. I expect an explanation, and I expect to hear that this will not happen again.',
  },
  {
    id: 'school-uniform-exchange',
    channel: 'zendesk',
    name: 'Leanne Booth',
    says: 'You sent age 9-10 jumpers instead of 7-8, order SU-44180. School starts on Monday. How do I swap them?',
  },
  {
    id: 'bank-holiday-hours',
    channel: 'x-public',
    name: 'Greg',
    says: '@GreenLeafGarden are you open on bank holiday monday? and is the cafe still dog friendly',
  },
  {
    id: 'hotel-bedbugs',
    channel: 'gmail',
    name: 'Francesca Bellini',
    says: 'We stayed in room 304 on the nights of 8 and 9 June. We woke up covered in bites, both of us, and found the insects in the seam of the mattress. I showed them to the night porter, who gave us a can of spray. We want both nights refunded and our clothes professionally cleaned.',
  },
  {
    id: 'app-praise-long',
    channel: 'zendesk',
    name: 'Desmond Pike',
    says: 'I have been diabetic for 31 years and I have tried every app there is. Yours is the first one I have not given up on after a week. The little graph in the morning is what does it. My nurse asked me for the name. Thank you all.',
  },
  {
    id: 'tv-mount-second-chase',
    channel: 'zendesk',
    name: 'Ola Nilsson',
    before: [
      [
        'customer',
        'The wall mount came without the screws. Please send them, I cannot hang the TV.',
      ],
      [
        'agent',
        "Hi Ola, I'm sorry the screws were missing. I'll post them today and you will have them by Wednesday.",
      ],
    ],
    says: 'It is now Monday and the postman has brought nothing. TV is still on the floor. Shall I just buy some?',
  },
  {
    id: 'cancel-tv-moving',
    channel: 'zendesk',
    name: 'Ibrahim Saleh',
    says: 'Hello, we are moving to Canada on 30 August, so please cancel our broadband and TV from that date. What do I do with the box?',
  },
  {
    id: 'dentist-overcharge',
    channel: 'gmail',
    name: 'Lorraine Tuck',
    says: 'I was quoted £320 for the crown and the bill that came this morning is for £545. When I rang, the lady at the desk said it had been "more complicated than expected". Nobody told me that while I was in the chair. I am a pensioner. I cannot just find another £225.',
  },
  {
    id: 'angry-caps-delivery',
    channel: 'x-dm',
    name: 'Kelly-Marie',
    says: 'ITS MY DAUGHTERS BIRTHDAY TOMORROW AND HER BIKE IS STILL IN YOUR DEPOT. I PAID FOR NEXT DAY. SHE IS 5. WHAT AM I SUPPOSED TO TELL HER',
  },
  {
    id: 'charity-shop-donation',
    channel: 'gmail',
    name: 'Winifred Oakes',
    says: "Your van was to collect my late sister's furniture between ten and two on Friday. I waited until six. Nobody telephoned. It took me a great deal to be in that house for a whole day and I do not think I can do it again.",
  },
  {
    id: 'software-lost-work',
    channel: 'zendesk',
    name: 'Anders Holm',
    says: 'Your desktop app crashed during autosave and the file I had been working on since 8 this morning is now 0 KB. The backup folder is empty. The tender is due at 5 pm today. Is there any way to get it back?',
  },
  {
    id: 'restaurant-bill-polite',
    channel: 'gmail',
    name: 'Maeve O’Connor',
    says: 'Hello, we had a lovely meal with you on Saturday (table by the window, six of us). Looking at the bill this morning I see we were charged for two bottles of the Rioja and we only had one. £34. Could you refund the difference to the same card? Thanks so much, Maeve',
  },
  {
    id: 'council-bins',
    channel: 'x-public',
    name: 'Rita D',
    says: '@FernhamCouncil recycling on Alder Road missed for the 5th week. rats now. RATS. who do I have to ring',
  },
  {
    id: 'gift-wrap-lost',
    channel: 'zendesk',
    name: 'Sang-woo Park',
    says: "I paid extra for gift wrap and a card. It went straight to my parents for their anniversary in a brown box with the price on the invoice. They weren't supposed to know what it cost. I'm embarrassed.",
  },
  {
    id: 'energy-meter-threat',
    channel: 'gmail',
    name: 'Clive Barraclough',
    says: 'Five emails. Five. Each one answered by a different person telling me to send a photograph of the meter, which I have now done five times. If the sixth answer asks me for a photograph I will put the whole correspondence on my blog, which is read by 40,000 people, and on the desk of my MP.',
  },
];
