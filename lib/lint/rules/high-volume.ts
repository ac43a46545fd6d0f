import { owned, putsRight } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'high-volume',
  family: 'excuse',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    'experiencing ~2 delays',
    '(driver|staff) shortage/s',
    '(are|get|gets|is|was) (extremely|really|so|very) busy',
    'longer (than (average|normal|usual))? (delays|queues|wait/s|waiting)',
    '(i|we) (also|currently|do)? (are (currently)? dealing with|had|have|look after|serve) ~2 (many|other|priority|several) ~1 (cases|clients|customers|guests|members|passengers|patients|tenants)',
    '(exceptionally|extremely|incredibly|particularly|really|very) (busy|challenging|difficult|tough) (day|month|period|season|time/s|week|weekend|year)',
    '(<am>|<its>|team is) <adv> (fully booked|rammed|snowed under)',
    '(volumes|wait times|waiting times) (are|have been|is) <adv> (high|higher|longer)',
    '(exceptional|heavy|high|higher|increased|large|larger|unprecedented|unusual) (than (average|normal|usual))? (call|e-mail|email|message|order|request|ticket)? ((amount|number/s) of (calls|emails|enquiries|inquiries|messages|orders|requests|tickets)|demand|volume/s)',
    '(because of|due to|during|given) (a|our|the|this|very)? (busy|christmas|festive|holiday|peak) (period|rush|season|time/s)',
    "(<am>|<its>|team is|things are|we have been|we've been) <adv> <adv> (busy|inundated|overwhelmed|short staffed|short-staffed|swamped|understaffed)",
    '(a|current|large|our|the) (backlog|queue) of',
    '(a lot of|hundreds of|lots of|many|thousands of) (other)? (customers|emails|requests|tickets) (ahead of you|are waiting|before you|to (answer|handle|help))',
  ],
  unless: (found) => says(found, /^(?:excuse|should)$/) || owned(found) || putsRight(found),
};

export const words: RuleWords = {
  title: 'High volumes',
  why: 'It says the customer is one of too many.',
  instead: 'Own the wait: say sorry for it, and say when.',
  source: 'B 2, B 3',
};

export const flags: readonly Sample[] = [
  { text: 'We have many other guests to look after.' },
  { text: 'On Saturdays we are rammed.' },
  { text: 'Due to high call volumes, replies take a week.' },
  { text: 'We are experiencing a higher than usual number of requests.' },
  { text: "We're short-staffed this week." },
  { text: 'Because of the holiday season, it takes longer.' },
  { text: 'We have a large backlog of tickets.' },
];

export const passes: readonly (string | Sample)[] = [
  "You're not the only one who found this form hard, and we are changing it.",
  'You waited nine days for an answer. We were short-staffed, which is no excuse.',
  'A high shelf fell on it.',
];
