import { fromHere, givesReason, offers, owned, putsRight } from '../clues.ts';
import { asksToCancel, isTroubled } from '../customer.ts';
import { before, foundWords } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { goesOn, says } from '../says.ts';

export const rule: Rule = {
  id: 'contact-another-department',
  family: 'transfer',
  strength: 'strong',
  when: (context) => isTroubled(context) && !asksToCancel(context.customer),
  phrases: [
    '(matter|question|something) for (the|your)',
    'contact (them|the ~1 (department|team)) (directly)?',
    '(claim|complaint) in writing',
    "(you would|you'd) (have to|need to) take (it|that|this) up with",
    '(appeal/s|claim/s|complaint/s|dispute/s|enquiries|queries|question/s|refund/s|request/s) ((have to|must|need to|should) be (addressed|made|raised|sent|settled|submitted)|are dealt with|are handled|go|have to go|must go|should go) (directly)? (between|by|in|on|through|to|using|via|with)',
    'if you (want|wish|would like) to (pursue (it|that|the matter|this)|take (it|that|the matter|this)) further',
    "((i|we) (advise|recommend|suggest) you (to)?|(you|you will|you'll) (have to|must|need to|should)|kindly|please|try to) <adv> (ask|call|check with|contact|e-mail|email|get in touch with|go to|reach out to|speak (to|with)|talk (to|with)|try|turn to|write to) (a|a different|another|our|the|their|your)? ~2 (airline|bank|branch|call center|call centre|carrier|courier|customer (care|service|support)|department/s|desk|hotline|manufacturer|office|provider|retailer|support|team)",
    '(ask|call|contact|try) another (agent|branch|department|office|team)',
    "(you|you have|you've) (called|contacted|got|reached) the wrong (department|number|office|person|place|team)",
  ],
  unless: (found) =>
    // Whose matter it is stays the same whatever is offered next.
    (foundWords(found)[1] !== 'for' &&
      fromHere(found)
        .slice(0, 2)
        .some(({ tokens }) => givesReason(tokens) || offers(tokens))) ||
    /https?:|\d{3}[ -]?\d{3}/.test(found.draft.text) ||
    goesOn(found, /^\d{3,}|^@$/) ||
    putsRight(found) ||
    /^(?:i|we|i'll|we'll|to)$/.test(before(found)) ||
    says(found, /^(?:also|or|name)$/) ||
    owned(found),
};

export const words: RuleWords = {
  title: 'Contact another department',
  why: 'They had found the company: now they are to start again.',
  instead: 'Bring them in yourself, or say who to ask for, and why.',
  source: 'D 9, E',
};

export const flags: readonly Sample[] = [
  { text: 'That is a matter for the courier, not us. I can send you their number.' },
  { text: 'Appeals go through the appeals portal.' },
  { text: "You'd need to take that up with her." },
  { text: 'Please contact our billing department.' },
  { text: 'You will need to speak to the returns team.' },
  { text: 'You have reached the wrong department.' },
  { text: 'Please contact another department.' },
];

export const passes: readonly (string | Sample)[] = [
  'Please call the luggage team. Their number is 020 555 0199.',
  'Or call our office and ask for me by name.',
  {
    text: 'Please call the branch before you order and ask the chef.',
    context: { customer: 'Can I book a table for six?' },
  },
  "Please contact our billing team, who can see the card: I've told them what happened.",
  'I have asked the billing team to ring you by noon.',
  'You can also call our office on 020 555 0101.',
];
