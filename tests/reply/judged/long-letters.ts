import type { Told } from './told.ts';

/** Letters as people really write them: long, by the way, for somebody else, signed by two. */
export const longLetters: readonly Told[] = [
  {
    id: 'sofa-two-names',
    channel: 'gmail',
    name: 'Bethan & Rob Pritchard',
    says: `Hello,

We ordered the Harlow corner sofa in moss green from your Cardiff showroom back in September. The girl in the shop was lovely, and she said ten to twelve weeks, which was fine because we were having the floor done anyway. Well, the floor went down in November and we have been sitting on garden chairs ever since.

The sofa came last Thursday, three weeks late. The two lads who brought it were in a hurry, and when we took the wrapping off the chaise end is on the left. We ordered right. It is on the order form, we checked. It now blocks the patio door and we can't get the dog out without climbing over it.

I rang on Friday and was told someone would call back. Nobody has. Rob's parents are coming for Christmas and I do not want them on garden chairs.

Can you please swap it for the one we ordered, before the 20th?

Bethan & Rob`,
  },
  {
    id: 'mum-hearing-aids',
    channel: 'gmail',
    name: 'Gillian Frost',
    says: `Dear Sir or Madam,

I am writing on behalf of my mother, Mrs Edith Frost, who is 87 and does not do email. She was fitted with your hearing aids at the Kettering branch on 4 February and paid £1,895.

The left one whistles whenever she chews or puts her glasses on. We have been back three times. Each time somebody different has turned something down and said it was fine, and by the time we are home it is whistling again. On the last visit the young man told her that she would "get used to it". She has now stopped wearing them altogether and sits through family meals without hearing a word, which breaks my heart.

She is not a complainer and would be mortified to know I had written. But I do think that for nearly two thousand pounds she ought to be able to eat her lunch. What do you suggest?

Yours faithfully,
Gillian Frost`,
  },
  {
    id: 'hotel-non-native',
    channel: 'gmail',
    name: 'Katarzyna Wójcik',
    says: `Good morning,

I was guest in your hotel in Gdynia from 12 to 16 August with my husband and two childs. I have reserved the room with sea view and I payed for it extra 60 euro for night. When we arrive, the reception say that all sea rooms are occupied and they give us the room to the parking, near of the kitchen. From 5 o'clock in the morning is noise of the containers. My husband asked every day for change and every day they answered "maybe tomorrow".

I understand that it can be a mistake, but I do not understand why nobody gave us back the difference at the departure. I ask for return of 240 euro.

With regards
Katarzyna Wójcik`,
  },
  {
    id: 'claim-third-chase',
    channel: 'gmail',
    name: 'Oliver Tennant',
    before: [
      [
        'customer',
        'My claim HC-55810 for the burst pipe was sent on 3 March with all the photos and the plumber’s report. Could you tell me where it has got to?',
      ],
      [
        'agent',
        'Hello Oliver, thank you for your patience. Your claim is with our assessor and I will write to you by 28 March.',
      ],
      ['customer', 'It is 2 April. I have not heard anything from you or from an assessor.'],
      [
        'agent',
        "Hello Oliver, I'm sorry about the wait. I understand how frustrating this must be. The assessor will ring you this week.",
      ],
    ],
    says: `This is the third time I have had to write. It is 16 April, no assessor has rung, and the kitchen ceiling has now come down. We are cooking on a camping stove in the hall with two small children.

I want the name of the person who is dealing with this claim, and I want to know what day they are coming. Not "this week". A day.`,
  },
  {
    id: 'gym-injured',
    channel: 'gmail',
    name: 'Marcus Obi',
    says: `Hi there,

I tore my Achilles on 9 May and my surgeon says no training for nine months, so I want to cancel my membership from the end of this month please. I went to the front desk to do it and was told I have to come in again on a weekday and sit down with the manager, which on crutches is not going to happen.

I'm a member at the Salford gym. I've attached the letter from the hospital. Please just confirm it's done and that nothing more will come out of my account after 31 May.

Thanks
Marcus`,
  },
  {
    id: 'greenhouse-praise',
    channel: 'gmail',
    name: 'Dorothy Ames',
    says: `Dear all,

People only ever write in to moan, so I thought I would do the opposite. Your fitter Callum put up our greenhouse on Tuesday in the pouring rain. He was cheerful from eight until four, he found where the water was getting in under the base and sorted it without being asked, and he even swept the path before he left. My husband, who is not easy to please, has talked about nothing else since.

Please make sure Callum's boss sees this. And a biscuit would not go amiss.

Kind regards,
Dorothy Ames`,
  },
  {
    id: 'price-rise-why',
    channel: 'gmail',
    name: 'Annette Goodwin',
    says: `My home insurance renewal has gone from £214 to £389 and I have not made a claim in eleven years. Nothing about the house has changed. I rang and the man said that "prices have gone up across the market", which is not a reason, it is a shrug.

I am not asking for a discount. I am asking you to explain to me, in plain words, where the extra £175 comes from. If you cannot do that I shall go somewhere that can.

A. Goodwin (Mrs)`,
  },
  {
    id: 'letter-before-action',
    channel: 'gmail',
    name: 'Dr Samuel Adeyemi',
    says: `Re: conservatory roof, contract of 14 June

The roof you installed has leaked since the first heavy rain on 2 October. Your surveyor came on 19 October, agreed in front of my wife that the flashing had been fitted incorrectly, and promised a repair within fourteen days. That was seven weeks ago. Four telephone calls have not been returned.

Unless the repair is carried out by 15 December I shall instruct my solicitor to issue proceedings for the cost of having another firm do it, which has been quoted at £4,200.

Dr S. Adeyemi`,
  },
  {
    id: 'visa-question',
    channel: 'gmail',
    name: 'Tomoko and James Bell',
    says: `Hello, we are booked on the Norway coast voyage leaving Bergen on 7 September. My wife travels on a Japanese passport and I on a British one. Two things we could not find on your website: do we need to send you the passport details before a certain date, and is there somewhere on board we can leave a pushchair? Our daughter will be fourteen months. We are looking forward to it very much!

Best wishes
James and Tomoko`,
  },
  {
    id: 'double-debit',
    channel: 'gmail',
    name: 'Ramesh Iyer',
    says: `Dear Team,

Greetings. I had recharged my broadband plan on 18th instant for Rs. 2,359 through UPI. The amount got debited twice from my account. I have called your customer care number four times and every time they are telling that refund will be initiated in 48 hours. It is more than ten days now and no refund is received. On top of that my connection was deactivated yesterday saying payment is pending!

Kindly do the needful and revert at the earliest with the refund of one payment and restoration of my connection. I am working from home and my job is getting affected.

Regards,
Ramesh Iyer`,
  },
];
