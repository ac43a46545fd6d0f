import { isTroubled, offers, timeFollows } from '../clues.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'check-our-faq',
  family: 'pointing-back',
  title: 'It is on our website',
  why: 'It says: look it up. They came to a person because the page did not help.',
  instead: 'Give the answer here, in two lines. Add the link for later.',
  source: 'D 9, C 5',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    '(please|kindly|you can|you should|just|try to) <adv> (check|visit|see|consult|refer to|read|go to|look at|review|browse|search) (out)? (our|the) ~2 (faq|faqs|website|site|help page/s|help centre|help center|knowledge base|manual|guide|documentation)',
    '(available|found|listed|published|explained|covered|answered) (on|in|at) (our|the) ~1 (faq|faqs|website|site|app|help centre|help center|manual|guide)',
    "(you can|you will|you'll) <adv> (find|see|read) (all|more|everything|further|this|the) ~3 (on|in|at) (our|the) ~1 (faq|faqs|website|site|help centre|help center|manual)",
    'for (more|further|additional) (information|info|details) (,)? (please|kindly|visit|see|check|refer)',
  ],
  unless: (found) => offers(found.sentence.tokens) || timeFollows(found),
};

export const flags: readonly Sample[] = [
  { text: 'Please check our FAQ.' },
  { text: 'You can find all the details on our website.' },
  { text: 'For more information, please see the link.' },
  { text: 'This information is available in our help centre.' },
];

export const passes: readonly (string | Sample)[] = [
  'The page about returns is wrong, and we are changing it today.',
  'I have checked the manual: the red light means that the tank is empty.',
];
