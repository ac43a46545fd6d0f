import type { Labelled } from './labelled.ts';

/** Complaints of every tone. */
export const complaints: readonly Labelled[] = [
  {
    kind: 'complaint',
    severity: 1,
    category: 'delivery',
    text: `Good morning,

I ordered a set of six dining chairs from you on 3 October, order number DC-448120, and chose the delivery slot for the morning of 17 October. I stayed in for it. It is now the 24th and the chairs have still not arrived. The tracking page has said "out for delivery" since the 17th.

We have family coming on Saturday, so I would be glad to hear where they are and on which day I can expect them. If it is easier I can collect them from your depot on Thursday or Friday.

Kind regards,
Harriet Lowe`,
  },
  {
    kind: 'complaint',
    severity: 1,
    category: 'product-defect',
    remedy: 'replace',
    text: `Dear team,

Thank you for sending the coffee grinder so quickly. When I unpacked it yesterday I found that the glass hopper had arrived cracked along one side, and a small piece had come away. I have attached two photos. The box itself looked fine, so I think it happened before it was packed.

I would be grateful if you could send me a new hopper. There is no need to replace the whole machine, as the rest of it is in good order. My order number is 7719203 and the address is the same as on the order.

With best wishes,
Tomasz`,
  },
  {
    kind: 'complaint',
    severity: 1,
    category: 'billing',
    remedy: 'refund',
    text: `Hello,

I am writing about invoice 20931. When we renewed in March, your colleague Priya agreed a price of £180 a month for the first year, and I have her e-mail confirming that. The last two invoices were for £240 each. Both have been taken by direct debit, so we are £120 worse off than we should be.

Could you please refund the difference and correct the amount for the coming months? I am happy to forward Priya's message if that helps.

Many thanks for your help with this.

Best,
Owen Marsh
Office manager`,
  },
  {
    kind: 'complaint',
    severity: 2,
    category: 'service-quality',
    remedy: 'explanation',
    text: `To whom it may concern,

My mother is 84 and had an appointment for her boiler service on Tuesday between eight and twelve. She waited in the whole morning. Nobody came, and nobody rang to say so. When I called in the afternoon I was told that the visit had been marked as completed. It had not.

I rearranged it for Thursday. Again nobody came. I find this hard to understand, since we have had a service plan with you for eleven years and have always paid on time.

I would like to know what went wrong on both days and what you will do so that the third visit takes place.

Yours faithfully,
Caroline Petty`,
  },
  {
    kind: 'complaint',
    severity: 4,
    category: 'cancellation',
    remedy: 'cancel',
    marks: ['cancel'],
    text: `Hi,

I've had enough. For three months running the internet has gone down every weekend, and each time I ring I'm told it's a fault at the exchange that will be gone by Monday. It never is. I work from home and can't keep tethering to my phone.

Please cancel my contract with immediate effect and confirm in writing that there will be no exit fee, as you haven't provided the service I have been paying for. I've already signed up with someone else.

Regards
Dean Okafor`,
  },
  {
    kind: 'complaint',
    severity: 4,
    category: 'booking-travel',
    remedy: 'refund',
    marks: ['legal'],
    text: `Dear Sir or Madam,

Flight BX1182 from Lisbon on 9 August was cancelled forty minutes before departure. We were told to find our own hotel and that everything would be reimbursed. I sent the receipts (€214.60 for the room, €38 for meals) on 12 August and again on 2 September. I have received two automated acknowledgements and nothing else.

The rules for cancelled flights are quite clear. If I do not have the full amount, plus the compensation of €400 per person that is due to us, within fourteen days I shall take the matter to the small claims court.

Yours,
Dr A. Whitfield`,
  },
  {
    kind: 'complaint',
    severity: 3,
    category: 'service-quality',
    remedy: 'apology',
    text: `Hello,

I visited your Harbour Street branch this morning to close my late father's account. I had the death certificate and the forms you asked for. The woman at the counter did not look up, told me I had "the wrong bit of paper" and walked off to serve somebody else. When I asked to speak to someone she rolled her eyes at a colleague.

I have never been treated like that anywhere, and of all days I did not need it today. You ignored a grieving customer in front of a full branch. I expect an apology, and I expect somebody competent to deal with the account.

Moira Dunne`,
  },
  {
    kind: 'complaint',
    severity: 4,
    category: 'product-defect',
    remedy: 'refund',
    marks: ['safety'],
    text: `Hi there

The heated blanket I bought from you in November (order 5512987) started to smoke last night while my daughter was asleep under it. There is a scorch mark the size of a plate on the sheet and she has a small burn on her arm. We unplugged it at once.

This could have been so much worse. I want a refund, but mainly I want you to tell me whether other people have reported the same thing, because this blanket is still on sale on your site this morning.

Please call me today on the number on my account.

Jo`,
  },
  {
    kind: 'complaint',
    severity: 2,
    category: 'account-access',
    remedy: 'other',
    marks: ['repeat-contact'],
    text: `Hello again,

This is the third time I'm writing about the same thing. I can't log in to my account because the security code goes to a phone number I no longer have. On 4 May you asked for a copy of my passport, which I sent the same day. On 11 May you asked for it again, and I sent it again. Since then I have heard nothing.

My payslips are in that account and my landlord needs them by the end of the week. Could somebody please look at the two messages I've already sent and let me back in?

Thanks
Bilal`,
  },
  {
    kind: 'complaint',
    severity: 2,
    category: 'data-privacy',
    remedy: 'explanation',
    text: `Dear data protection team,

This morning I opened my account on your website and saw another customer's details: her name, her address, the last four digits of her card and everything she has ordered since 2021. I logged out at once and took no copies.

I find it very worrying, because if I can see hers then presumably somebody can see mine. I would like an explanation of how this could happen, whether my own details have been shown to anyone, and what you are doing about it. I also think the lady concerned ought to be told.

Sincerely,
Felix Brandt`,
  },
  {
    kind: 'complaint',
    severity: 1,
    remedy: 'refund',
    text: `Hello,

In July I cancelled my membership at the Ashby Road gym; I have your e-mail of 8 July which says the last payment would be the one in August. Today, however, £34.99 has been taken again for October, and looking back I see that September was taken as well.

Please would you return both payments and make sure that there isn't another one in November.

Thanks very much,
Lin Zhao`,
  },
  {
    kind: 'complaint',
    text: `Hi Support,

We moved our shop over to your platform in the spring and by and large it has gone well. The editor is lovely, my colleagues picked it up in an afternoon, and the migration team were patient with our many questions.

The shipping labels are another matter. Every few days they come out with last week's address on, so parcels go to the wrong customer and we pay to post them twice. I reported it in June, was told it would be in the next release, and the next release has come and gone. We now check every label by hand.

We would like to stay, but this is costing us an hour a day.

Best wishes,
Anneke`,
  },
  {
    kind: 'complaint',
    severity: 1,
    category: 'booking-travel',
    text: `Hello,

We stayed at the Seaview from 12 to 15 June, room 214. We booked and paid for a room with a sea view (booking 88-1203). The room we were given looks out on the kitchens and the bins, and the extractor fan ran until one in the morning. Reception said that the house was full, which I understand, but we were not offered anything else.

The staff were friendly and breakfast was very good. All the same we paid £45 a night more for something we did not get, and I think it is reasonable to ask for that back.

Kind regards,
Mr and Mrs Bell`,
  },
  {
    kind: 'complaint',
    severity: 3,
    category: 'billing',
    remedy: 'refund',
    text: `I really do not know what else to do. You have taken $89 from my account every month since February for "Premium", which I never signed up for. I am a student. I called in March, in April and twice in May. Each person says it has been stopped and each month it is taken again. Last month it put me into overdraft and my bank charged me too.

You keep taking money that isn't yours. Stop it, and give me back all of it.

Amira Haddad`,
  },
  {
    kind: 'complaint',
    severity: 2,
    category: 'outage',
    remedy: 'credit',
    text: `Dear all,

Your booking system was down from 9.40 until 15.15 on Saturday. For a salon Saturday is the day, and we turned away at least a dozen people because we could not see who was booked with whom. Your status page said "all systems operational" throughout, which I found particularly disappointing.

Could you let me know what credit you will put towards our June bill, and how we will be told next time?

Regards,
Shanice Cole
Cole & Daughters`,
  },
  {
    kind: 'complaint',
    severity: 1,
    category: 'delivery',
    text: `Hi Fiona,

Hope you had a good weekend. Thanks for the new catalogue, the team enjoyed the section on outdoor seating and we will probably come back to you about the terrace in spring. The samples of the oak finish look good too; we have passed them on to the architect, who likes the lighter one.

On the meeting next Tuesday: ten o'clock suits us, and Peter will join by phone. I have attached the floor plan with the new measurements for the reception area and the two small rooms at the back.

One more thing. The forty desks for the third floor, which were promised for the 2nd, are not here, and people are sitting on the floor.

Best,
Ingrid`,
  },
  {
    kind: 'complaint',
    severity: 2,
    category: 'delivery',
    remedy: 'refund',
    marks: ['repeat-contact'],
    text: `Any update on this please? I've asked twice now and it's been nearly three weeks since the parcel went missing. Either send it again or give me the money back.`,
  },
  {
    kind: 'complaint',
    severity: 2,
    marks: ['repeat-contact'],
    text: `Third time asking: any update?`,
  },
  {
    kind: 'complaint',
    severity: 2,
    marks: ['repeat-contact'],
    text: `Hello? Still waiting for someone to get back to me about ticket 40118.`,
  },
  {
    kind: 'complaint',
    severity: 3,
    category: 'booking-travel',
    text: `Great job losing my bag @SkyHopper. Second time this year. Enjoying my holiday in the clothes I travelled in.`,
  },
  {
    kind: 'complaint',
    severity: 3,
    category: 'outage',
    text: `@Fibrenet oh brilliant, another evening with no broadband. So glad I pay £52 a month for this.`,
  },
  {
    kind: 'complaint',
    severity: 3,
    category: 'service-quality',
    text: `Thanks for nothing @ParcelPal. Waited in all day for a driver who "attempted delivery" without ringing the bell.`,
  },
  {
    kind: 'complaint',
    severity: 3,
    category: 'service-quality',
    text: `@CityBank love being on hold for 55 minutes to be told to call a different number. Love it.`,
  },
  {
    kind: 'complaint',
    severity: 4,
    category: 'service-quality',
    marks: ['public-threat'],
    text: `@TrailBoots your customer service is appalling. I have 20k followers and every one of them is going to hear about this.`,
  },
  {
    kind: 'complaint',
    severity: 4,
    marks: ['abuse'],
    text: `you useless idiots have lost my order AGAIN. are you all brain dead or what`,
  },
  {
    kind: 'complaint',
    severity: 3,
    category: 'delivery',
    text: `WHERE IS MY ORDER?? TWO WEEKS AND NOT ONE WORD FROM YOU`,
  },
  {
    kind: 'complaint',
    severity: 4,
    category: 'cancellation',
    marks: ['cancel'],
    text: `@StreamBox raised the price again and took away half the films. Done. Cancelling my subscription tonight.`,
  },
  {
    kind: 'complaint',
    severity: 2,
    category: 'outage',
    text: `@MetroMobile no signal in the whole of Leeds city centre since this morning, again. Not good enough.`,
  },
  {
    kind: 'complaint',
    severity: 2,
    category: 'booking-travel',
    text: `@NorthRail 17.42 cancelled, 18.12 cancelled, 18.42 delayed. No information on the platform. This is getting ridiculous.`,
  },
  {
    kind: 'complaint',
    severity: 1,
    category: 'delivery',
    text: `@BloomBox the flowers were meant for my mum's birthday on Sunday. They came today, Wednesday.`,
  },
  {
    kind: 'complaint',
    severity: 1,
    category: 'product-defect',
    text: `Bought these headphones from you in April and the left side has already stopped working.`,
  },
  {
    kind: 'complaint',
    severity: 1,
    category: 'delivery',
    remedy: 'replace',
    text: `Hi, my order came today but the blue jumper is a medium and I asked for a large. Can you swap it please?`,
  },
  {
    kind: 'complaint',
    severity: 1,
    category: 'billing',
    remedy: 'refund',
    text: `hi you charged my card twice for the same booking, 62.50 each time. pls refund one of them`,
  },
  {
    kind: 'complaint',
    severity: 3,
    category: 'billing',
    text: `This is a rip-off. You advertise £9.99 and then add £6 of fees at the last step.`,
  },
  {
    kind: 'complaint',
    severity: 3,
    category: 'account-access',
    text: `You locked my account without a word and now nobody will tell me why. My wages go in there!! Sort it out`,
  },
  {
    kind: 'complaint',
    severity: 4,
    category: 'data-privacy',
    marks: ['legal'],
    text: `You passed my phone number on to a marketing company without asking me. I am reporting this to the ICO.`,
  },
  {
    kind: 'complaint',
    severity: 2,
    category: 'service-quality',
    text: `The waiter forgot our starters, the mains were cold and it took forty minutes to get the bill. A disappointing evening.`,
  },
  {
    kind: 'complaint',
    severity: 4,
    category: 'product-defect',
    marks: ['safety'],
    text: `My toddler nearly choked on a button that came off your cardigan after one wash. It is dangerous and should not be sold.`,
  },
  {
    kind: 'complaint',
    severity: 2,
    text: `Honestly expected better from you lot. First the app logs me out, then your chat tells me to ring, then the line closes at five.`,
  },
  {
    kind: 'complaint',
    severity: 1,
    category: 'service-quality',
    text: `You said you would ring me back on Friday. You did not.`,
  },
  {
    kind: 'complaint',
    category: 'product-defect',
    remedy: 'refund',
    text: `Not as described at all. The listing said solid oak, this is veneer on chipboard. I would like my money back.`,
  },
  {
    kind: 'complaint',
    severity: 4,
    marks: ['public-threat', 'legal'],
    text: `Refund me by Friday or I go to trading standards and the local paper, your choice.`,
  },
  {
    kind: 'complaint',
    severity: 3,
    text: `What an absolute shambles. How can you sell tickets to a show that was cancelled a month ago?`,
  },
  {
    kind: 'complaint',
    category: 'delivery',
    text: `Your driver left the parcel in the rain, in plain sight of the road, although I asked for it to go next door. The books are ruined.`,
  },
  {
    kind: 'complaint',
    severity: 1,
    category: 'delivery',
    text: `I paid for next-day delivery on Monday. It's Friday.`,
  },
  {
    kind: 'complaint',
    severity: 1,
    remedy: 'refund',
    text: `I cancelled inside the fourteen days and was told the money would be back within a week. That was a month ago.`,
  },
  {
    kind: 'complaint',
    severity: 2,
    category: 'booking-travel',
    text: `Checked in at 3, room not ready until 7, no apology, nothing. Not what I expect for £280 a night.`,
  },
  {
    kind: 'complaint',
    severity: 2,
    category: 'product-defect',
    text: `I wanted to love this vacuum, I've had three of yours over the years, but it loses suction after five minutes and the filter light never goes off. Very let down.`,
  },
  {
    kind: 'complaint',
    severity: 2,
    category: 'account-access',
    marks: ['repeat-contact'],
    text: `Still can't get into my account, four e-mails later. Does anyone read these?`,
  },
  {
    kind: 'complaint',
    severity: 3,
    text: `Stop sending me the same copy and paste reply. Read what I wrote. You billed a dead man for a phone he does not have.`,
  },
  {
    kind: 'complaint',
    severity: 2,
    remedy: 'apology',
    text: `I do think somebody should say sorry. We stood outside your locked office for an hour with an appointment letter in our hands.`,
  },
  {
    kind: 'complaint',
    severity: 1,
    category: 'product-defect',
    text: `Dear Sirs, I regret to trouble you, but of the twenty-four jars in our last case seven had lids which had not sealed, and the contents were off when we opened them. We have been glad customers for many years and are sure that this is an oversight. Perhaps you would be so kind as to make up the seven with our next order. Yours truly, E. Pemberton`,
  },
  {
    kind: 'complaint',
    severity: 2,
    category: 'billing',
    remedy: 'explanation',
    text: `Can someone explain why my premium has gone up by 40% when I have not made a single claim in nine years? I find that very hard to accept.`,
  },
  {
    kind: 'complaint',
    severity: 4,
    text: `Never ordering from here again. That's two birthdays you've ruined.`,
  },
  {
    kind: 'complaint',
    severity: 2,
    category: 'delivery',
    text: `Been a customer since 2009, first time I have ever had to write. Three deliveries in a row with things missing and frozen food thawed through. Something has clearly changed at your end and not for the better.`,
  },
  {
    kind: 'complaint',
    text: `It's a small thing, but I've now been addressed as Mr Phillips in four letters. I am Mrs Philips, one L. I have asked for it to be put right each time.`,
  },
];
