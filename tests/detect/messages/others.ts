import type { Labelled } from './labelled.ts';

/** What must not be called a complaint, much of it full of complaint words. */
export const others: readonly Labelled[] = [
  {
    kind: 'other',
    text: `Dear team,

I just want to say thank you. When my suitcase went missing in Frankfurt I was in a terrible state: it had my mother's medicine in it, and I had already had a dreadful day with two delays and a cancelled connection. Your colleague Leila at the desk was wonderful. She rang three airports, found the bag within the hour and had it driven to our hotel the same night.

I have complained about airlines often enough in my life, so it's only fair to write when somebody does it right. Please pass this on to her and to her manager.

With warm regards,
Beatriz Coelho`,
  },
  {
    kind: 'other',
    text: `Brilliant service! The first lamp arrived broken, I sent one photo and a new one was here the next morning. No fuss, no forms. I'd recommend you to anyone.`,
  },
  {
    kind: 'other',
    text: `All sorted now, thanks. The parcel had gone to number 14 and my neighbour brought it round. Sorry for the bother!`,
  },
  {
    kind: 'other',
    text: `Thanks so much for sorting out the double charge, the money is back in my account this morning.`,
  },
  {
    kind: 'other',
    text: `Please ignore my last e-mail, I found the invoice in my spam folder. My mistake!`,
  },
  {
    kind: 'other',
    text: `Hello, how do I change the delivery address on order 55120? It hasn't been sent yet, I think.`,
  },
  {
    kind: 'other',
    text: `Hi! When will my order arrive? I ordered yesterday and am just curious.`,
  },
  {
    kind: 'other',
    text: `Do you ship to Norway, and how much is it?`,
  },
  {
    kind: 'other',
    text: `Could you tell me whether the blue one will be back in stock before Christmas?`,
  },
  {
    kind: 'other',
    text: `What happens if the parcel arrives damaged? Do I send it back or do you collect it?`,
  },
  {
    kind: 'other',
    text: `Is it possible to cancel within the first fourteen days? I'm thinking about signing up and would like to know first.`,
  },
  {
    kind: 'other',
    text: `Hi Dana,

I came across Acme on LinkedIn and noticed that your support team is growing. We help companies like yours cut response times by 40% with our AI-powered helpdesk. Angry customers waiting three days for a reply? Lost refunds, missed deliveries, complaints piling up? That's over.

Would you be open to a quick 15-minute call next week? I can show you how BrightDesk did it for three of your competitors.

Best,
Kyle
Growth lead, Replyfast

If you don't want to hear from me, click here to unsubscribe.`,
  },
  {
    kind: 'other',
    text: `THE AUTUMN SALE IS HERE! Up to 60% off everything. Don't miss out, offer ends Sunday. Tired of waiting for delivery? Free next-day shipping on all orders. Shop now! You are receiving this e-mail because you signed up at our store. Unsubscribe | Privacy policy`,
  },
  {
    kind: 'other',
    text: `I am out of the office until Monday 12 August with limited access to e-mail. For urgent problems please contact Marta. Your message will not be forwarded.`,
  },
  {
    kind: 'other',
    text: `Your order 99812 has been shipped and will arrive between Tuesday and Thursday. This is an automated message, please do not reply. If the parcel is damaged or items are missing, contact us within 48 hours.`,
  },
  {
    kind: 'other',
    text: `BREAKING: regulator fines GlobeAir £3m for cancelled flights and unpaid refunds. Thousands of passengers complained, according to the report.`,
  },
  {
    kind: 'other',
    text: `Interesting article about how badly banks treat complaints. Two thirds of customers never get a reply, a survey found.`,
  },
  {
    kind: 'other',
    text: `My old provider lost my number, overcharged me for a year and never answered the phone. So I'm coming to you! How do I transfer my landline?`,
  },
  {
    kind: 'other',
    text: `Had the worst experience with another airline last year, so this time we flew with you, and what a difference. Lovely crew.`,
  },
  {
    kind: 'other',
    text: `Nothing to complain about, everything arrived on time and in one piece.`,
  },
  {
    kind: 'other',
    text: `No problem at all, Thursday is fine. See you then.`,
  },
  {
    kind: 'other',
    text: `This is not a complaint, just an idea: it would be nice if the app remembered my last search.`,
  },
  {
    kind: 'other',
    text: `We'd like to book a table for eight on 14 June at seven. One of us is allergic to nuts. Is that possible?`,
  },
  {
    kind: 'other',
    text: `Please find attached the signed contract. Let me know if anything is missing.`,
  },
  {
    kind: 'other',
    text: `I love how quickly you answer. Every other company keeps me on hold for hours!`,
  },
  {
    kind: 'other',
    text: `Hi, could you send me a copy of the invoice from March? I need it for my tax return. Thank you.`,
  },
  {
    kind: 'other',
    text: `I'm moving house on the 1st, please update my address to 4 Mill Lane.`,
  },
  {
    kind: 'other',
    text: `It wasn't damaged after all, only the outer box. Very happy with it!`,
  },
  {
    kind: 'other',
    text: `@PizzaPlanet you guys are killing it, that new crust is sick 😍`,
  },
  {
    kind: 'other',
    text: `@NorthRail is the 17.42 running today?`,
  },
  {
    kind: 'other',
    text: `Just landed. Shout out to the @SkyHopper crew who held the connection for us. Thank you!`,
  },
  {
    kind: 'other',
    text: `Good morning! Is your Harbour Street shop open on bank holidays?`,
  },
  {
    kind: 'other',
    text: `Hello, I would like to upgrade to the family plan. Do I lose my playlists if I do that?`,
  },
  {
    kind: 'other',
    text: `Dear Mr Hall, thank you for your patience last week while the roof was being repaired. As agreed, the painters will come on Wednesday at nine. Best wishes, Ruth`,
  },
  {
    kind: 'other',
    text: `Hi, I'm the new account manager for your region and wanted to introduce myself. I'd love to visit in May. Which day would suit?`,
  },
  {
    kind: 'other',
    text: `Reminder: your car's service is due on 3 March. Book now to keep your warranty. To opt out of reminders reply STOP.`,
  },
  {
    kind: 'other',
    text: `I was wrong about the missing cable, it was under the flap at the bottom of the box. Thanks for being so patient with me!`,
  },
  {
    kind: 'other',
    text: `How long is the guarantee on the kettle, and what does it cover if the lid breaks?`,
  },
  {
    kind: 'other',
    text: `Our quarterly report shows that late deliveries fell by a third and refunds by half. Shares rose on the news.`,
  },
  {
    kind: 'other',
    text: `I was furious on Monday, but credit where it's due: your engineer came out the same evening, fixed it in ten minutes and would not even take a cup of tea. Excellent.`,
  },
  {
    kind: 'other',
    text: `Can I return shoes that don't fit? I have not worn them.`,
  },
  {
    kind: 'other',
    text: `Hope the meeting goes well. Shall we have lunch on Friday?`,
  },
  {
    kind: 'other',
    text: `We are conducting a study of how people feel about late trains and terrible coffee. Would you take part? It takes five minutes.`,
  },
  {
    kind: 'other',
    text: `ok thanks`,
  },
  {
    kind: 'other',
    text: `Yes, that worked. You can close the ticket.`,
  },
  {
    kind: 'other',
    text: `Looking for a new broadband provider, mine is useless. What speeds can you do in BS6?`,
  },
  {
    kind: 'other',
    text: `Just wondering if there is any chance of a student discount?`,
  },
  {
    kind: 'other',
    text: `Received the replacement today, perfect condition, thank you all so much for your help and for the kind note.`,
  },
  {
    kind: 'other',
    text: `I have a question about my bill: what does "standing charge" mean?`,
  },
  {
    kind: 'other',
    text: `How do I file a complaint about a driver of another company? Do you handle that?`,
  },
  {
    kind: 'other',
    text: `Hi, quick question: can the sofa be delivered on a Saturday?`,
  },
  {
    kind: 'other',
    text: `Well done to everybody who worked through the storm to get the power back on. You're heroes.`,
  },
  {
    kind: 'other',
    text: `The room was spotless, the bed was heaven and I'd have no complaints even if the shower hadn't been the best I have ever had.`,
  },
  {
    kind: 'other',
    text: `I'd like to order two more of the same lamp, the first one is gorgeous.`,
  },
  {
    kind: 'other',
    text: `My sister broke her phone, poor thing, and is asking which of yours is the toughest.`,
  },
];
