import { asksToCancel, fromHere, givesReason, offers, owned } from '../clues.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'contact-another-department',
  family: 'transfer',
  title: 'Contact another department',
  why: 'The customer has already found the company: now they are to start again.',
  instead: 'Bring the other department in yourself, or say who to ask for, and why.',
  source: 'D 9, E',
  strength: 'strong',
  when: ({ customer }) => !asksToCancel(customer),
  phrases: [
    "(please|kindly|you'll need to|you will need to|you need to|you have to|you must|you should|you'll have to|you will have to|you would need to|you'd need to|you'd have to|you may want to|you might want to|i suggest you|we suggest you|i advise you to|we advise you to|i recommend you|try to|just) (please|directly|instead)? (contact|contacting|call|calling|reach out to|speak to|speak with|talk to|talk with|email|e-mail|mail|ask|get in touch with|check with|go to|turn to|address|write to|try|ring|phone|approach|refer to) (the|our|another|a|your|their|a different|different|directly the|with the)? (~2)? (department|departments|team|branch|office|desk|provider|bank|manufacturer|carrier|courier|hotline|helpline|call centre|call center|customer service|customer care|customer support|support|headquarters|head office|reseller|retailer|airline)",
    '(contact|call|speak to|talk to|ask|try) another (department|team|office|branch|agent)',
    "(you've|you have|you) (reached|contacted|called|got) the wrong (department|team|number|office|place|person)",
  ],
  unless: (found) =>
    fromHere(found)
      .slice(0, 2)
      .some(({ tokens }) => givesReason(tokens) || offers(tokens)) ||
    found.sentence.tokens.slice(found.last).some(({ norm }) => /^\d{3,}|^@$/.test(norm)) ||
    owned(found),
};

export const flags: readonly Sample[] = [
  { text: 'Please contact our billing department.' },
  { text: 'You will need to speak to the returns team.' },
  { text: 'You have reached the wrong department.' },
  { text: 'Please contact another department.' },
];

export const passes: readonly (string | Sample)[] = [
  "Please contact our billing team, who can see the card: I've told them what happened.",
  'I have asked the billing team to ring you by noon.',
  'You can also call our office on 020 555 0101.',
];
