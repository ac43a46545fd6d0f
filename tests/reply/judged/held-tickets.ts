import type { Told } from './told.ts';

/** Tickets and posts, not looked at until the moves were mended by the others. */
export const heldTickets: readonly Told[] = [
  {
    id: 'cancel-hurdles-dm',
    channel: 'x-dm',
    name: 'Sinead',
    before: [
      ['customer', 'hiya can you cancel my wine box please, account is under sinead.q'],
      [
        'agent',
        'Hi Sinead, sorry to see you go! Would you like to pause for three months at half price instead?',
      ],
    ],
    says: 'no thank you. I said cancel. and theres a box due thursday, I dont want that one either',
  },
  {
    id: 'abuse-with-a-point',
    channel: 'zendesk',
    name: 'Gary P',
    says: "Are you lot brain dead? I pay £54 a month for TV and the sport has been missing for 11 days. Eleven. I rang and some idiot told me to turn it off and on. Sort it or I swear I'll come down there and put it through your window.",
  },
  {
    id: 'pharmacy-text',
    channel: 'zendesk',
    name: 'R.',
    says: "You sent the text about my prescription to my ex-husband's number. I changed it with you in March because I don't want him to know anything about me. He has been ringing me all morning. I need to know who did this and that it's gone from your system.",
  },
  {
    id: 'journalist-threat',
    channel: 'x-public',
    name: 'Owen Parry',
    says: "@NorthLinkBus 4th day running the 7.40 to Wrexham hasn't shown. 30 of us stood there, two missed hospital appointments. I've got the Leader coming tomorrow morning with a camera so maybe run one for them?",
  },
  {
    id: 'school-portal-down',
    channel: 'zendesk',
    name: 'Mrs J. Okonkwo',
    says: 'Our Year 11s are locked out of the revision portal, all 180 of them, since this morning. Mocks start Monday. I have cleared caches, tried three browsers and rebooted everything that has a plug. Is it you or is it us?',
  },
  {
    id: 'invoice-typo',
    channel: 'zendesk',
    name: 'Fatima Zahra',
    says: 'Hi, invoice 2024-0917 has our old company name on it. Could you reissue it as Meridian Studio Ltd? No rush, just before month end if possible. Thanks!',
  },
  {
    id: 'x-second-round',
    channel: 'x-public',
    name: 'kwame',
    before: [
      ['customer', '@FreshCrate box turned up with rotten salad and someone else’s chicken in it'],
      ['agent', "Hi Kwame, I'm sorry about that. Please could you tell us a little more?"],
    ],
    says: '@FreshCrate a little more?? rotten salad. stranger’s chicken. warm. in july. what else do you need, a smell sample',
  },
  {
    id: 'fixed-then-broken',
    channel: 'zendesk',
    name: 'Yusuf Demir',
    before: [
      ['customer', 'The lift in our office block stops between floors two and three.'],
      ['agent', "I'm sorry, Yusuf. An engineer is coming tomorrow at nine."],
      ['customer', 'He came, it works, thank you.'],
    ],
    says: 'It lasted four days. Stuck again this morning with my colleague inside for 40 minutes, and she is pregnant. We need this repaired properly now, not patched.',
  },
  {
    id: 'recipe-question-x',
    channel: 'x-public',
    name: 'Bea',
    says: "@OatAndCo is the vanilla one still gluten free? the new packet doesn't say and my daughter's coeliac",
  },
  {
    id: 'praise-with-a-snag',
    channel: 'zendesk',
    name: 'Rory McAllister',
    says: "Cheers for getting the boots out so quick, they're magic, wore them up Schiehallion on Sunday and not a blister. Only wee thing, one of the spare laces was missing from the box. Not bothered if you can't, but if you've one lying about I'd take it.",
  },
];
