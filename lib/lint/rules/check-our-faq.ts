import { offers, timeFollows } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'check-our-faq',
  family: 'pointing-back',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    '(just|kindly|please|try to|you can|you should) <adv> (browse|check|consult|go to|look at|read|refer to|review|search|see|visit) (out)? (our|the) ~2 (documentation|faq|faqs|guide|help center|help centre|help page/s|knowledge base|manual|site|website)',
    '(answered|available|covered|explained|found|listed|published) (at|in|on) (our|the) ~1 (app|faq|faqs|guide|help center|help centre|manual|site|website)',
    "(you can|you will|you'll) <adv> (find|read|see) (all|everything|further|more|the|this) ~3 (at|in|on) (our|the) ~1 (faq|faqs|help center|help centre|manual|site|website)",
    'for (additional|further|more) (details|info|information) (,)? (check|kindly|please|refer|see|visit)',
  ],
  unless: (found) => offers(found.sentence.tokens) || timeFollows(found),
};

export const words: RuleWords = {
  title: 'It is on our website',
  why: 'They came to a person because the page did not help.',
  instead: 'Give the answer here, in two lines. Add the link for later.',
  source: 'D 9, C 5',
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
