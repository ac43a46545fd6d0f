import { owned } from '../clues.ts';
import { after, before, isQuestion } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'user-error',
  family: 'blame',
  title: 'Your mistake',
  why: 'It hands the fault to the person who came for help.',
  instead: 'Say what you see and what you will do about it.',
  source: 'B 2, E',
  strength: 'strong',
  phrases: [
    '(sounds|looks|seems) (to (me|us))? (like|as if|as though) (someone|somebody) (has|have|had|must have|may have)? (put|washed|dropped|used|tampered|opened|misused|overloaded|spilled|forgotten|moved)',
    "(perhaps|maybe|possibly) (it was|it's)? (one of your|your (wife|husband|partner|child|children|son|daughter|neighbour|neighbor|dog|cat|guests|family))",
    '(user|customer|operator|human) (error|mistake|fault)',
    '(your|your own|entirely your|clearly your) (mistake|fault|error|oversight|doing|own doing)',
    '(an|a|the) (error|mistake|problem|issue|fault) (is|was|lies|seems to be|appears to be|must be)? (with|on|at|from) your (side|part|end)',
    '(caused|created) by (you|yourself|your (own|use|actions|misuse|handling|delay))',
    "(you|you've|you have) (broke|broken|damaged|misused|mishandled|messed up) (it|the|your|this)",
    "(you're|you are) (the one|doing it wrong|to blame)",
    'you (must|may|might|could|probably|obviously|clearly|likely) have (entered|clicked|done|made|missed|misread|mistyped|pressed|selected|chosen|misunderstood|overlooked|broken|dropped|forgotten|deleted|ignored|lost|given|used|changed)',
    "(you've|you have|you) (entered|given us|gave us|typed|ordered|chosen|chose|selected|used|put|provided|clicked|sent) (in|us)? (the|an|a|your)? (wrong|incorrect|invalid)",
    "(it|this) (seems|appears|looks like) (that)? you <adv> (did not|didn't|forgot|missed|overlooked|misread)",
    '(perhaps|maybe|possibly|probably) you <adv> (forgot|missed|overlooked|misread|misunderstood)',
  ],
  unless: (found) =>
    [before(found), before(found, 1), before(found, 2), before(found, 3)].some((word) =>
      /^(?:not|never|no|nor|isn't|wasn't|aren't|none)$/.test(word),
    ) ||
    owned(found) ||
    isQuestion(found.sentence) ||
    (after(found) === 'at' && after(found, 1) === 'all'),
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
