import type { Told } from './told.ts';

/** Twenty more of ordinary days, held out until both rounds before them had been mended. */
export const daysHeld: readonly Told[] = [
  {
    id: 'lawnmower-starts-not',
    channel: 'gmail',
    name: 'Derek Shaw',
    says: 'Hello, I bought a lawnmower from your Hull branch on 12 April and it will not start since last weekend. I have cleaned the plug and put new petrol in. Could somebody look at it? The grass is up to my knees.',
  },
  {
    id: 'theatre-refund-part',
    channel: 'zendesk',
    name: 'Monique Laurent',
    says: 'The matinee on 6 June was cancelled and you refunded two of my four tickets. Each was £38. When can I expect the other two?',
  },
  {
    id: 'dog-food-wrong-bag',
    channel: 'x-dm',
    name: 'Callum B',
    says: 'you sent me puppy food instead of senior. second month running. my old boy cant eat it. can you send the right bag',
  },
  {
    id: 'council-tax-letter',
    channel: 'gmail',
    name: 'Patricia Nwosu',
    says: 'You have sent me a reminder for council tax that I paid on 1 May. I have the receipt. I rang on Tuesday and was told to ignore it, and today there is another one with £12 added. Please confirm in writing that my account is clear.',
  },
  {
    id: 'airline-meal-question',
    channel: 'x-public',
    name: 'Yuto',
    says: '@SkyHopAir do you still serve a vegan meal on flights to Osaka? cannot find it in the booking any more',
  },
  {
    id: 'window-cleaner-missed',
    channel: 'gmail',
    name: 'Bernice Toll',
    says: 'The window cleaner has not been for two months but you keep taking the £18. I do not mind skipping if he is ill. I do mind paying.',
  },
  {
    id: 'kids-club-allergy-note',
    channel: 'zendesk',
    name: 'Samir Haddad',
    says: 'I told you in writing and on the form that my daughter is allergic to sesame. On Wednesday she was given hummus at your holiday club. She had to have her injection and an ambulance came. Your leader then told my wife it was "only a little". I want to know who gave it to her and why nobody read the form.',
  },
  {
    id: 'wedding-photos-late',
    channel: 'gmail',
    name: 'Chloe and Dan',
    says: 'We got married on 2 March and you said we would have the photos within eight weeks. It is now fourteen. You answer our emails with "nearly there". My grandmother is very ill and I would so like her to see them.',
  },
  {
    id: 'password-loop',
    channel: 'zendesk',
    name: 'Ivan Petrov',
    says: 'I reset the password and it says success, then I log in and it says wrong password. I did it five times with two browsers. What can I do?',
  },
  {
    id: 'barista-praise-x',
    channel: 'x-public',
    name: 'Lou',
    says: '@BeanAndBun the lady at the Leith Walk branch remembered my order AND my dog’s name after three weeks away. give that woman a raise',
  },
  {
    id: 'estate-boiler-baby',
    channel: 'gmail',
    name: 'Megan Price',
    says: 'No hot water since Saturday and I have a three week old. I reported it on your portal twice and both times it was closed as "resolved". Nobody came. I am boiling kettles to wash him. Please send somebody today.',
  },
  {
    id: 'shoe-repair-lost',
    channel: 'gmail',
    name: 'Francis Obi',
    says: 'I left a pair of brown brogues for new heels on 4 May, ticket 1187. When I came back on the 11th nobody could find them, and again today. They were my father’s. I would be grateful if somebody made a proper search and rang me.',
  },
  {
    id: 'loyalty-points-gone',
    channel: 'zendesk',
    name: 'Helga Baum',
    says: 'My 4,200 points have disappeared since you changed to the new card. The app shows zero. I was saving them for Christmas. Could you put them back?',
  },
  {
    id: 'taxi-app-cancel-fee',
    channel: 'x-public',
    name: 'Dre',
    says: '@RideNow driver sat round the corner for 10 mins, cancelled on ME, then you charge me a cancellation fee?? nah',
  },
  {
    id: 'hearing-test-cancelled',
    channel: 'gmail',
    name: 'Winifred Cole',
    says: 'I am writing because my hearing test has been cancelled for the third time. Each time it was the evening before. My neighbour takes a half day to drive me. I do understand that you are short of staff. I would only like a date that holds.',
  },
  {
    id: 'saas-export-invoice',
    channel: 'zendesk',
    name: 'Lena Fischer',
    says: 'Hi team, the CSV export leaves out every row with an umlaut in the name since version 8.2. We noticed because 31 of our 400 customers got no invoice. Is there a workaround, and when will it be fixed?',
  },
  {
    id: 'furniture-assembly-wobble',
    channel: 'gmail',
    name: 'Ted Ramsay',
    says: 'Your fitters put up the wardrobe on Thursday. One door hangs lower than the other and the back panel is nailed on the wrong way round. They were in a rush. I paid £95 for the fitting. Please send them back to do it properly.',
  },
  {
    id: 'museum-membership-moved',
    channel: 'gmail',
    name: 'Anneke de Vries',
    says: 'We have moved to Utrecht and will not be able to use our membership any more. How do we end it, and is any of the fee returned? We have loved our visits.',
  },
  {
    id: 'insurer-flood-delay',
    channel: 'gmail',
    name: 'Robert and Jill Haines',
    before: [
      ['customer', 'The ground floor was flooded on 9 February. When will the loss adjuster come?'],
      [
        'agent',
        "Dear Mr and Mrs Haines, I'm so sorry. The adjuster will visit you by 1 March and we will decide within ten days of that.",
      ],
      ['customer', 'He came on 20 March. We have heard nothing since.'],
      ['agent', "I'm sorry for the wait. You will have the decision by Friday."],
    ],
    says: 'That was three Fridays ago. We are living upstairs with a camping stove and the walls downstairs have gone black. Jill has asthma. We have been with you for thirty years. Is there anyone there who can actually decide this?',
  },
  {
    id: 'gym-pt-no-show-dm',
    channel: 'x-dm',
    name: 'Zoe',
    says: 'pt didnt turn up at 6am AGAIN. i get up at 5 for this. 45 quid a session. want my money back for both and a different trainer',
  },
];
