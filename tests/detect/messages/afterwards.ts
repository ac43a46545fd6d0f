import type { Labelled } from './labelled.ts';

/** Written after the rules, to see how far they carry. At the first reading, before any rule was
 * mended for them, complaint or not was told rightly in 23 of the first 40 and 16 of the next 24,
 * which were written to be hard, and in 16 of the last 20, which are ordinary. */
export const afterwards: readonly Labelled[] = [
  {
    kind: 'complaint',
    text: `Hello, my name is on the waiting list since May and your colleague assured me I'd hear in September. It is November. Is there a list at all?`,
  },
  {
    kind: 'complaint',
    text: `Dear Support,

We upgraded to the business plan mainly for the phone support. I have now rung the number on four different days and it goes to a recording which says that the office is closed, at eleven in the morning. Is the phone support something that exists? If it isn't, I'd like to go back to the cheaper plan and have the difference for the last two months.

Regards, Pieter`,
  },
  {
    kind: 'complaint',
    text: `The curtains are lovely but they are 20 cm shorter than what I wrote on the form.`,
  },
  {
    kind: 'complaint',
    text: `Your installer drilled through a water pipe and then left. We have a bucket under it.`,
  },
  {
    kind: 'complaint',
    text: `@GreenGrocer half my shop was substituted. Oat milk for cat food. Cat food.`,
  },
  {
    kind: 'complaint',
    text: `So I'm meant to pay a 30 pound "admin fee" because YOU spelled my name wrong on the ticket? Classy.`,
  },
  {
    kind: 'complaint',
    text: `Dear Mr Lund, as discussed in January and again in March, the damp in the second bedroom was to be dealt with before the winter. It has not been, and the wall is now black behind the wardrobe. My son sleeps in there. Kindly let me have a date. Sincerely, R. Osei`,
  },
  {
    kind: 'complaint',
    text: `I ordered gluten free and was served normal pasta. I'm coeliac and was ill for three days.`,
  },
  {
    kind: 'complaint',
    text: `My hearing aid came back from you in worse condition than I sent it in.`,
  },
  {
    kind: 'complaint',
    text: `what is the point of booking a slot if you turn up whenever you like`,
  },
  {
    kind: 'complaint',
    text: `Very helpful staff in the shop, I have to say, and the sofa looks nice. The legs don't match though: two are oak and two are beech. I think somebody packed the wrong bag.`,
  },
  {
    kind: 'complaint',
    text: `@BankOne 3 transfers, 3 different excuses. Where has my salary gone?`,
  },
  {
    kind: 'complaint',
    text: `You have been sending letters about a debt to my address for a woman who hasn't lived here since 2015. I've returned every one of them. Please take my address off your system, it is upsetting my wife.`,
  },
  {
    kind: 'complaint',
    text: `Just wow. Turned up at the hotel at midnight with two small kids and there's no room for us, because you "oversold".`,
  },
  {
    kind: 'complaint',
    text: `The course was advertised as live teaching. What we got is a folder of videos from 2019.`,
  },
  {
    kind: 'complaint',
    text: `I'd like to understand why I was asked to pay for a prescription that has been free for me for six years, and why the lady told me to "take it up with the government".`,
  },
  {
    kind: 'complaint',
    text: `I've been patient. I really have. But this is the fifth week without a working cooker and there are five of us in this house.`,
  },
  {
    kind: 'complaint',
    text: `the lid was loose and there's soup all through my bag and my laptop`,
  },
  {
    kind: 'complaint',
    text: `You've put the wrong date of birth on my son's certificate for the second time.`,
  },
  {
    kind: 'complaint',
    text: `Hi all. Great conference as always. The food was good, the talks were inspiring and we met lots of nice people. What wasn't so great: the badge printers broke at nine and we stood outside in the rain for an hour and a half with no one telling us anything.`,
  },
  {
    kind: 'problem',
    text: `When I tap Pay the wheel spins for ever. iPhone 12, latest version.`,
  },
  {
    kind: 'problem',
    text: `Can't find the attachment in my account any more, did something change?`,
  },
  {
    kind: 'problem',
    text: `Hello, the door code you sent us for Saturday isn't accepted. Could you check whether it has changed?`,
  },
  {
    kind: 'problem',
    text: `The PDF comes out without our logo since we switched templates.`,
  },
  {
    kind: 'problem',
    text: `One of our sensors has been reporting minus forty since last night, which cannot be right.`,
  },
  {
    kind: 'other',
    text: `Hi, do you take trade-ins, and what would I get for a 2018 model with a cracked screen?`,
  },
  {
    kind: 'other',
    text: `Could I move my appointment from Tuesday to Thursday? Something has come up at work.`,
  },
  {
    kind: 'other',
    text: `Congratulations on the award! Nobody deserves it more than your team.`,
  },
  {
    kind: 'other',
    text: `I'm writing my thesis on customer complaints and would love to interview somebody from your service desk. It would take half an hour.`,
  },
  {
    kind: 'other',
    text: `Thanks for the swift replacement, the second kettle pours beautifully and doesn't drip like the first one.`,
  },
  {
    kind: 'other',
    text: `My neighbour was really let down by her energy company, so she asked me which one I'm with. How does your referral scheme work?`,
  },
  {
    kind: 'other',
    text: `Hi Jo, the invoice for October is attached. Payment within 30 days as usual. Best, Mark`,
  },
  {
    kind: 'other',
    text: `We will be closed from 24 December to 2 January. Urgent faults: call the number on our website.`,
  },
  {
    kind: 'other',
    text: `Is the late checkout still available for platinum members?`,
  },
  {
    kind: 'other',
    text: `I take it back, the courier has just rung the bell. Sorry for being grumpy!`,
  },
  {
    kind: 'other',
    text: `Do I need to send the broken part with the warranty form or is a photo enough?`,
  },
  {
    kind: 'other',
    text: `@CoffeeCo whoever invented the cardamom bun: marry me`,
  },
  {
    kind: 'other',
    text: `Tired of slow payouts? Switch to PayQuick today and get £50 free. T&Cs apply.`,
  },
  {
    kind: 'other',
    text: `For your information: the lift will be out of service on 12 May from eight to noon for its yearly check.`,
  },
  {
    kind: 'other',
    text: `No need to ring back, I worked out the discount code myself. Lovely website by the way.`,
  },
  {
    kind: 'complaint',
    text: `Hello, I bought two tickets for the evening show and you have issued them for the matinee. We both work in the afternoon.`,
  },
  {
    kind: 'complaint',
    text: `The physiotherapist was kind, but being asked for my date of birth out loud in a full waiting room was not.`,
  },
  {
    kind: 'complaint',
    text: `My direct debit went out on the 1st instead of the 15th, for the third month. I get paid on the 10th.`,
  },
  {
    kind: 'complaint',
    text: `@BusWays the 43 sailed straight past the stop with its doors shut. Six of us standing there.`,
  },
  {
    kind: 'complaint',
    text: `I would have thought that for £900 somebody might sweep up after themselves. We found screws in the lawn for weeks.`,
  },
  {
    kind: 'complaint',
    text: `Dear all, the minutes you sent round leave out the vote on item four, and so did the ones before that. I raised it with the chair after the last meeting.`,
  },
  {
    kind: 'complaint',
    text: `Hi, the replacement router is the same model that failed, and it fails in the same way. I did say on the phone that I'd rather have the newer one.`,
  },
  {
    kind: 'complaint',
    text: `Not one of the three vegetarians on our table got what they ordered. When I mentioned it the manager shrugged.`,
  },
  {
    kind: 'complaint',
    text: `It says "hand finished" on the label. There is glue on the outside and one handle is upside down.`,
  },
  {
    kind: 'complaint',
    text: `Hi there, thanks for the quick answer yesterday. I tried what you suggested and I'm afraid it made things worse: now all of my contacts are gone.`,
  },
  {
    kind: 'complaint',
    text: `Are you seriously charging an 81-year-old £4 for a paper bill?`,
  },
  {
    kind: 'complaint',
    text: `I'm told I can't bring my own walking frame on the coach. I booked assistance in February and nobody mentioned it then.`,
  },
  {
    kind: 'problem',
    text: `The barcode on my e-ticket doesn't scan on the machine at platform 2.`,
  },
  {
    kind: 'problem',
    text: `Our webhook stopped receiving events at 03:12 UTC. Logs attached.`,
  },
  {
    kind: 'problem',
    text: `The heating in room 12 isn't coming on.`,
  },
  {
    kind: 'other',
    text: `Hi, which of your tents would survive a proper storm? My last one (not yours) was torn to shreds.`,
  },
  {
    kind: 'other',
    text: `My flight's been cancelled because of the strike, so I'd like to move the hotel by one day, please.`,
  },
  {
    kind: 'other',
    text: `You saved our wedding. When the other caterer let us down you stepped in with two days' notice.`,
  },
  {
    kind: 'other',
    text: `Attached is the police report about the break-in that you asked for, for claim 2210.`,
  },
  {
    kind: 'other',
    text: `I don't have any complaints, just wanted to ask if you plan to open on Sundays.`,
  },
  {
    kind: 'other',
    text: `Quick one: is the refund paid to the card or as a voucher if I cancel before June?`,
  },
  {
    kind: 'other',
    text: `Our members voted your café best in town for the fourth year running!`,
  },
  {
    kind: 'other',
    text: `Please note that our bank details have changed. Use the new ones for all invoices from May.`,
  },
  {
    kind: 'other',
    text: `It finally works, turns out I had the cable in the wrong port. Feel free to laugh.`,
  },
  {
    kind: 'complaint',
    text: `Hi, I still have not had my refund for the cancelled yoga class in May. You said five working days. Please look into it, Nina`,
  },
  {
    kind: 'complaint',
    text: `Your app keeps logging me out in the middle of paying and I have now been charged for two orders I never got. Please refund both.`,
  },
  {
    kind: 'complaint',
    text: `Good afternoon. The wardrobe came on Thursday but one of the doors has a long scratch down the front and the bag of hinges is missing. Order 40-22819. What do you suggest? Regards, H. Brandt`,
  },
  {
    kind: 'complaint',
    text: `@QuickMeals an hour and a half late, stone cold and half of it missing. Never again.`,
  },
  {
    kind: 'complaint',
    text: `I've phoned four times this week about my mother's prescription. Every time I'm promised a call back and every time nobody calls. She has two days of tablets left.`,
  },
  {
    kind: 'complaint',
    text: `We were told the roof would be finished before the rain. It's raining, and it isn't.`,
  },
  {
    kind: 'complaint',
    text: `I am extremely unhappy with the way my claim has been handled and want to speak to a manager.`,
  },
  {
    kind: 'complaint',
    text: `Wow, great service, only took you six weeks to send me the wrong size again.`,
  },
  {
    kind: 'complaint',
    text: `I booked a double and was given two singles pushed together with a gap in the middle.`,
  },
  {
    kind: 'complaint',
    text: `Please close my account. Your fees have gone up three times in a year and the branch near me is shut.`,
  },
  {
    kind: 'problem',
    text: `The scanner gives error 0x41 after the update. Restarting does not help.`,
  },
  {
    kind: 'problem',
    text: `Hi, I can't open the PDF you sent me, it says the file is damaged.`,
  },
  {
    kind: 'other',
    text: `Hello, where can I find my invoice for last month?`,
  },
  {
    kind: 'other',
    text: `Could you tell me what time the pool opens and whether towels are included?`,
  },
  {
    kind: 'other',
    text: `Lovely stay, thank you! The late check-in was no trouble at all and the bed was so comfortable.`,
  },
  {
    kind: 'other',
    text: `Thanks for the refund, it arrived today.`,
  },
  {
    kind: 'other',
    text: `Hi, I'd like to change the name on my booking, I got married last week.`,
  },
  {
    kind: 'other',
    text: `Last chance! 30% off all garden furniture until midnight. Shop now. Unsubscribe here.`,
  },
  {
    kind: 'other',
    text: `Can you recommend a good case for this phone? I keep dropping mine.`,
  },
  {
    kind: 'other',
    text: `Hi Lena, attached are the slides for Thursday. See you then, Max`,
  },
];
