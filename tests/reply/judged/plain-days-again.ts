import type { Told } from './told.ts';

/** Ordinary days once more, written when what the first twenty showed had been mended. */
export const plainDaysAgain: readonly Told[] = [
  {
    id: 'toaster-one-side',
    channel: 'zendesk',
    name: 'Robert Kane',
    says: 'The toaster I got from you three weeks ago only toasts one side of the bread. I have tried every setting. Can I swap it for another one, or do I have to post it back first?',
  },
  {
    id: 'dentist-reminder-late',
    channel: 'gmail',
    name: 'Aisha Rahman',
    says: 'I was charged £40 for missing an appointment on 9 May. Your reminder came on 10 May, I have it in front of me. I have been your patient for twelve years and never missed one. Please take the charge off.',
  },
  {
    id: 'tram-ticket-machine',
    channel: 'x-public',
    name: 'Oskar',
    says: '@MetroTram machine at Castle Square ate my fiver and gave no ticket. inspector then fined me. brilliant system',
  },
  {
    id: 'birthday-cake-name',
    channel: 'gmail',
    name: 'Leanne Brody',
    says: 'Hi, I picked up the birthday cake this morning and it says "Happy Birthday Jason". My son is called Mason. I only saw it when I lit the candles. He is six and he cried. Everyone was there with their phones out.',
  },
  {
    id: 'parking-app-charged',
    channel: 'zendesk',
    name: 'Tom Eriksen',
    says: 'Your app crashed while I was paying for parking in Bell Street at 9.05. It took the £6.20 but shows no session, and I came back to a £60 ticket. I have sent you the screenshots. Can you get the ticket cancelled?',
  },
  {
    id: 'garden-centre-order-part',
    channel: 'gmail',
    name: 'Moira Kelly',
    says: "Good afternoon, my order came today, thank you, but there were only four of the six rose bushes in the box. There's nothing in it to say the others are coming. Are they on their way?",
  },
  {
    id: 'phone-contract-price-up',
    channel: 'zendesk',
    name: 'Dev Patel',
    says: 'My contract says £22 a month fixed for 24 months. This month you took £26.40. The girl on the chat said prices go up for everyone. Mine is fixed, I have the paper. I want the £4.40 back and the price I signed for.',
  },
  {
    id: 'bakery-praise-gluten',
    channel: 'gmail',
    name: 'Sue Marlow',
    says: 'Just a note to say that the gluten free lemon cake you made for my mother’s 90th was the best any of us has ever eaten. Nobody could tell. Thank you, and please tell whoever baked it.',
  },
  {
    id: 'app-dark-mode-gone',
    channel: 'x-public',
    name: 'Priya S',
    says: '@Notely the new version has no dark mode any more?? I read at night with a baby on my arm. please bring it back',
  },
  {
    id: 'removal-scratch-piano',
    channel: 'gmail',
    name: 'Eleanor Whitby',
    says: "Your men moved us on Friday and were very pleasant, but there is a deep scratch along the side of my mother's piano that was not there before. I pointed it out and the foreman said to write to you. What happens now? I would like it looked at by somebody who knows pianos.",
  },
  {
    id: 'flight-seats-split',
    channel: 'x-dm',
    name: 'Carla M',
    says: 'I paid extra for 3 seats together and you moved us to 3 different rows. my kids are 4 and 6. flight is on saturday. can you put us back together please',
  },
  {
    id: 'water-bill-leak-neighbour',
    channel: 'zendesk',
    name: 'George Aldous',
    before: [
      ['customer', 'My bill has trebled and I live alone. Please check the meter.'],
      [
        'agent',
        "Dear George, I'm sorry about the bill. We will send somebody to read the meter and I'll write to you by 12 May with what they find.",
      ],
    ],
    says: 'It is 20 May. Nobody has been and you have not written. Meanwhile I have had a red letter saying you will take me to court for £614. I am a pensioner and I have not slept since it came.',
  },
  {
    id: 'school-photos-order',
    channel: 'gmail',
    name: 'Rachel Adeyemi',
    says: 'Hello! When will the class photos be posted? I ordered on 28 March and paid for express.',
  },
  {
    id: 'pharmacy-wrong-dose',
    channel: 'zendesk',
    name: 'Hugh Brannigan',
    says: "You gave my wife 20 mg tablets in a box labelled 10 mg. She took them for nine days and felt dizzy the whole time; on Thursday she fell in the kitchen. The surgery noticed it, not you. She is all right, no thanks to you. I want to know how this can happen and what you're doing so that it doesn't happen to someone else.",
  },
  {
    id: 'streaming-charged-after-cancel',
    channel: 'gmail',
    name: 'Nina Holt',
    says: 'I cancelled on 3 April and have your e-mail confirming it. On 1 May and 1 June you took £11.99 again. I have now blocked the card. Please refund both payments.',
  },
  {
    id: 'hotel-cot-question',
    channel: 'gmail',
    name: 'Felix Brandt',
    says: 'We are coming on 14 July with a baby. Could you put a cot in the room? And is there a fridge for milk?',
  },
  {
    id: 'builder-merchant-late-third',
    channel: 'zendesk',
    name: 'Wayne Stubbs',
    says: 'Third time this month the timber has turned up a day late. I had two carpenters at £220 a day each sat in the van yesterday. I have spent £40k with you this year. Somebody tell me why I should not go to your competitor.',
  },
  {
    id: 'bank-app-locked-abroad',
    channel: 'x-public',
    name: 'Miguel',
    says: "@NorthBank your app has locked me out and I'm in Lisbon with no cash. your phone line has had me on hold for 50 minutes. how do I get into my money",
  },
  {
    id: 'mattress-trial-collection',
    channel: 'gmail',
    name: 'Ingrid Solberg',
    says: 'We are sending the mattress back within the 100 nights, as agreed with Paul on the phone. The collection was booked for Monday and then for Wednesday and nobody came either time. It is standing in our hall and my husband uses a walker. When will it be collected, and when do we get the £799?',
  },
  {
    id: 'carer-agency-no-show',
    channel: 'gmail',
    name: 'Deborah Lane',
    says: 'My father is 91 and cannot get out of bed on his own. On Saturday your carer did not come in the morning and nobody rang. He lay there until I arrived at two. He had wet himself and was ashamed to look at me. This is the second time; the first was in March and you promised me a call if anyone was ever late again. I am not writing this in anger. I want to know what you will change, and I want it in writing.',
  },
];
