import type { DraftContext } from '../../lib/lint/rule.ts';

export interface FineReply {
  text: string;
  context?: Partial<DraftContext>;
}

const angry = { customer: 'This is the worst service I have ever had. I am furious!!' };
const inPublic = { channel: 'x-public' } as const;
const leaving = { customer: 'Please cancel my subscription.' };

/** Replies a good agent would be proud of: not one word of them may be marked. */
export const fineReplies: FineReply[] = [
  {
    text: "Hi Sam,\n\nI'm sorry. We sent the wrong size, and I'm fixing that now: a size 9 leaves our warehouse today and will be with you on Thursday. Please keep the other pair until then; the courier will take it back.\n\nHow else can I help you today?\n\nAnna",
  },
  {
    text: 'Dear Ms Okafor,\n\nYou waited two weeks for a repair we promised in three days. That is our failure, and I am sorry. Tom, our senior technician, will be at your door on Tuesday at 9 am. If Tuesday does not suit you, tell me which day does.\n\nWarm regards,\nPriya\nDirect line: 020 555 0101',
  },
  {
    text: "Hello Ben, thank you for telling us. You're right to be upset: we charged you twice. I have refunded £42.50 to your card this morning, and your bank should show it by Friday. I'll write to you on Friday to check that it arrived.",
  },
  {
    text: "Hi Lena, as I understand it, your samples were due last Monday and did not come, so your team had nothing to show. I'm sorry we let you down. What do you think would be fair?",
  },
  {
    text: "I'm so sorry, Mr Ruiz. The room was not what you booked and paid for. I've moved you to a sea-view room for the rest of your stay at no cost, and the manager will meet you in the lobby at six. Is there anything else I can do for you?",
  },
  {
    text: 'Hi Noor, your subscription is cancelled as of today. You keep access until 31 May and will not be charged again. Thank you for the two years with us.',
    context: leaving,
  },
  {
    text: "Hi Jo, I'm sorry about this. We broke the export in last night's update. Our engineers are working on it now and I'll tell you where we are at 4 pm. Your data is safe.",
    context: angry,
  },
  {
    text: "@sam That's on us, and I'm sorry. Please send us a direct message with your order number so that I can find the parcel and get it moving today: https://x.example/dm",
    context: inPublic,
  },
  {
    text: "I'm sorry you had to write to us three times. That should not have happened. I have read all three messages, and this is what I'll do: I'll call the depot now, and by noon tomorrow you'll have either the parcel or your money back.",
  },
  {
    text: 'Hi Ade, you asked why the price went up. We raised it in March and our e-mail about it did not reach you. I have put you back on the old price for the next twelve months.',
  },
  {
    text: "Hello Marta, I've read your account of the flight, and I can see why you are angry. We cancelled it two hours before take-off and left you without a hotel. I'm sorry. I have refunded the ticket in full today and will cover the hotel as soon as you send me the bill.",
  },
  {
    text: 'Hi Kim, thanks for your patience while I looked. The leak comes from the seal we fitted in June, so the repair is on us. Could our plumber come on Wednesday between 8 and 10?',
  },
  {
    text: "I hear you, and you're right. The driver marked it as delivered when it was still in the van. I've spoken to the depot: it will be with you today before 6 pm, and the driver will ring the bell.",
  },
  {
    text: "Hi Sofia, I want to be honest with you: the ring is lost. I'm so sorry, I know what it means to you. I've opened a search with the depot manager, Carl, and I'll call you on Monday at 10 whatever we find.",
  },
  {
    text: "Hi Tom, I'm handing this to Grace, our billing specialist, who can change the contract itself, which I cannot do from here. She'll e-mail you by 3 pm. I'll stay on the thread until it's done.",
  },
  {
    text: 'Hi Ravi, we got this wrong. You told us in May that you had moved, and we still sent the card to your old address. I have blocked that card, and a new one will reach you by Thursday. Does the address below look right to you?',
  },
  {
    text: "Good morning Ella, I understand how worrying this must be. Nobody else has seen your photos: I checked the log myself. I've reset the link and written down what went wrong, so that it can't happen again.",
    context: angry,
  },
  {
    text: "Hi Max, it's a fair question. The fee was a mistake on our side, and I've taken it off. Your new bill is £18, and you'll see it in the app tomorrow.",
  },
  {
    text: "I'm sorry, Hana. The cake was late and the name was misspelt, on a day that will not come again. I have refunded the full price. If you would let us, we'd like to bake her a new one for the weekend: which flavour would she choose?",
  },
  {
    text: 'Hi Leo, I can see the order from 3 May and the payment, but not the second payment you mention. Could you send me the last four digits of the card? I will have an answer for you by tomorrow at noon.',
  },
  {
    text: 'Hi Dan, good news: the part came in this morning. Maria will fit it on Friday at 14:00, which takes about an hour. You do not need to be there if you leave the key with your neighbour.',
  },
  {
    text: "Hi Iris, I understand, and I'd feel the same. We promised Monday and it is Thursday. I've asked the shop in Leeds to send theirs by courier: it will be with you tomorrow before 10.",
  },
  {
    text: "Thank you for your message, Paul. You're right that the page says free returns, and our label asked you to pay. I have sent you the £6 back and told the web team what you found; they're changing the label today.",
  },
  {
    text: 'Hi Vera, I am sorry for the long silence. You should have heard from me on Tuesday and you did not. Here is where we are: the claim is approved, and the money leaves us tonight.',
  },
  {
    text: "Hello Mr Chen, would you tell me a little more about what happened at the desk? I want to get it right this time. I'm free for a call today until five on 020 555 0199.",
  },
  {
    text: 'Hi Bea, the blender was faulty when it left us. A new one is on its way and arrives on Saturday. You can keep, give away or recycle the old one; there is no need to send it back.',
  },
  {
    text: "@kai I'm sorry, that's no way to spend a morning. The outage in Bristol is ours: a cable was cut at 7:40 and will be back by 11. I'll post here at 10:30 with where we stand.",
    context: { ...inPublic, ...angry },
  },
  {
    text: 'Hi Mia, of course you can have your deposit back. I have sent it today; it takes two working days to reach your bank. Thank you for pointing us to the unclear line in the form.',
  },
  {
    text: "Hi Owen, I've read the chat with our bot, and it sent you in circles. I'm sorry. I've unlocked the account by hand: you can log in now with the code I've just sent to your phone.",
  },
  {
    text: 'Hi Zoe, you asked for three things: a refund, the reason, and that it will not happen again. The refund of £120 went out today. The reason is that our stock count was wrong. From next week we count every evening.',
  },
  {
    text: "Dear Mrs Novak, I am truly sorry for your loss. I have closed your husband's account today, stopped all letters, and refunded this month's fee. There is nothing more you have to do. If anything else comes, ring me on 020 555 0142.",
  },
  {
    text: 'Hi Gil, we missed the pick-up on Monday and again today. I have booked a different driver for tomorrow between 9 and 11, and I will text you when he is on his way. May I also refund the pick-up fee?',
  },
  {
    text: "Hi Uma, I'm sorry we kept you on hold for 40 minutes. Here's my direct number so that you never have to queue for this again: 020 555 0177. Your new router is set up, and I tested the line at 2 pm.",
  },
  {
    text: 'Hi Finn, thank you for the photos, they helped. The scratch runs right across the screen, so I am sending a new tablet rather than a repair. It will arrive on Wednesday. Could you keep the box for the way back?',
  },
  {
    text: "Hi Rosa, that must have been a shock to find on your statement. The charge is ours: your trial ended a day early because of our mistake with time zones. I've cancelled the plan and sent the £9.99 back. How else can I help?",
  },
  {
    text: 'Hi Ian, your dog is welcome, and what you were told at the door was wrong. I am sorry you were turned away. I have spoken to the whole team this morning. Would you come again as our guests, on a day that suits you?',
  },
  {
    text: "Hi Nell, it's been three days since the repair, so I wanted to ask: is the heating still working as it should? If not, reply here and I'll send Tom back the same day.",
  },
  {
    text: "I won't be able to help while the messages insult my colleagues. I do want to get your money back to you, and I will keep working on it. You'll hear from me by Friday at noon.",
  },
  {
    text: "Hi Amy, we're sorry. The letter we sent you was cold and came at the worst time. I've withdrawn it. You owe us nothing, and I've put that in writing below.",
  },
  {
    text: 'Hi Jon, I cannot bring the old version back. What I can do today is export all of your lists into a file, or move you to the plan that still has them, free for a year. Which would you prefer?',
  },
  {
    text: 'Hi Cleo, you said in your mail: "as I said, nobody called me back". You\'re right. Two calls were booked, and we missed both. I\'m calling you myself today at 5 pm.',
  },
  {
    text: 'Hi Sam, yes, it has arrived here safely. I have started the refund: £64, to the same card, by Tuesday. Thank you for packing it so well.',
  },
  {
    text: "@lou You're right, and I'm sorry. Would you message us privately? I'd like to see what the driver wrote and to get your groceries to you tonight.",
    context: inPublic,
  },
  {
    text: "Done: your plan is cancelled, and nothing more will be charged. I've e-mailed you the confirmation. If you'd ever like to come back, your lists will be here for a year.",
    context: leaving,
  },
  {
    text: "Hi Maria, I'm sorry. We shipped the wrong colour and that's our mistake. I've sent the blue one by express; it arrives Tuesday. Keep the red one. How else can I help you today?",
    context: angry,
  },
  {
    text: "Hello James, thank you for letting me know. As I understand it, your flight was cancelled and you were rebooked two days later without being asked. That is not how it should have gone, and I apologise. I can get you on tomorrow's 9:40 flight or refund the full fare. Which would you prefer?",
    context: angry,
  },
  {
    text: "I'm sorry we kept you waiting, and I understand why you're upset. I've asked our warehouse manager, Leo, to check the shelf this afternoon. I'll email you by 5 pm with what he finds.",
    context: angry,
  },
  {
    text: "Hi Priya, you're right, we double charged you. I've refunded $49 to your card; it takes three to five business days to show. I'll check in with you on Friday to make sure it arrived.",
    context: angry,
  },
  {
    text: "Sorry about that, Ken! I've reset your password and you should be able to log in now. Let me know if it still doesn't work and I'll call you straight away.",
    context: angry,
  },
  {
    text: "Hi Lou, I'm really sorry about the damaged table. Could you send a photo of the leg so that I can order the right part today? Once I have it, the new leg ships within 24 hours.",
    context: angry,
  },
  {
    text: "Your subscription has been cancelled, effective today. You won't be charged again. Thanks for being with us, and all the best.",
    context: angry,
  },
  {
    text: "Hi Ana, I've gone through your three emails and I can see we missed two of them. I'm sorry. To answer your questions: the warranty covers the battery, the repair is free, and you can keep the loaner until Thursday.",
    context: angry,
  },
  {
    text: "We're sorry. The update we pushed last night broke saved drafts. A fix is going out at 14:00 UTC and your drafts will be restored. I'll post here once it's done.",
    context: angry,
  },
  {
    text: "@sara We're sorry, this isn't the experience we want for you. Please DM us your booking reference so we can rebook you right away.",
    context: inPublic,
  },
  {
    text: "Hi Tom, I understand that you need the report by Monday. I can't undo the deletion, but I can restore yesterday's backup within an hour. Shall I go ahead?",
    context: angry,
  },
  {
    text: "Hello Mrs Patel, I was sorry to read about your stay. The heating should have been working when you arrived. I've refunded both nights and spoken with the hotel manager, who will write to you personally by Wednesday.",
    context: angry,
  },
  {
    text: "Good afternoon Alex, the delay was caused by a mistake in our stock count. You'll have your bike on 12 June. If you'd rather not wait, I'll refund you in full today, no questions asked.",
    context: angry,
  },
  {
    text: "Hi Jess, thanks for flagging this. I've escalated it to Dana, who runs our safety team, because she can stop the batch today. She'll call you at 3 pm on the number we have for you.",
    context: angry,
  },
  {
    text: "I hear you, and I'm sorry this took three calls. Here's what happens next: 1. I cancel the duplicate order now. 2. You get the money back by Thursday. 3. I ring you on Friday to check.",
    context: angry,
  },
  {
    text: 'Hi Omar, of course. I have changed the delivery address and the parcel will be there on Saturday. Is there anything else I can do for you?',
    context: angry,
  },
  {
    text: 'Dear Dr Lee, please accept my apologies for the mix-up at reception. We gave your room to another guest. I have booked you into the Grand next door at our expense, and our driver is waiting outside.',
    context: angry,
  },
  {
    text: "Hi Nina, I'm sorry for the trouble with the invoice. I corrected it and attached the new one. You don't need to do anything else.",
    context: angry,
  },
  {
    text: "Thanks for your honesty, Chris. It's clear we did not explain the fee well. I've removed it and asked the web team to reword the page by next week.",
    context: angry,
  },
  {
    text: "Hi Will, that sounds really frustrating, and I'd be upset too. We lost your parcel. I can send a new one today or refund you; it's entirely your choice.",
    context: angry,
  },
  {
    text: 'Hi Sam, no worries at all, and thank you for the quick reply! The new charger is on its way and should be with you tomorrow.',
    context: angry,
  },
  {
    text: "I know this isn't the answer you hoped for. What I can offer today is a full refund or a repair by Friday. What would be fair in your view?",
    context: angry,
  },
  {
    text: "Hi Bea, our system went down at noon, which is why your payment failed. That's on us. It works again now, and I've waived the late fee.",
    context: angry,
  },
  {
    text: "Hello! I'm sorry to hear that. Let me look at your order right now and I'll reply within 10 minutes.",
    context: angry,
  },
  {
    text: "I'm sorry we went quiet. I promised you news by Tuesday and did not write. Here it is: the part is in, and Tom fits it on Friday at 9.",
    context: { earlier: ["We're looking into it and will be in touch."], customer: 'Any update?' },
  },
  {
    text: "Hi Rosa, I could not make the error appear on my phone, so I need a hand: which version of the app do you have? I'll try the same one tonight.",
  },
  {
    text: "Unfortunately, the blue one is no longer made, and I'm sorry we still listed it. I can send the green one today, or your money back. Which would you prefer?",
  },
  {
    text: 'Hi Ken, I never meant for you to pay for our mistake. The £15 is on its way back to you.',
  },
  {
    text: 'Your membership is cancelled from today, and you owe nothing. If you would like to tell me the reason, I read every answer.',
    context: leaving,
  },
  {
    text: "I've closed the old account for you and moved your points to the new one. Could you check that all 4,210 are there?",
  },
  {
    text: "You told us this in March, and our answer then was wrong. I've asked Dana, who wrote the page, to change it by Friday.",
    context: angry,
  },
  {
    text: 'Hi Max, I have passed your photos to Priya, our repair lead, because she can order the part. She will write to you by noon tomorrow.',
  },
];
