import { timeFollows } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'your-feedback-is-important',
  family: 'empty-promise',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    'appreciate your (comments|feedback)',
    '(are|is|remains) <adv> (a|my|our) (first|main|number one|top|utmost) priority',
    "(we are|we're) <adv> (all)? here (for you|to (assist|help|support) you)",
    'your (business|comments|complaint|concerns|experience|feedback|input|loyalty|opinion|satisfaction|views) (are|is) <adv> (of (the)? (great|utmost))? (highly|our)? (first priority|importance|important|precious|priority|top priority|valuable|valued)',
    '(i|we) (do)? <adv> (highly|much)? (value) (all|every|our|you as|your) (a|business|comments|customer|customers|feedback|input|loyalty|opinion)',
    '(thank you for|thanks for|we appreciate) your (valuable|valued) (comments|feedback|input|opinion)',
    '(our customers) (are|is) <adv> our (first|number one|top)? priority',
  ],
  unless: timeFollows,
};

export const words: RuleWords = {
  title: 'Your feedback is important',
  why: 'It turns a cry for help into a form, and nothing follows.',
  instead: 'Say what their words have changed, or will change.',
  source: 'D 15, B 2',
};

export const flags: readonly Sample[] = [
  { text: 'Your security is our top priority.' },
  { text: 'Your feedback is very important to us.' },
  { text: 'We value your business.' },
  { text: 'Thank you for your valuable feedback.' },
];

export const passes: readonly (string | Sample)[] = [
  'Your feedback is important: we will answer it by Friday.',
  'Because you wrote, we changed the label.',
];
