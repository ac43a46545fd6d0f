import { conversationPaths } from '../addresses.ts';
import { agent } from '../agent.ts';
import { days, hours } from '../clock.ts';
import type { Post } from './post.ts';

const northlight = { name: agent.shop, handle: agent.handle };
const lena = { name: 'Lena Hartwig 🌻', handle: 'lena_hartwig' };
const dave = { name: 'Dave Pritchard', handle: 'bigdavereads' };
const moira = { name: 'Moira Kettle', handle: 'moira_kettle' };
const toby = { name: 'Toby Marsh', handle: 'tobyprints' };
const anouk = { name: 'Anouk', handle: 'anouk_bakes' };
const hal = { name: 'Hal Stroud', handle: 'hal_stroud' };

const id = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const paths = conversationPaths.x;
const announcement = '1991700000000000001';

export const posts: Post[] = [
  {
    id: announcement,
    author: northlight,
    ago: days(1) + 90,
    text: 'Our help desk is open all weekend before the dark evenings start. Lamps, parts, returns: write to us here or at sam@northlight.example.',
    likes: 34,
    views: '5.1K',
  },
  {
    id: id(paths.complaint),
    author: lena,
    ago: hours(2) + 5,
    answers: announcement,
    text: '@northlighthelp open all weekend but my dimmer switch (order 50412) has been “in transit” for 16 days 😡 I was promised five. The old one is dead so we sit in the dark. Where is it, and can you send another one?',
    quoted: {
      author: { name: 'Parcel Watch', handle: 'parcelwatch' },
      text: 'Depot backlog in the north: expect delays on all consignments handed over between the 2nd and the…',
    },
    likes: 7,
    views: '412',
  },
  {
    id: '1991700000000000198',
    author: dave,
    ago: days(1) + 20,
    text: '@northlighthelp your £260 lamp just tripped every fuse in my house. Sort it out.',
    likes: 12,
    views: '1.9K',
  },
  {
    id: '1991700000000000199',
    author: northlight,
    ago: days(1) - 35,
    answers: '1991700000000000198',
    text: '@bigdavereads Hi Dave, please send us your order number and we will take a look. ^Sam',
    likes: 0,
    views: '640',
  },
  {
    id: id(paths.furious),
    author: dave,
    ago: 44,
    answers: '1991700000000000199',
    text: '@northlighthelp I SENT IT. YESTERDAY. TWICE. Still nothing. It sparked next to my kid’s bed and you can’t be bothered to answer?! Absolute joke of a company. Refund me now or I’m going to the papers and to Trading Standards. #avoid',
    likes: 58,
    views: '9.3K',
  },
  {
    id: '1991700000000000202',
    author: { name: 'Gina', handle: 'gina_onthehill' },
    ago: 31,
    answers: id(paths.furious),
    text: '@bigdavereads @northlighthelp same thing happened to my sister, be careful',
    likes: 4,
    views: '233',
  },
  {
    id: id(paths.polite),
    author: moira,
    ago: hours(5),
    text: 'Hello @northlighthelp, I hope this reaches the right person. The cord on my Alma pendant is 90 cm, and the page said 150 when I ordered, so it hangs a little too high over the table. Would there be a longer cord I could have? Thank you kindly.',
    likes: 2,
    views: '97',
  },
  {
    id: id(paths.cancellation),
    author: toby,
    ago: hours(8) + 30,
    text: '@northlighthelp please cancel order 50377 and the lamp club membership with it. Four weeks of “coming soon” is enough, I bought one elsewhere. How do I get my deposit back?',
    likes: 3,
    views: '158',
  },
  {
    id: id(paths.praise),
    author: anouk,
    ago: hours(3) + 12,
    text: 'New lights over the counter from @northlighthelp and the bakery looks like a painting at six in the morning 🌻 Thank you to whoever wrote the little card in the box!',
    likes: 41,
    views: '2.2K',
  },
  {
    id: '1991700000000000601',
    author: hal,
    ago: hours(10),
    text: '@northlighthelp quick one: is the Fenn available in green again before the holidays?',
    likes: 1,
    views: '75',
  },
];

/** What the page goes on with after a conversation: nothing of it belongs there. */
export const unrelated: Post[] = [
  {
    id: '1991700000000000801',
    author: { name: 'Fell Running Daily', handle: 'fellrundaily' },
    ago: hours(4),
    text: 'Snow above 600 m and the most ridiculous sunrise over the ridge this morning.',
    likes: 903,
    views: '61K',
  },
  {
    id: '1991700000000000802',
    author: { name: 'Kitchen Post', handle: 'kitchenpost' },
    ago: hours(6),
    text: 'Every supermarket loaf in the country, ranked by people who are very angry about bread.',
    likes: 2411,
    views: '188K',
  },
];
