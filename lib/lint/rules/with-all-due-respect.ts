import { after, foundWords, startsClause } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'with-all-due-respect',
  family: 'dismissal',
  strength: 'strong',
  phrases: [
    'with (all)? (due|the greatest)? respect',
    'no (offence) (,|but|intended|meant)',
    'i hate to (break it to you|point (it|this) out|say|tell you) (,)? (but)?',
  ],
  unless: (found) =>
    after(found) === 'to' || !(startsClause(found) || foundWords(found).length > 2),
  mend: (found) => (foundWords(found)[0] === 'with' ? drop(found) : null),
};

export const words: RuleWords = {
  title: 'With all due respect',
  why: 'Everybody knows that disrespect comes next.',
  instead: 'Leave it out.',
  source: 'C 5',
};

export const flags: readonly Sample[] = [
  { text: 'With all due respect, the form was clear.', becomes: 'The form was clear.' },
  { text: 'No offence, but the form was clear.' },
  { text: 'I hate to break it to you, but the form was clear.' },
];

export const passes: readonly (string | Sample)[] = [
  'We treat every customer with respect.',
  'With respect to the second parcel, it left today.',
];
