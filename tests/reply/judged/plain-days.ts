import type { Told } from './told.ts';

/** Ordinary days: two in three plain, one in three hard. Written before any of it was suggested to. */
export const plainDays: readonly Told[] = [
  {
    id: 'kettle-lid-crack',
    channel: 'gmail',
    name: 'Joan Petrie',
    says: 'Hello, the kettle I bought from you in March has a crack in the lid and steam comes out of it. I have kept the receipt. What should I do?',
  },
  {
    id: 'jumper-wrong-size-again',
    channel: 'zendesk',
    name: 'Liam Doyle',
    says: 'I ordered a medium, got a large, sent it back, and today a large has come again. Order 40-7718. I would like the medium please, or my £45 back if you have none left.',
  },
  {
    id: 'bus-late-every-day',
    channel: 'x-public',
    name: 'Nadia K',
    says: '@CityLinkBuses the 14 has been 25 minutes late every single morning this week. do you even run a timetable',
  },
  {
    id: 'invoice-two-months',
    channel: 'gmail',
    name: 'Petra Novak',
    says: 'Dear Sir or Madam, we have paid your invoice of 3 February twice by mistake of our bookkeeping. Could you please return the second payment to us? We attach the two transfers. Kind regards, Petra Novak',
  },
  {
    id: 'sofa-delivery-window',
    channel: 'zendesk',
    name: 'Marcus Webb',
    says: 'You gave me a window of 8 to 12 for the sofa. I took the morning off. At 12.40 I got a text saying the delivery had been moved to next Thursday. I cannot take another morning off. Can it come on a Saturday?',
  },
  {
    id: 'phone-screen-repair-worse',
    channel: 'gmail',
    name: 'Chidi Eze',
    says: 'I paid you £129 to replace the screen on my phone. Since the repair the front camera does not work and the top left corner does not react to touch. The man in the shop said it must have been like that before. It was not. I want it put right at no cost to me.',
  },
  {
    id: 'newsletter-price-wrong',
    channel: 'x-dm',
    name: 'Sofie',
    says: 'hi! the lamp is 39 in your newsletter but it says 59 when I put it in the basket. which is it?',
  },
  {
    id: 'hotel-noise-works',
    channel: 'gmail',
    name: 'Alan and Ruth Becker',
    says: 'We stayed with you from 4 to 7 May for our anniversary. Nobody had told us that the floor above was being rebuilt. The drilling began at seven each morning and went on until five. We asked for another room and were told you were full. We spent most of our days sitting in cafés. We think it would have been right to tell us before we came.',
  },
  {
    id: 'gym-double-fee',
    channel: 'zendesk',
    name: 'Kelly Tran',
    says: "There are two payments of £32 to you on my statement on 1 June. I only have one membership. Could you look into it and let me know when I'll get the second one back?",
  },
  {
    id: 'courier-photo-not-my-door',
    channel: 'x-public',
    name: 'Theo',
    says: "@SwiftParcel your driver 'delivered' my parcel. nice photo of a blue door. mine is red. where is it??",
  },
  {
    id: 'nursery-fees-credit',
    channel: 'gmail',
    name: 'Hannah Osei',
    says: 'Hi, you closed for three days in April because of the boiler and said the fees for those days would come off the May bill. The May bill is the full amount. I mentioned it at the door twice. I would just like it sorted before the June bill comes out.',
  },
  {
    id: 'running-shoes-question',
    channel: 'zendesk',
    name: 'Ben Lindqvist',
    says: 'Hi, do the Trail 4 shoes come up small? I am usually between a 9 and a 9.5. And can I send them back if I have worn them indoors?',
  },
  {
    id: 'broadband-engineer-third',
    channel: 'zendesk',
    name: 'Margaret Hollis',
    before: [
      ['customer', 'The internet has been off since Sunday. When will somebody come?'],
      [
        'agent',
        "Dear Margaret, I'm sorry about this. An engineer will be with you on Wednesday between 1 and 6.",
      ],
      ['customer', 'Nobody came on Wednesday. I waited in all afternoon.'],
      [
        'agent',
        "I'm sorry, Margaret. I have booked a new visit for Friday morning and I will ring you once he is on his way.",
      ],
    ],
    says: 'It is Friday evening. No engineer and no call. I am 79 and the alarm I wear round my neck works through the internet. I do not feel safe.',
  },
  {
    id: 'train-praise-guard',
    channel: 'x-public',
    name: 'Imogen',
    says: '@NorthernStar huge thanks to the guard on the 18.22 to Hexham tonight who found my daughter’s rabbit under a seat and walked the whole train to bring it back. made our week',
  },
  {
    id: 'letting-agent-mice',
    channel: 'gmail',
    name: 'Yasmin Farah',
    says: 'This is my fourth email about the mice. I sent you photographs on the 2nd, the 9th and the 20th. You sent a man who left two traps and said he would be back in a week. That was a month ago. We have thrown away food twice, my toddler found a dead one in her toy box on Sunday, and I have now bought a camp bed because she will not sleep in her room. I pay £1,150 a month. I want proper pest control booked this week, and I want to know who at your office is responsible.',
  },
  {
    id: 'coffee-subscription-skip',
    channel: 'gmail',
    name: 'Daniel Roth',
    says: "I skipped my June delivery in the app on 20 May and you've sent it anyway and charged me. I have four bags here already. Can you take it back and switch off July as well?",
  },
  {
    id: 'insurance-vet-claim',
    channel: 'zendesk',
    name: 'Fiona MacLeod',
    says: "You have turned down the claim for my dog's operation because of a 'pre-existing condition'. The condition you name is a cough he had as a puppy six years ago. The operation was on his knee. I have paid you every month for seven years and never claimed a penny. The vet is owed £2,340 by the end of the month. Please have somebody who can read a medical report look at this again.",
  },
  {
    id: 'concert-app-entry',
    channel: 'x-dm',
    name: 'Reece',
    says: 'stood outside the arena rn with 3 mates and your app wont load the tickets. doors close in half an hour. HELP',
  },
  {
    id: 'plant-dead-arrival',
    channel: 'gmail',
    name: 'Gwen Ashworth',
    says: 'I am sorry to trouble you. The olive tree came on Tuesday with half its leaves brown and the pot broken. I have repotted it but I do not think it will live. It was a present for my neighbour, who lost her husband.',
  },
  {
    id: 'tax-software-b2b',
    channel: 'zendesk',
    name: 'Anton Weiss',
    says: 'Since the update of Monday the VAT return cannot be submitted: error 403 at the last step. We do this for 60 clients and the deadline is the 7th. Your phone line says the queue is two hours. Please tell us whether it is known, and what we should do if it is not fixed in time. Who pays the penalties?',
  },
];
