import { owned } from '../clues.ts';
import { after, before, startsSentence } from '../draft.ts';
import { swap } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'mistakes-were-made',
  family: 'apology',
  strength: 'strong',
  phrases: [
    '(errors|mistakes) (are|got|have been|were) <adv> made',
    '(a|an|some|this) (human|little|minor|small|unfortunate)? (error|mistake) (had been|has been|was) made',
    '(errors|mistakes) (can|do|sometimes) (happen|occur)',
  ],
  unless: (found) => owned(found) || ['by', 'on'].includes(after(found)),
  mend: (found) =>
    startsSentence(found) || /^(?:but|that)$/.test(before(found))
      ? swap('{I|we} made a mistake')(found)
      : null,
};

export const words: RuleWords = {
  title: 'Mistakes nobody made',
  why: 'Nobody stands behind it: the sentence leaves out who did it.',
  instead: 'Say who: “we made a mistake”.',
  source: 'D 1, B 2',
};

export const flags: readonly Sample[] = [
  { text: 'Mistakes were made.', becomes: 'We made a mistake.' },
  {
    text: 'I see that an error was made with your order.',
    becomes: 'I see that I made a mistake with your order.',
  },
  { text: 'Errors do happen.', becomes: 'We made a mistake.' },
];

export const passes: readonly (string | Sample)[] = [
  'We made a mistake with your order.',
  'A mistake was made by our warehouse, and it is ours to fix.',
];
