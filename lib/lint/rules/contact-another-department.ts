import { asksToCancel, fromHere, givesReason, isTroubled, offers, owned } from '../clues.ts';
import type { Rule, Sample } from '../rule.ts';
import { goesOn, says } from '../says.ts';

export const rule: Rule = {
  id: 'contact-another-department',
  family: 'transfer',
  title: 'Contact another department',
  why: 'The customer has already found the company: now they are to start again.',
  instead: 'Bring the other department in yourself, or say who to ask for, and why.',
  source: 'D 9, E',
  strength: 'strong',
  when: (context) => isTroubled(context) && !asksToCancel(context.customer),
  phrases: [
    "(you'd|you would) (need to|have to) take (it|this|that) up with",
    '(appeal/s|complaint/s|refund/s|question/s|dispute/s|claim/s|request/s|enquiries|queries) (go|must go|should go|have to go|are handled|are dealt with|(should|must|need to|have to) be (sent|made|directed|addressed|raised|settled|submitted)) (directly)? (through|to|by|via|between|with|in|using|on)',
    'if you (want|wish|would like) to (take (it|this|that|the matter)|pursue (it|this|that|the matter)) further',
    "(please|kindly|(you'll|you will|you) (need to|have to|must|should)|(i|we) (suggest|advise|recommend) you (to)?|try to) <adv> (contact|call|reach out to|speak (to|with)|talk (to|with)|email|e-mail|ask|get in touch with|check with|go to|turn to|write to|try) (the|our|another|a|your|their|a different)? ~2 (department/s|team|branch|office|desk|provider|bank|manufacturer|carrier|courier|hotline|helpline|call centre|call center|customer (service|care|support)|support|retailer|airline)",
    '(contact|call|ask|try) another (department|team|office|branch|agent)',
    "(you've|you have|you) (reached|contacted|called|got) the wrong (department|team|number|office|place|person)",
  ],
  unless: (found) =>
    fromHere(found)
      .slice(0, 2)
      .some(({ tokens }) => givesReason(tokens) || offers(tokens)) ||
    goesOn(found, /^\d{3,}|^@$/) ||
    says(found, /^(?:also|or|name)$/) ||
    owned(found),
};

export const flags: readonly Sample[] = [
  { text: 'Appeals go through the appeals portal.' },
  { text: "You'd need to take that up with her." },
  { text: 'Please contact our billing department.' },
  { text: 'You will need to speak to the returns team.' },
  { text: 'You have reached the wrong department.' },
  { text: 'Please contact another department.' },
];

export const passes: readonly (string | Sample)[] = [
  'Or call our office and ask for me by name.',
  {
    text: 'Please call the branch before you order and ask the chef.',
    context: { customer: 'Can I book a table for six?' },
  },
  "Please contact our billing team, who can see the card: I've told them what happened.",
  'I have asked the billing team to ring you by noon.',
  'You can also call our office on 020 555 0101.',
];
