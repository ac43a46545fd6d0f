import { fromHere, offers, owned } from '../clues.ts';
import { isQuestion } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'works-for-me',
  family: 'disbelief',
  title: 'It works for us',
  why: 'What they see in front of them is set against what you see, and yours wins.',
  instead: 'Say what you tried, and ask for the one detail that would show you theirs.',
  source: 'B 2, E',
  strength: 'strong',
  phrases: [
    '(pass/es|undergo|undergoes|go through|goes through|subject to) ~1 (strict|rigorous|thorough|extensive|several|multiple|stringent) ~1 (test/s|check/s|testing|inspection/s|controls)',
    '(works|working|worked|looks|seems|appears|is|was) <adv> (fine|ok|okay|good|normal|normally|in order|as expected|correctly|perfectly)? ~1 (for us|(on|at|from) (our|my) (end|side|part))',
    '(everything|all|it) (looks|seems|appears) (to be)? (fine|ok|okay|good|correct|normal|in order) (here|with your|on your|to (me|us))',
    '(<cannot>|could not|unable to) (reproduce|replicate|recreate|find|see|detect) (the|this|that|your|any|a|it)? ~1 (problem|issue|fault|error|defect|bug)',
    'no (fault/s|problem/s|issue/s|error/s|defect/s) (was|were|has been|have been|could be) (found|detected|identified)',
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

export const flags: readonly Sample[] = [
  { text: 'Our batches go through rigorous quality checks.' },
  { text: 'It works fine on our end.' },
  { text: 'We could not reproduce the issue.' },
  { text: 'No fault was found.' },
  { text: 'Everything looks fine with your account.' },
];

export const passes: readonly (string | Sample)[] = [
  'I could not reproduce the error here. Which phone do you use?',
  'The line works again, and we have credited the day.',
];
