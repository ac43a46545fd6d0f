import { timeFollows } from '../clues.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'your-feedback-is-important',
  family: 'empty-promise',
  title: 'Your feedback is important',
  why: 'It turns a cry for help into a form, and nothing follows.',
  instead: 'Say what their words have changed, or will change.',
  source: 'D 15, B 2',
  strength: 'weak',
  phrases: [
    '(is|are|remains) <adv> (our|my|a) (top|number one|highest|first|main|utmost) priority',
    "(we're|we are) <adv> (all)? here (to (support|help|assist) you|for you)",
    'your (feedback|opinion|satisfaction|business|comments|complaint|views|input|experience|concerns|loyalty) (is|are) <adv> (of (the)? (utmost|great))? (our|highly)? (important|importance|valuable|valued|precious|top priority|priority|first priority)',
    '(we|i) (do)? <adv> (much|highly)? (value|treasure) (your|all|every|our|you as) (feedback|business|opinion|input|comments|customers|customer|custom|loyalty|a)',
    '(thank you for|thanks for|we appreciate) your (valuable|valued) (feedback|input|comments|opinion)',
    '(customer satisfaction|our customers) (is|are) <adv> our (top|number one|first|highest)? priority',
  ],
  unless: timeFollows,
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
