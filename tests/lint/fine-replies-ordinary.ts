import type { FineReply } from './fine-replies.ts';

/** Fine replies as agents write them every day, brief and of many trades. */
export const ordinaryReplies: FineReply[] = [
  {
    text: "Hi Omar, a kettle should hold water, sorry about that. I've put a new one in tomorrow's post. You'll need the old base for it, so keep that; the leaky jug can go in the recycling.",
    context: { customer: "The kettle leaks and I've had it a week." },
  },
  {
    text: "Hi Mr Amari, the lenses came back scratched on Monday and nobody rang you. That's our slip. They're here now and checked. We're open until 7 tonight, or I can drop them at your office in the morning.",
    context: { customer: "I was told my glasses would be ready on Monday. It's Thursday!" },
  },
  {
    text: "Thanks so much, Ravi, you've made our day! 😊 I'll show your message to Jo, who painted them.",
    context: { customer: 'Love the new mugs, thank you!!' },
  },
  {
    text: 'Dear Mr Lund, you paid on the 3rd, two days before it was due. The fee was a mistake on our side and I have removed it. Your next statement, on 1 August, will show the £12 back.',
    context: { customer: 'You charged me a late fee but I paid on time.' },
  },
  {
    text: 'Hi Tomas, of course. You can keep the room until 1 pm at no charge. Just leave the key at the desk. Safe travels!',
    context: { customer: 'Is it possible to get a later check-out?' },
  },
  {
    text: "Hello Greta, mint is definitely not sage. I've sent two tins of sage by courier for tomorrow. Keep the mint or give it away, we don't want it back. If you've already started on the wall, tell me how many square metres and I'll add a tin.",
    context: { customer: 'The paint is the wrong colour. I ordered sage and got mint.' },
  },
  {
    text: 'Hi Dina, done. Your membership ended today and no more payments will be taken. Thank you for training with us, and good luck with the move.',
    context: { customer: 'Please cancel my membership.' },
  },
  {
    text: "Hi Jorge, six weeks is far too long, and I'm sorry. The refund was approved but stuck in a queue for a second signature. I got that signature an hour ago. The €318 is on its way to your card and will show by Tuesday.",
    context: { customer: "I'm still waiting for the refund for my flight!! Six weeks!!" },
  },
  {
    text: "Dear Ms Reid, your father should have been seen at nine, and nobody came or called. I'm sorry. Our nurse Helen will be with him at 2 today. I've asked the rota team why it was missed and I'll ring you this evening with the answer.",
    context: { customer: "Your nurse never showed up for my dad's visit." },
  },
  {
    text: "Hi Sunil, you were. Our meter was still on the weekend rate. I've refunded the extra £4.20; it should be back on your card in two days.",
    context: { customer: 'I think I was overcharged for the parking' },
  },
  {
    text: "Hi Clara, thanks for spotting that. The corrected invoice is attached. Please delete the old one so it doesn't end up in your books twice.",
    context: { customer: 'The invoice has the wrong VAT number' },
  },
  {
    text: "Hi Ivy, that's not okay, sorry. Could you tell me the date on the bag and which shop it was? I'd like to pull the rest of the batch this morning. Your £2.40 is back on your card either way.",
    context: { customer: 'Your shop sold me mouldy bread' },
  },
  {
    text: "Hi Zoe, you can. Enter the 12 digits at the last step, under 'Gift card'. It only works for things in stock, so pre-orders are out for now.",
    context: { customer: 'Can I use the voucher online?' },
  },
  {
    text: "Hi Nadia, that can't wait. Our engineer Bill is leaving now and should be with you by 11:30. If he can't fix it on the spot, he has two heaters in the van. You can reach me directly on 020 555 0177.",
    context: { customer: 'The heating in my flat is off and the baby is freezing' },
  },
  {
    text: "That's lovely to hear, Mrs Dunn, thank you! I'll tell Amir, he'll be chuffed. Have a lovely weekend! 🌷",
    context: { customer: 'You were so kind on the phone, thanks!' },
  },
  {
    text: "Dear Ms Pereira, nine hours in a broken seat is miserable. I'm sorry. Seat 31C has been taken out of use. I've refunded the seat fee and half of the fare, £204 in all, and you'll see it by the 18th.",
    context: { customer: 'The seat was broken the whole flight. 9 hours.' },
  },
  {
    text: "Dear Mr Okoro, nobody should be shouted at on our buses, and I'm sorry your mother was. I've pulled the recording for the 14 to Hill Road and I'm meeting the driver at 3 with his manager. May I ring your mother, or would she prefer that I speak with you?",
    context: { customer: 'Your driver shouted at my mother.' },
  },
  {
    text: "Hi Meg, two days, that's poor. You can choose: a new pair by Thursday or your money back today. Which one would you like?",
    context: { customer: 'the earphones died after 2 days' },
  },
  {
    text: "Hello Anke, the website was wrong, we forgot the holiday. I'm sorry you drove all that way. I've put four tickets for any day this year in your name at the desk, and we'd like to pay for the petrol: just tell me roughly how far it was.",
    context: { customer: 'Your museum was closed and the website said open' },
  },
  {
    text: "Hi Raj, thanks for the speed test. You're getting 20 where you should have 100, so something's wrong at our end. Could you unplug the box for a minute? If it's still slow, I'll send Mina on Wednesday between 9 and 11.",
    context: { customer: 'My internet is slow since you changed the box' },
  },
  {
    text: "Hi Petr, you're right to ask. The first scan was cut off at the bottom so the bank couldn't read the number. One photo of the back is enough. It goes straight to the bank and I can't see it. After that it's open by tomorrow noon.",
    context: { customer: 'Why do I have to send my ID again?' },
  },
  {
    text: "Dear Mr and Mrs Vance, you booked a double and you should have had one. You're in 212 from now on, and your bags have already been moved. Dinner tonight is on us, whether you eat here or send me the bill from elsewhere.",
    context: { customer: 'The hotel put us in separate rooms, we booked a double' },
  },
  {
    text: "Hi Theo, it went to an address with a typo, theo@gmial. I've corrected it and sent the email again just now. If you can't see it in ten minutes, have a look in spam, or reply here and I'll send the ticket as a PDF.",
    context: { customer: 'I never got the confirmation email' },
  },
  {
    text: "Hi Ines, sure. Send me the new name as it's written in the passport and I'll change it for free until Friday. After that the airline charges €40.",
    context: { customer: 'Can I change the name on the ticket?' },
  },
  {
    text: "Hi Jamal, it was declined because our system read the two payments as a copy of each other. They weren't. I've lifted the block, so you can pay again now. I'm sorry it happened at the till.",
    context: { customer: "I'd like to know why my card was declined. Unbelievable." },
  },
  {
    text: "Hi Sol, you're right, we only put up a sign. I've frozen your payments from the 1st until we reopen on the 20th. Until then you can use our Park Street club, and I've added it to your card.",
    context: { customer: 'No one told me the gym is closed for repairs.' },
  },
  {
    text: "Hola Luis, it does look odd. The parcel was put on the wrong lorry in Lyon on Sunday. It's turned round already and should reach you on Thursday. I'll keep an eye on it and write to you on Wednesday evening with where it is.",
    context: { customer: 'The app says my parcel is in Poland. I live in Spain.' },
  },
  {
    text: "Hi Kirsten, a new mattress can smell for a day or two, but a week is too long. I'd rather you slept well: I can collect it on Monday and refund the £399, or swap it for the cotton one. Up to you.",
    context: { customer: 'The mattress smells of chemicals' },
  },
  {
    text: 'Hi Nia, yes, no receipt needed. I can see the purchase on your card. Just bring the lamp to any of our shops before the end of the month.',
    context: { customer: "I can't find the receipt, can I return the lamp?" },
  },
  {
    text: "Hi Uma, they are. Open the ticket in the app, tap Send, and enter your friend's email. If you'd rather have your money back, I can do that until noon on Friday.",
    context: { customer: "Are the tickets transferable? I can't go." },
  },
  {
    text: "Hi Ron, that reading was estimated, and far too high. I've used yours from Monday instead and the bill is now £41.20. You don't have to do anything.",
    context: { customer: 'My bill doubled this month.' },
  },
  {
    text: "Hi Fay, it can't be repaired, sadly, so you'll get another one tomorrow. The broken one can go in the bin.",
    context: { customer: 'The lamp arrived broken.' },
  },
  {
    text: "Hi Al, sorry, it should be applied automatically and it wasn't. I've taken off the £15 by hand and the money goes back to your card today.",
    context: { customer: "My discount didn't go through." },
  },
  {
    text: "Hi Emi, you're right, our website says free returns. I've sent the £4 back to your card and asked Lou to correct the checkout by tonight.",
    context: { customer: 'Your site said free returns but I was charged.' },
  },
  {
    text: "Hi Sol, the tracking shows it was delivered to number 14, and you're at 41. The driver is going back for it at 4 and will bring it to you tonight.",
    context: { customer: 'My parcel says delivered!!' },
  },
  {
    text: "Hi Ana, I found the record of your call: Monday, 10:12, with Ben. He promised you a new router and never ordered it. It's ordered now and comes on Friday. Sorry about that.",
    context: { customer: 'I called you on Monday and nobody knows.' },
  },
  {
    text: '@li_w Let me find it, Li. Send me the tracking number through this link, only I can see it: postnow.com/chat ^Bea',
    context: { customer: '@PostNow where is my parcel', channel: 'x-public' },
  },
  {
    text: "@li_w Two weeks is too long, Li. Message us your postcode in the chat and I'll have the depot look for it this morning: postnow.com/chat ^Bea",
    context: { customer: '@PostNow two weeks!! where is my parcel', channel: 'x-public' },
  },
  {
    text: "@kim That's hard with a newborn, Kim. A cable on Elm Road failed and the crew expects to finish by 11. If you need a warm place until then, the hall at 3 Elm Road is open. Updates here every hour.",
    context: { customer: '@Grid no power since 4am with a newborn', channel: 'x-public' },
  },
  {
    text: "Hi Dee, that was the courier's mistake, but you bought it from us, so it's ours to fix. A dry one leaves tonight.",
    context: { customer: 'The courier left my box in the rain' },
  },
  {
    text: "Hi Una, it is, and I'm sorry. The van broke down at Crewe this morning; a second van has picked up your box and will be with you by 5. I'll keep an eye on it and text you when it's ten minutes away.",
    context: { customer: 'The delivery is late again' },
  },
  {
    text: "Hi Beth, I have the blue one here in my hand and it goes out with today's post. Don't worry about the green one, keep it or pass it on. Again, sorry for the mix-up.",
    context: { customer: 'You sent me the wrong colour!' },
  },
  {
    text: "Dear Mr Ali, no sleep on a holiday, I'm sorry. We knew about the works and didn't tell you. I've refunded two of the four nights (€188), and if you'd still like to come back, the next one's on us.",
    context: { customer: 'My room was next to the building site. No sleep.' },
  },
  {
    text: "Hi Rosa, spilling it was bad enough, the laughing is what I mind most. Send me the cleaner's bill and I'll pay it the same day. If the stain stays, we'll replace the dress. I've spoken to him already, and he would like to apologise to you himself, if you're open to that.",
    context: { customer: 'waiter spilled wine on my dress and laughed' },
  },
  {
    text: "Hi Finn, it's cancelled as of now and you won't be charged again. You can download your photos until 30 September under Settings, Export. All the best!",
    context: { customer: "I'm leaving. Cancel my account." },
  },
  {
    text: "Hi Gita, cancelled, and the increase you paid in May is on its way back to you. You'll keep access until the 14th. If you ever want to come back, your data is kept for a year.",
    context: { customer: 'Cancel please, the price went up too much' },
  },
  {
    text: "Hi Noah, it's well hidden, sorry. Open Settings, then Plan, and scroll to the very bottom: 'End plan'. If you'd rather not look for it, say so and I'll cancel it for you today.",
    context: { customer: "how do I cancel, I can't find the button" },
  },
  {
    text: "Hi Lin, that's the fee for the replacement card you ordered on 2 May. If you didn't order one, tell me and I'll block the card right away and refund it.",
    context: { customer: 'Why was I charged £6?' },
  },
  {
    text: "Hi Otto, page 4 is the culprit: the drawing is upside down. Here's the corrected one. Once you've done step 3 that way round, the rest is easy. If you get stuck, ring me on 020 555 0110 and we'll do it together.",
    context: { customer: 'The instructions make no sense.' },
  },
  {
    text: "Dear Ms Wu, I can see all three emails, and none of them was answered. I'm sorry. Your deposit of £950 was released this morning in full. Your bank may need until Thursday to show it.",
    context: { customer: 'No reply to my three emails about the deposit' },
  },
  {
    text: "Dear Mr Costa, your bag was found in Rome last night and is on flight AZ 208, which lands at 14:20. Our driver Paolo will bring it to your hotel by 5. Buy whatever you need until then and send me the receipts; there's no limit for the basics.",
    context: { customer: 'My bag is still in Rome' },
  },
  {
    text: "Dear Mrs Ode, the doctor was ill and we only reached half of the list. We should have called you. I'm sorry. There is a free slot tomorrow at 8:40 and one on Friday at 3. Which one would you like? I'll hold both until 6 tonight.",
    context: { customer: 'You cancelled my appointment without telling me' },
  },
  {
    text: "Hi Ty, thanks for telling us. I could make it happen on an older phone too, so it's our bug and not your phone. We're working on it now and expect to have it out tomorrow evening. Until then the list view works. I'll message you once the fix is live.",
    context: { customer: 'the app crashes when I open the map' },
  },
  {
    text: "Hi Max, they stopped after forty minutes when the power went. You'll get half of the ticket back, £32, by Friday. You don't need to send us anything.",
    context: { customer: "I'd like a refund for the concert, it was cut short" },
  },
  {
    text: "Hi Pia, there is: 20% off with a valid card. Just upload it under Profile and it's applied automatically.",
    context: { customer: 'Is there a student discount?' },
  },
  {
    text: "Of course! There's a big bowl of water by the door, and usually a biscuit too. See you soon!",
    context: { customer: 'Can my dog come to the cafe?' },
  },
  {
    text: "Hi! We do, from £10 to £200, in the shop or online. They never expire. Anything else you'd like to know, just ask.",
    context: { customer: 'do you sell gift cards?' },
  },
  {
    text: "Hi Hal, three hours when we said one, and you lost half a day's pay. I'm sorry. Please tell me what you would have earned and I'll put it through today as a credit on your bill, or to your bank if you prefer.",
    context: { customer: 'The visit took 3 hours instead of 1 and I missed work' },
  },
  {
    text: "Dear Mr Roy, you've sent it three times and it was fine each time. The upload page lost it, and that's fixed now. I saved your copy myself, so nobody will ask for it again. Your file goes to the last check today and you'll have the decision on Wednesday.",
    context: { customer: 'You keep asking for the same document' },
  },
  {
    text: "Hi Ruth, the 10:42 and the 12:42 have places for bikes. You'll need a bike ticket as well, £3, from the machine or in the app.",
    context: { customer: 'Can you tell me when the next train with bike places is' },
  },
  {
    text: "Hi Eva, then you should get the extra back at the very least. I've refunded the €22. I'm sorry about the view.",
    context: { customer: 'I paid extra for a window seat and got the aisle' },
  },
  {
    text: "Hi Cleo, a birthday doesn't wait, I know. The box is still in our warehouse, we never packed it. I can have it with her tomorrow by ten with a card from you (and a line from us saying it was our fault), or I can refund all of it. Which would you prefer?",
    context: { customer: "My sister's gift never arrived, her birthday was yesterday" },
  },
  {
    text: "Dear Mr Holt, I've looked at the photos from before and after, and the scratch wasn't there when you brought it in. We did that. Come by any day before five and Sven will polish it while you wait; if that's not enough, we'll pay for the paint.",
    context: { customer: 'Your mechanic scratched my car' },
  },
  {
    text: "Hi Jon, cold noodles are no fun. I've refunded the £11. The driver had four stops before yours, which is two too many, and I've told the dispatcher to cap it at two.",
    context: { customer: 'food was cold' },
  },
  {
    text: "Hi Val, you're off the list as of this minute, and no more will come. Sorry for the ones after you unsubscribed.",
    context: { customer: "I don't want the newsletter anymore!!" },
  },
  {
    text: "Hi Sue, ten days without a washer, I'd be at the end of my tether too. The pump came in this morning. Ed can fit it today between 4 and 6 or tomorrow at 8. If it takes longer for any reason, I'll pay for the launderette.",
    context: { customer: "It's been 10 days and I can't use the washer" },
  },
  {
    text: "Hi Ben, it's on the poster but not on the page where you booked, so you couldn't have known. I've refunded the £12 and we're adding it to the page this week.",
    context: { customer: 'Nobody told me about the entrance fee for kids' },
  },
  {
    text: "Hi Tia, the second £29 is a hold, which your bank drops by itself on Thursday. I know you've asked three times and nobody explained it. If it's still there on Friday morning, write to me and I'll send you the money the same day.",
    context: { customer: 'I got double charged. Third time I ask.' },
  },
  {
    text: "Hi Lea, we have two pairs left in 37 in the Bath shop. Shall I have them sent to yours? They'd be there on Saturday and I'd put them aside under your name.",
    context: { customer: "Can't find my size in the shop" },
  },
  {
    text: 'Dear Mr Egan, it sat for nine days because we were waiting for a report that had already come. That is on us. It has been paid today, £430, with interest.',
    context: { customer: 'Why did my claim take so long??' },
  },
  {
    text: "Hi Sam, thank you for being blunt, it helps. You're not alone: we had over two hundred messages about the new menu. The old one is back as an option from today: Settings, View, Classic.",
    context: { customer: 'The new update is terrible.' },
  },
  {
    text: "Dear Mrs Bell, how is your wrist today? There was no sign out, and there should have been one. I've filed the accident report myself and attached a copy for you. Our insurer, Mr Cole, will ring you on Monday before noon; you can also reach him on 020 555 0190.",
    context: { customer: 'I slipped on your wet floor' },
  },
  {
    text: "Hi Iris, three days in a hot van, poor things. New ones leave on Monday so that they don't sit over the weekend. The old ones may come back with water and shade, so keep them if you like.",
    context: { customer: 'my plants arrived half dead' },
  },
  {
    text: "Hi Dev, on 12 August at 8. You'll get a text and an email; you needn't do anything until then. Fingers crossed!",
    context: { customer: 'When do the results come out?' },
  },
  {
    text: "Dear Ms Hart, are you all right? That's the first thing I'd like to know. The menu was wrong: the sauce changed in May and we didn't update it. It's off the menu from this minute. Please ring me at any hour on 07700 900123. I'd also like to pay whatever this has cost you.",
    context: { customer: "I'm allergic to nuts and your menu said nut free" },
  },
  {
    text: "Hi Abe, it did, at 9:14 this morning. You'll find the receipt in your account under Orders.",
    context: { customer: 'Did my payment go through?' },
  },
  {
    text: "Hi Joy, the machine had £20 too much in it last night, so that's yours. I can send it to your bank or leave it in an envelope at the desk, whichever is easier.",
    context: { customer: 'The ticket machine ate my £20' },
  },
  {
    text: "Hi Nell, our site can't change tickets with a baby on them, which is daft. I've moved you all to the 7:15 on Sunday; the new tickets are in your inbox. No fee, of course.",
    context: { customer: "Why won't you let me rebook online?" },
  },
  {
    text: "Hi Drew, you cancelled on the 2nd and we took £15 on the 5th anyway. It's on its way back, and I've checked that nothing else is due to go out. If your bank charged you for it, we'll pay that as well.",
    context: { customer: "You took payment after I cancelled. I'm fed up." },
  },
  {
    text: "Hi Viv, 448812 got stuck at customs on Friday. I sent them the missing form this morning and they expect to let it go tomorrow. I'll check at noon and tell you.",
    context: { customer: "my order number is 448812 and it's late" },
  },
  {
    text: "Hello Mrs Pratt, thank you for telling me what was said. That isn't how we want anyone spoken to. I manage the branch, so this comes to me: I'll speak with both of them tomorrow, and I'd like to call you after, around 5, if that suits.",
    context: { customer: 'Rude staff at your Leeds branch' },
  },
  {
    text: "Dear Tom, thank you for telling us, I know it isn't easy to write. Nothing will be chased while we talk. We could halve the payments for six months, or stop them for three. Neither goes on your credit file. Would you like to talk it through with Mae, who does this every day? She's free tomorrow at 10 or 2.",
    context: { customer: "I can't afford the payments anymore" },
  },
  {
    text: "Hi Gro, the pool is why you picked us, so I get it. The pump failed on Sunday and we should've moved you to our sister hotel then. I've refunded £35 a night for all seven. It'll show by the 20th.",
    context: { customer: 'The pool was closed all week' },
  },
  {
    text: "Hi Ole, someone tried the old one from another country last night. They didn't get in. To be on the safe side we've reset it, and you'll need to choose a new one the next time you sign in.",
    context: { customer: 'Why do I need a new password?' },
  },
  {
    text: "Hi Tess, not yet, only navy and black for now. Green is due in September. Want me to drop you a line when it's here?",
    context: { customer: 'does the jacket come in green' },
  },
  {
    text: "Hi Bob, a whole day gone, and not even a call. I'm sorry. Here's what I can do: Saturday 8 to 10 or Sunday 9 to 11, your pick. The fitter's name is Ken and he'll ring you when he sets off.",
    context: { customer: 'I waited in all day for nothing' },
  },
  {
    text: "Dear Mrs Lamb, I've listened to the call. Carl did hang up, and there's no excuse for it. What you asked for is done: the second line is off and the £18 is back. My direct number is below in case anything is missing.",
    context: { customer: 'I was on the phone with your agent Carl and he hung up.' },
  },
  {
    text: "Hi Ezra, two of the five books are missing, I can see it on the packing slip. They're reserved for you and leave tonight. You'll have them on Thursday, Friday at the latest.",
    context: { customer: 'The order is incomplete and I paid for everything' },
  },
  {
    text: "What a lovely message, thank you! I've read it out to Mo and he's blushing. 😊 Have a great weekend!",
    context: { customer: 'Your shop assistant was wonderful' },
  },
  {
    text: "Hi Lu, they're not lost, they're on your old number. I've moved all 2,300 across and they show in the app now. Could you have a look?",
    context: { customer: 'my points are gone' },
  },
];
