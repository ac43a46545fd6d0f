import { owned, putsRight } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { after, before, foundWords, startsClause } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'to-be-honest',
  family: 'dismissal',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    '(in (all)? fairness|to be fair) (to (her|him|our|the|them|us))?',
    '(being|to be) (completely|perfectly|quite|very)? (frank|honest) (with you)?',
    '(frankly|honestly) (,|i|it|that|the|there|this|we|you)',
    '<adv> frankly ,',
    "let's be (clear|frank|honest|real)",
  ],
  unless: (found) => {
    const [first] = foundWords(found);
    const want =
      /^(?:want|like|need|going|love|promise|try|had|have|has|ought|you|deserve|us|rather|prefer|and)$/.test(
        before(found),
      );
    return (
      want ||
      (after(found) === 'to' && after(found, 1) === 'you') ||
      putsRight(found) ||
      says(found, /^(?:right|you're|wrong)$/) ||
      ((first === 'honestly' || first === 'frankly' || first === 'being') &&
        !startsClause(found)) ||
      owned(found)
    );
  },
  mend: (found) => {
    const words = foundWords(found);
    if (words[0] === 'let' || words[0] === "let's") return null;
    const last =
      words.at(-1) === 'honest' ||
      words.at(-1) === 'you' ||
      /^(?:frank|blunt|honesty|fairness|fair|us|him|her|them|the|our)$/.test(words.at(-1) ?? '')
        ? found.last
        : found.last - 1;
    return drop({ ...found, last });
  },
};

export const words: RuleWords = {
  title: 'To be honest',
  why: 'It makes the customer wonder about everything said before.',
  instead: 'Leave it out.',
  source: 'C 5',
};

export const flags: readonly Sample[] = [
  { text: 'In fairness, the shop was full.', becomes: 'The shop was full.' },
  { text: 'To be honest, the van was full.', becomes: 'The van was full.' },
  { text: 'Frankly, the van was full.', becomes: 'The van was full.' },
  { text: 'The van was full, to be honest.', becomes: 'The van was full.' },
];

export const passes: readonly (string | Sample)[] = [
  "In fairness, you're right.",
  'I want to be honest with you: it is lost.',
  'Thank you for being honest with us.',
  'I looked again, to be fair to you.',
];
