import { fromHere, offers, owned } from '../clues.ts';
import { isQuestion } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'works-for-me',
  family: 'disbelief',
  strength: 'strong',
  phrases: [
    '(by design|working as (designed|intended))',
    '(worked|working|works) ((at|from|on) (my|our) (end|part|side)|for us)',
    '(go through|goes through|pass/es|subject to) ~1 (extensive|multiple|rigorous|several|strict|thorough) ~1 (check/s|controls|inspection/s|test/s|testing)',
    '(appears|is|looks|seems|was|worked|working|works) <adv> (as expected|correctly|fine|good|in order|normal|normally|ok|okay|perfectly) ~1 ((at|from|on) (my|our) (end|part|side)|for us)',
    '(all|everything|it) (appears|looks|seems) (to be)? (correct|fine|good|in order|normal|ok|okay) (here|on your|to (me|us)|with your)',
    '(<cannot>|could not|unable to) (find|replicate|reproduce|see) (a|any|it|that|the|this|your)? ~1 (bug|error|fault|issue|problem)',
    'no (error/s|fault/s|issue/s|problem/s) (could be|has been|have been|was|were) (found)',
  ],
  unless: (found) => {
    const words = found.sentence.tokens.slice(found.first, found.last).map(({ norm }) => norm);
    if (words.some((word) => /^(?:pass|undergo|go|subject)/.test(word))) return owned(found);
    const looked = words.some((word) =>
      /^(?:reproduce|replicate|recreate|duplicate|find|see|detect|identify)$/.test(word),
    );
    const denied = words.some((word) => /^(?:no|not|unable|can't|cannot|couldn't|n't)$/.test(word));
    return (
      (looked && !denied) ||
      owned(found) ||
      fromHere(found).some((sentence) => isQuestion(sentence) || offers(sentence.tokens))
    );
  },
};

export const words: RuleWords = {
  title: 'It works for us',
  why: 'What they see is set against what you see, and yours wins.',
  instead: 'Say what you tried, and ask for the one detail that is missing.',
  source: 'B 2, E',
};

export const flags: readonly Sample[] = [
  { text: 'Our batches go through rigorous quality checks.' },
  { text: 'It works fine on our end.' },
  { text: 'We could not reproduce the issue.' },
  { text: 'No fault was found.' },
  { text: 'Everything looks fine with your account.' },
];

export const passes: readonly (string | Sample)[] = [
  'That is not on our end, and I have asked them.',
  'I could not reproduce the error here. Which phone do you use?',
  'The line works again, and we have credited the day.',
];
