import { owned } from '../clues.ts';
import { before, foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'things-happen',
  family: 'dismissal',
  title: 'These things happen',
  why: 'It shrugs: nobody is going to change anything.',
  instead: 'Say what you will do so that it does not happen again.',
  source: 'B 2, D 15',
  strength: 'strong',
  phrases: [
    '(these|such|those) things (do|can|sometimes|will|just|unfortunately)? (happen|occur)',
    '(mistakes|errors|accidents|delays|things like this|stuff|it|things) (do|can|sometimes|will|just|unfortunately|simply)? (happen/s|occur) (to everyone|sometimes|from time to time|to (us all|the best of us|anyone))',
    '(mistakes|delays|accidents|stuff) (do|can|will|just|sometimes)? (happen|occur) (.|,|!)',
    '(we|everyone|everybody) (all)? make/s mistakes',
    "(nobody|no one|no-one|no company|no system|no service) (is|'s) perfect",
    "(nobody's|no one's) perfect",
    "(we're|we are) (only|all|just) human",
    'it is what it is',
    "(that's|such is) life",
  ],
  unless: (found) =>
    (owned(found) && !foundWords(found).includes('happen')) ||
    /^(?:how|when|why|where|if|let)$/.test(before(found)),
};

export const flags: readonly Sample[] = [
  { text: 'These things happen.' },
  { text: 'Mistakes do happen from time to time.' },
  { text: "Nobody's perfect." },
  { text: 'Well, it is what it is.' },
];

export const passes: readonly (string | Sample)[] = [
  'I will find out how these things happen and tell you on Friday.',
  'Let me show you how it works.',
  'This should not have happened.',
];
