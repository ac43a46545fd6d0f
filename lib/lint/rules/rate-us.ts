import { after, isQuestion } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'rate-us',
  family: 'closing-question',
  strength: 'weak',
  phrases: [
    '(can you|could you|kindly|please|to|would you) <adv> (rate|review) (me|my|our|us) (call|chat|conversation|experience|service|support)?',
    '(give|leave|post|write) (me|us)? (a|an|your) ~1 (rating|review)',
    '(answer|complete|fill in|fill out|take) (a|our|the|this) ~2 (survey)',
    'to tell us how (i|we) did',
    "(you may|you will|you'll) (get|receive) (a|an|our) ~2 (survey)",
    'how (did we do|likely are you to recommend|would you rate)',
  ],
  unless: (found) => after(found) === 'as' && !isQuestion(found.sentence),
};

export const words: RuleWords = {
  title: 'Rate us',
  why: 'They are asked for a favour while the trouble is still fresh.',
  instead: 'Ask whether it works now.',
  source: 'D 8, B 6',
};

export const flags: readonly Sample[] = [
  { text: 'Please rate our service.' },
  { text: 'Could you leave us a five-star review?' },
  { text: 'Take a moment to tell us how we did.' },
  { text: 'You will receive a short survey.' },
];

export const passes: readonly (string | Sample)[] = [
  'Give me a minute to review your messages.',
  'Does it work now as it should?',
  'The rate on your bill was wrong.',
  'I have read your review, and you are right.',
];
