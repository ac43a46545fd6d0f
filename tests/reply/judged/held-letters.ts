import type { Told } from './told.ts';

/** Long letters, not looked at until the moves were mended by the others. */
export const heldLetters: readonly Told[] = [
  {
    id: 'wedding-cake',
    channel: 'gmail',
    name: 'Aisling and Tom Byrne',
    says: `Hi,

We got married on Saturday the 8th at Dunmore House and you made our cake. Three tiers, lemon, no nuts anywhere, because my sister carries an EpiPen. We said so at the tasting, on the form, and again on the phone the week before.

The middle tier had ground almonds in it. We only know because the venue's chef tasted it before it went out. So there we were on our wedding day, whispering to the caterers and cutting round the middle of our own cake, and my sister did not touch a thing all night.

Nobody was hurt, thank God, but it could so easily have gone the other way. We paid you €620. We'd like to know how it happened and we'd like the money back for the tier we couldn't serve.

Aisling and Tom`,
  },
  {
    id: 'dad-alarm-pendant',
    channel: 'gmail',
    name: 'Neil Sandford',
    says: `I look after things for my father, Walter Sandford, who lives alone in Harrogate and wears one of your alarm pendants. On Sunday evening he fell in the bathroom and pressed it. Nobody answered for twenty-six minutes. He lay on the tiles, on his own, at ninety-one.

When your operator did pick up she was kind and sent help, and I have no quarrel with her. But the whole point of the thing is that somebody answers. We pay £23 a month for that.

I would like to know what happened in those twenty-six minutes, and how I can be sure it will not happen tonight.

Neil Sandford`,
  },
  {
    id: 'oven-non-native',
    channel: 'gmail',
    name: 'Nguyen Thi Lan',
    says: `Dear customer service, I buy oven from your shop in Leeds at 20 June, it is still guarantee. After two week the door not close and the heat go out. I call, the technician come one time, he say need new hinge, he order it. Now is 5 week I wait. I have small restaurant at home, I can not bake, I lose the customers. Please tell me what day hinge will come or give me other oven. Thank you very much, Lan`,
  },
  {
    id: 'mould-third-chase',
    channel: 'gmail',
    name: 'Chantelle Briggs',
    before: [
      [
        'customer',
        "There's black mould in both bedrooms at 14 Kestrel Court. I reported it in November and nobody has come.",
      ],
      [
        'agent',
        "Hi Chantelle, I'm sorry to hear that. I've raised it with our repairs team and someone will be in touch within 10 days.",
      ],
      ['customer', "It's been three weeks. No one has been in touch."],
    ],
    says: `Me again. My youngest was in A&E on Saturday with his breathing and the doctor asked straight out if we have damp at home. I sent photos in November, I sent photos in January, I am sending them again now.

I don't want another email saying it's been raised. I want somebody in this flat this week, and if you can't do that I want to be moved.`,
  },
  {
    id: 'boiler-colleague-promised',
    channel: 'gmail',
    name: 'Pauline Hargreaves',
    says: `Good afternoon

I spoke to a very helpful lady called Denise on Monday about the service visit that was missed twice. She told me that I would get the £85 call-out fee back and that an engineer would come on Thursday between 8 and 12.

It is now Thursday, quarter past one. No engineer. And I have just had a letter asking me to pay the £85 by the end of the month!

I took the morning off for this. Could somebody please tell me whether anything Denise said was true?

Pauline Hargreaves`,
  },
  {
    id: 'choir-long-ramble',
    channel: 'gmail',
    name: 'Hugh Pemberton',
    says: `Dear Box Office,

I have been coming to your concerts since 1988, when my late wife and I heard the Brahms, and I think I have missed four evenings in all that time, one of them because of snow. I always have the same seat, row F number 12, because of my leg: it is on the aisle and I can stretch out.

This season somebody in your office has moved me to row L, in the middle. I noticed it only when I arrived last Wednesday, having walked rather slowly up the stairs. The young usher was sympathetic but could do nothing and I sat the first half with my knee against the seat in front and went home at the interval, which I have never done before.

I don't wish to make a fuss, and I know there are more important things in the world. But I should very much like my old seat back for the remaining five concerts, and perhaps somebody might tell me why it was changed without a word.

Yours sincerely,
Hugh Pemberton`,
  },
  {
    id: 'car-seat-buckle',
    channel: 'gmail',
    name: 'Emma Lindqvist',
    says: `The buckle on the car seat we bought from you in March came undone twice on the motorway yesterday with our two-year-old in it. It clicks, it looks closed, and then it lets go. I pulled over and sat in the back holding her while my husband drove home at forty.

Please tell me right now whether there is a recall, and what we are supposed to put her in tomorrow morning, because I have to get to work and she has to get to nursery.

Emma`,
  },
  {
    id: 'removal-firm-us',
    channel: 'gmail',
    name: 'Denise Kowalski',
    says: `Hello,

Your crew moved us from Columbus to Raleigh last weekend. Most of it went okay but my grandmother's china cabinet has a cracked door and there's a gouge in the new hardwood about a foot long. The crew lead saw both, said "we'll note it", and then left without giving me any paperwork.

I'm not looking to sue anybody. I figure a fair credit on the bill, which was $3,480, would settle it. Who do I talk to?

Denise`,
  },
  {
    id: 'bank-lagos',
    channel: 'gmail',
    name: 'Chukwuemeka Okafor',
    says: `Good day,

I wish to complain about the POS transaction of 45,000 naira that was declined on Friday at the pharmacy but my account was debited. I have been to the Ikeja branch two times. The first time the officer told me to exercise patience for 24 hours, the second time network was down and I waited from 9 till past 1. That money was for my mother's drugs.

Please reverse it today. I have been banking with you since I was in the university and this is not how to treat somebody.

Emeka`,
  },
  {
    id: 'vague-disappointed',
    channel: 'gmail',
    name: 'Patricia Yeo',
    says: 'I have to say I was very disappointed with my visit. It was not what I expected from a place like yours and I will not be hurrying back. I thought you should know.',
  },
];
