import { after, isQuestion } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'rate-us',
  family: 'closing-question',
  title: 'Rate us',
  why: 'They are asked for a favour, for your figures, while the trouble is still fresh.',
  instead: 'Ask whether it works now. Leave the stars for another day.',
  source: 'D 8, B 6',
  strength: 'weak',
  phrases: [
    '(please|kindly|would you|could you|can you|to) <adv> (rate|review) (us|me|our|my|this|your) (service|support|experience|chat|conversation|call|interaction)?',
    '(leave|give|write|post) (us|me)? (a|an|your) ~2 (review|rating|testimonial)',
    '(five|5) stars',
    '(fill in|fill out|complete|take|answer) (our|the|this|a) ~2 (survey|questionnaire)',
    'to tell us how (we|i) did',
    "(you will|you'll|you may) (receive|get) (a|an|our) ~2 (survey|questionnaire)",
    'how (did we do|would you rate|likely are you to recommend)',
    'recommend us to',
  ],
  unless: (found) => after(found) === 'as' && !isQuestion(found.sentence),
};

export const flags: readonly Sample[] = [
  { text: 'Please rate our service.' },
  { text: 'Could you leave us a five-star review?' },
  { text: 'Take a moment to tell us how we did.' },
  { text: 'You will receive a short survey.' },
];

export const passes: readonly (string | Sample)[] = [
  'Does it work now as it should?',
  'The rate on your bill was wrong.',
  'I have read your review, and you are right.',
];
