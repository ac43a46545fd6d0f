import type { Told } from './told.ts';

/** Written when all the others had been mended, and judged as they first came out. */
export const oneMore: readonly Told[] = [
  {
    id: 'kitchen-fitters',
    channel: 'gmail',
    name: 'Alan and Jean Whitcombe',
    says: `Dear Sirs,

We signed for our kitchen on 11 January and were told three weeks' work. It is now the middle of May. Your fitters have been here nine separate days, sometimes for an hour. The worktop has a chip by the hob that they filled with something the wrong colour, two of the drawers do not close, and there is still no plinth.

We have paid £14,600 in full, because your salesman said it had to be paid before the oven could be ordered. We feel very foolish about that now.

Please send someone who can finish it, and put in writing when.

Alan and Jean Whitcombe`,
  },
  {
    id: 'ferry-cancelled-family',
    channel: 'x-public',
    name: 'Dafydd Rees',
    says: '@IrishSeaLines 9.15 cancelled by text at 8.50 when we were already in the queue with 2 kids and a dog. no staff anywhere. what are we meant to do',
  },
  {
    id: 'grandson-game-spend',
    channel: 'zendesk',
    name: 'Maureen Keane',
    says: 'My grandson is six and he pressed something on my tablet and you have taken £279 from my pension account for coins in a cartoon game. I did not know it could do that. Can you please give it back? I have told him he cannot use it any more.',
  },
  {
    id: 'b2b-late-delivery-polite',
    channel: 'gmail',
    name: 'Stefan Vogel',
    says: 'Dear Ms Clarke, the 300 chairs for our conference have not arrived; according to your confirmation they were due on 12 May. The conference begins on the 19th. I would be grateful for a realistic date by tomorrow noon, so that I can still hire chairs elsewhere if necessary. Kind regards, Stefan Vogel',
  },
  {
    id: 'vegan-meat-dm',
    channel: 'x-dm',
    name: 'Priti',
    says: "ordered the vegan lasagne last night and there was actual mince in it. I've not eaten meat in 22 yrs. I feel sick about it tbh. order 8812-C",
  },
  {
    id: 'call-centre-loop',
    channel: 'zendesk',
    name: 'Howard Lessing',
    says: "I have now spoken to Kyle, then Priya, then Kyle again, then somebody who hung up. Each of them asked me for the same eleven-digit number and each of them told me it was the other department. All I want is to change the name on the account from my late wife's to mine.",
  },
  {
    id: 'curtains-short',
    channel: 'gmail',
    name: 'Rosalind Achterberg',
    says: "The curtains you made for our bay window are eleven centimetres too short. Your man measured, not me. I'd like them remade please and I'd rather not pay for a second fitting.",
  },
  {
    id: 'newsletter-thanks',
    channel: 'gmail',
    name: 'Bill Tranter',
    says: 'Just to say I tried the tomato recipe from your newsletter and my wife, who does not like tomatoes, had seconds. Well done whoever writes them.',
  },
  {
    id: 'locker-no-code',
    channel: 'zendesk',
    name: 'Ivo',
    says: 'hi, i got the mail that my parcel is in the locker but no code came. can you send it again? i checked spam also',
  },
  {
    id: 'mortgage-delay-threat',
    channel: 'gmail',
    name: 'Shreya Kapoor',
    before: [
      [
        'customer',
        'Please can you confirm that our mortgage funds will be released on Friday, as our completion depends on it.',
      ],
      ['agent', 'Hello Shreya, I can confirm that the funds will be released on Friday morning.'],
    ],
    says: `The funds were not released on Friday. We spent the weekend in a removal van and a budget hotel with our cat, the sellers are charging us £140 a day, and the seller's solicitor is talking about pulling out.

Your line was closed until 9 this morning. I have been on hold for 50 minutes while writing this. I want the money sent within the hour, I want the £420 paid by you, and if we lose this house I will go to the ombudsman and to a solicitor.`,
  },
  {
    id: 'gym-broken-shower',
    channel: 'x-public',
    name: 'Tasha',
    says: '@FlexHaus 4th week of cold showers at the Leith branch. I pay 49 a month. could somebody just tell us when itll be fixed',
  },
  {
    id: 'lost-ring-cleaner',
    channel: 'gmail',
    name: 'Constance Adair',
    says: "I don't want to accuse anyone. But my mother's ring was in the dish by the basin when your cleaner came on Wednesday and it was not there when I got home. I have looked everywhere. I would be so grateful if you could ask her, kindly, whether she moved it.",
  },
  {
    id: 'printer-ink-lock',
    channel: 'zendesk',
    name: 'Marek Dvorak',
    says: 'After your update of last Tuesday my printer refuses every cartridge that is not yours. I have six full ones here, bought in good faith, 94 euros. Either you take back the update or you pay me the cartridges.',
  },
  {
    id: 'driving-test-cancelled',
    channel: 'gmail',
    name: 'Chloe Nkemelu',
    says: "Hello, my driving lesson for Thursday has been cancelled for the third time, twice by text on the morning. My test is on the 28th and I have had one lesson in five weeks. I've paid for ten. Could I have a different instructor, please, or my money back for the eight that are left?",
  },
  {
    id: 'water-bill-dead-father',
    channel: 'zendesk',
    name: 'Martin Oyelaran',
    says: 'You have sent a final demand addressed to my father. He died in March. I sent you the death certificate on 2 April, recorded delivery, signed for by your office. My mother opened the letter.',
  },
  {
    id: 'podcast-plan-question',
    channel: 'x-dm',
    name: 'Jules',
    says: 'hey! if i switch from monthly to yearly now do i lose the days i already paid for?',
  },
  {
    id: 'hoover-refund-half',
    channel: 'zendesk',
    name: 'Tereza Novakova',
    before: [
      ['customer', 'I returned the vacuum cleaner, it was too loud. Please refund 189 euro.'],
      ['agent', 'Hello Tereza, thank you for sending it back. The refund is on its way.'],
    ],
    says: 'I have received only 129 euro. Where is the rest? Nobody told me about any deduction.',
  },
  {
    id: 'school-bus-missed',
    channel: 'gmail',
    name: 'Mrs R. Abernethy',
    says: 'The school minibus drove straight past my nine-year-old at the Mill Lane stop this morning. She stood there alone for half an hour in the dark because I had already left for work. She is fine, a neighbour found her. I would like to hear from the person in charge of the drivers today.',
  },
  {
    id: 'abuse-one-line',
    channel: 'x-public',
    name: 'Bazza_77',
    says: '@LumenBroadband you utter w*nkers. down AGAIN. get f***ed',
  },
  {
    id: 'wheel-fell-off',
    channel: 'zendesk',
    name: 'Odette Simard',
    says: 'The front wheel of the balance bike came off while my son was riding it. He has four stitches in his chin. We had owned it for nine days. I am keeping the bike and the wheel, and I have taken photographs.',
  },
];
