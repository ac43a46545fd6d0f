import { owned, putsRight } from '../clues.ts';
import { after, before, isQuestion } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'user-error',
  family: 'blame',
  strength: 'strong',
  phrases: [
    '(incorrect) use',
    'caused by (the customer|the user|you)',
    '<youre> <adv> (doing|entering|holding|looking|putting|typing|using) ~3 (incorrectly|wrong)',
    '(looks|seems|sounds) (to (me|us))? (as if|like) (somebody|someone) (had|has|have|may have|must have)? (forgotten|moved|opened|put|used)',
    "(maybe|perhaps|possibly) (it was|it's)? (one of your|your (cat|child|children|dog|family|neighbour|partner))",
    '(customer|human|user) (error|fault|mistake)',
    '(entirely your|your|your own) (doing|error|fault|mistake)',
    '(a|an|the) (error|fault|issue|mistake|problem) (appears to be|is|lies|must be|seems to be|was)? (at|from|on|with) your (end|part|side)',
    'you (clearly|could|likely|may|might|must|obviously|probably) have (broken|changed|chosen|deleted|done|entered|forgotten|given|ignored|lost|made|misread|missed|mistyped|misunderstood|overlooked|selected|used)',
    "(you|you have|you've) (chose|chosen|entered|gave us|ordered|provided|put|selected|sent|typed|used) (in|us)? (a|an|the|your)? (incorrect|wrong)",
    "(it|this) (appears|looks like|seems) (that)? you <adv> (did not|didn't|forgot|misread|missed|overlooked)",
    '(maybe|perhaps|possibly|probably) you <adv> (forgot|misread|missed|misunderstood|overlooked)',
  ],
  unless: (found) =>
    [before(found), before(found, 1), before(found, 2), before(found, 3)].some((word) =>
      /^(?:not|never|no|nor|isn't|wasn't|aren't|none)$/.test(word),
    ) ||
    owned(found) ||
    putsRight(found) ||
    isQuestion(found.sentence) ||
    (after(found) === 'at' && after(found, 1) === 'all'),
};

export const words: RuleWords = {
  title: 'Your mistake',
  why: 'It hands the fault to the person who came for help.',
  instead: 'Say what you see and what you will do about it.',
  source: 'B 2, E',
};

export const flags: readonly Sample[] = [
  { text: 'It looks like somebody put it in the dryer.' },
  { text: 'This looks like user error.' },
  { text: 'The error is on your side.' },
  { text: 'That was your own fault.' },
  { text: 'You must have entered the code twice.' },
  { text: 'You gave us the wrong address.' },
];

export const passes: readonly (string | Sample)[] = [
  'It may be caused by your bank, so I have asked them.',
  'Is there an error at your end, or on the page?',
  'This is not your fault.',
  'That was no mistake on your part, it was ours.',
  'You may have seen the notice.',
  'The mistake is ours.',
];
