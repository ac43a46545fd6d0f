import type { Told } from './told.ts';

/** Tickets and posts of every mood, from a shrug to a fire. */
export const ticketsAndPosts: readonly Told[] = [
  {
    id: 'charger-burnt',
    channel: 'x-public',
    name: 'Jade M',
    says: '@VoltHaus your 65W charger melted on my nightstand at 3am. scorch mark on the wood, smoke everywhere, my kid sleeps in that room. how is this still on sale??',
  },
  {
    id: 'refund-promised-already',
    channel: 'zendesk',
    name: 'Liam Doherty',
    before: [
      [
        'customer',
        'The drone arrived without the battery. I sent it back on 2 July and would like my money back.',
      ],
      [
        'agent',
        "I'm sorry, Liam. The drone is back with us and your refund of £249 will be with you by 15 July.",
      ],
    ],
    says: "It's the 22nd and there's no £249 in my account. Bank says nothing is pending either. What's going on?",
  },
  {
    id: 'dm-abuse-parcel',
    channel: 'x-dm',
    name: 'Dazza',
    says: "you absolute clowns. THIRD time you've left my parcel on the step in the rain and its soaked AGAIN. are you all thick or what. whoever reads this is a useless waste of space",
  },
  {
    id: 'till-outage',
    channel: 'x-public',
    name: 'Corner Street Bakery',
    says: "@Tillwise card readers down since 8.15, Saturday morning, queue out the door and we're turning people away. your status page says all green. any idea when??",
  },
  {
    id: 'wrong-results',
    channel: 'zendesk',
    name: 'Helen Marchetti',
    says: "I logged in to see my blood results and the PDF in my account belongs to a man called Stuart with his date of birth and his home address on it. I've closed it. Who has got mine?",
  },
  {
    id: 'lost-luggage-us',
    channel: 'zendesk',
    name: 'Tyler Jacobs',
    says: `Flew Denver to Portland on the 14th, my bag didn't make it. Filed a report at the counter, ref PDXNW20418. Been six days and the tracker still says "searching". I had to buy a suit for my sister's wedding and spent $312. I'd like the $312 covered and honestly I'd just like somebody to pick up the phone.`,
  },
  {
    id: 'pool-pump-au',
    channel: 'zendesk',
    name: 'Shazza Keane',
    says: "G'day, pool pump you blokes put in just before Chrissie is making a racket like a dying cockatoo. Still pumps, just loud as. No massive drama but the neighbours are getting narky. Reckon someone could swing by arvo next week and have a squiz?",
  },
  {
    id: 'calendar-snag',
    channel: 'zendesk',
    name: 'Ingrid',
    says: 'Small thing: since the last update the week in the calendar starts on Sunday again, although I have set it to Monday. I change it back every morning. Could you fix it when you get a minute?',
  },
  {
    id: 'account-hacked-dm',
    channel: 'x-dm',
    name: 'Precious N',
    says: 'hi, someone changed the email on my account last night and ordered a £640 phone with my saved card. i cant get in to cancel it. it says it ships today. please help',
  },
  {
    id: 'driver-rude-apology',
    channel: 'zendesk',
    name: 'Margaret Tully',
    says: "Your delivery driver shouted at me in front of my neighbours because I took too long to come to the door. I'm 74 and I had a hip replaced in spring. I don't want vouchers or anything. I'd like him to say sorry.",
  },
];
