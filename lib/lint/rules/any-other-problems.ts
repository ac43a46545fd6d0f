import { owned } from '../clues.ts';
import { before, clauseEndsAt, foundWords, startsClause } from '../draft.ts';
import { swap } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'any-other-problems',
  family: 'closing-question',
  strength: 'weak',
  phrases: [
    '(are there|did you have|do you have|do you have any|have you|have you got|is there|were there|you encounter|you experience|you face|you have|you run into) (any)? (additional|another|any more|further|more|other) (complaint|concerns|difficulties|issue/s|problem/s|trouble/s)',
    'any (additional|further|more|other) (complaint|difficulties|issue/s|problem/s|trouble/s)',
  ],
  unless: (found) =>
    owned(found) || /^(?:without|avoid|prevent|stop|causing|cause)$/.test(before(found)),
  mend: (found) => {
    const words = foundWords(found);
    if (!clauseEndsAt(found.sentence, found.last)) return null;
    if (words[0] === 'any' && (startsClause(found) || /^(?:have|if|or)$/.test(before(found))))
      return swap('anything else {I|we} can help with')(found);
    const at = words[0] === 'you' ? 2 : 0;
    return at === 2 && words[1] === 'have'
      ? swap('anything else {I|we} can help with')({ ...found, first: found.first + 2 })
      : null;
  },
};

export const words: RuleWords = {
  title: 'Any other problems',
  why: 'It expects more trouble, and plants it.',
  instead: 'Offer help, not problems.',
  source: 'D 8',
};

export const flags: readonly Sample[] = [
  { text: 'Do you have any other problems?' },
  {
    text: 'If you have any further issues, write to me.',
    becomes: 'If you have anything else I can help with, write to me.',
  },
  { text: 'Any other problems?', becomes: 'Anything else we can help with?' },
];

export const passes: readonly (string | Sample)[] = [
  'If you have any other questions, write to me.',
  'I want to get it to you without any further trouble.',
];
