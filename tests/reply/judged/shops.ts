import type { Told } from './told.ts';

export const shops: readonly Told[] = [
  {
    id: 'mattress-sag',
    channel: 'gmail',
    name: 'Deirdre Malone',
    says: `Hi there,\n\nWe bought the Cloudrest mattress from you in February and there's already a big dip in the middle. My husband has a bad back and he's on the sofa most nights now. I don't know whether this counts as wear and tear but for £780 I really did think it would last longer than nine months. Could someone have a look at it?\n\nMany thanks,\nDeirdre`,
  },
  {
    id: 'lampshade-cracked',
    channel: 'zendesk',
    name: 'Kofi Mensah',
    says: 'The shade cracked on arrival - the box had clearly been dropped. It was for our new flat and we have the housewarming next weekend. Please send a new one.',
  },
  {
    id: 'order-cancel',
    channel: 'gmail',
    name: 'Helena Frost',
    says: 'Please cancel my order 88-2041. I ordered two weeks ago, it still says "processing" and I have now bought the bike rack somewhere else.',
  },
  {
    id: 'wrong-colour-dress',
    channel: 'gmail',
    name: 'Ngozi',
    says: 'So I ordered the emerald bridesmaid dress (size 14) and opened the parcel to find a navy one in size 8. The wedding is on 12 June. I am honestly in tears, please tell me you can fix this.',
  },
  {
    id: 'toy-paint',
    channel: 'zendesk',
    name: 'Marta Vidal',
    says: 'The paint on the wooden train set is flaking off and my two year old has been putting it in her mouth. Is it toxic??? I rang three times and nobody could tell me anything.',
  },
  {
    id: 'petfood-late',
    channel: 'x-public',
    name: 'Rhys B',
    says: "@PawPantry still no dog food. It was meant to come Thursday. He's eating chicken and rice like a king but this isn't funny any more",
  },
  {
    id: 'perfume-bottle-empty',
    channel: 'zendesk',
    name: 'Aleksandra W',
    says: 'Hello, my perfume came today and about a third of it is gone. The box was wet. I paid 94 euros. I would like my money back, not a voucher.',
  },
  {
    id: 'gift-card',
    channel: 'gmail',
    name: 'Bill Archer',
    says: "I've a £50 gift card my grandchildren gave me and your website keeps telling me the code is invalid. I've tried it at least ten times. I'm 81 and not very good with this sort of thing, sorry to be a nuisance.",
  },
  {
    id: 'plants-dead',
    channel: 'gmail',
    name: 'Yvonne Pryce',
    says: "Six of the ten lavender plants were dead when I opened the box. I've attached photos. I don't want a lecture about watering, they'd been in your courier's van for five days. What are you going to do about it?",
  },
  {
    id: 'shoes-refund-slow',
    channel: 'x-dm',
    name: 'tariq_k',
    says: "returned the trainers on the 3rd, you got them on the 6th (i have proof of postage). it's now the 29th. where's my £85",
  },
  {
    id: 'glasses-prescription',
    channel: 'zendesk',
    name: 'Oliver Nash',
    says: "My new glasses give me a headache within ten minutes. The left lens can't be right, I've worn glasses for thirty years and I know what a wrong prescription feels like. Your shop in Leeds told me to \"give it time\". I'd like them remade.",
  },
  {
    id: 'bakery-cake',
    channel: 'gmail',
    name: 'Sunita Rao',
    says: 'The birthday cake we picked up on Saturday said "Happy 5th Birthday Aaron". My son is called Arun and he turned six. He noticed, of course. We paid £64 and spelled everything out on your form.',
  },
];
