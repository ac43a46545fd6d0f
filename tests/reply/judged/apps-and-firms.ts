import type { Told } from './told.ts';

export const appsAndFirms: readonly Told[] = [
  {
    id: 'export-broken',
    channel: 'zendesk',
    name: 'Gwen Albright',
    says: 'The CSV export has been timing out since your update on Monday. We run payroll from it and 140 people get paid on Thursday. This needs someone senior today please, not another canned reply.',
  },
  {
    id: 'auto-renew',
    channel: 'gmail',
    name: 'Chris Lambert',
    says: 'I was charged $119 yesterday for a yearly plan I thought I had cancelled last summer. I have not opened the app since. Can I have a refund?',
  },
  {
    id: 'locked-account',
    channel: 'x-public',
    name: 'Priyanka S',
    says: '@Tunely locked out of my account for 9 days, support bot keeps sending the same link that does not work. 12 years of playlists in there 💔',
  },
  {
    id: 'game-ban',
    channel: 'zendesk',
    name: 'Zack',
    says: 'banned for cheating?? i was on holiday with no pc that week. someone must have got into my account. 3 years and 400 quid in this game and i get a copy paste',
  },
  {
    id: 'api-invoice',
    channel: 'gmail',
    name: 'Lars Petersen',
    says: 'Hi team, invoice INV-20771 charges us for 25 seats. We have 15. I flagged the same thing last month. Can you send a corrected invoice before our books close on 30 April? Thanks, Lars',
  },
  {
    id: 'news-unsubscribe',
    channel: 'gmail',
    name: 'Agnes Holm',
    says: 'Kindly stop sending me your newsletter. I have unsubscribed four times.',
  },
  {
    id: 'printer-b2b',
    channel: 'gmail',
    name: 'Mehmet Arslan',
    says: 'The 2,000 brochures arrived today and the logo is printed in the wrong blue. Our trade fair opens on Wednesday. We approved the proof with the right colour on 3 May. We need a reprint by Tuesday or they are no use to us.',
  },
  {
    id: 'app-feature-question',
    channel: 'zendesk',
    name: 'Tilly Grant',
    says: 'How do I move my notes to a new phone? I am worried I will lose them.',
  },
  {
    id: 'stream-cancel-friendly',
    channel: 'zendesk',
    name: 'Rosa Jimenez',
    says: "Hi, I'd like to cancel my subscription at the end of the month. Nothing wrong with it, I just don't watch enough telly these days. Thanks!",
  },
  {
    id: 'delete-my-data',
    channel: 'gmail',
    name: 'Felix Brandt',
    says: 'I asked you on 10 January to erase everything you hold about me. You have one month by law. It has been seven weeks and yesterday I got a marketing text.',
  },
  {
    id: 'marketplace-seller',
    channel: 'x-dm',
    name: 'Carmen',
    says: 'the seller sent me a fake bag. i have a certificate from a shop that says so. your guarantee says you cover this and you closed my case without a word',
  },
  {
    id: 'praise-app',
    channel: 'x-public',
    name: 'Femi Ade',
    says: '@LedgerLeaf the new dark mode is gorgeous, whoever did this deserves a raise 🙌',
  },
];
