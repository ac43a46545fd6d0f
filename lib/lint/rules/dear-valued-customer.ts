import { foundWords } from '../draft.ts';
import { swapOpening } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'dear-valued-customer',
  family: 'stiff',
  strength: 'weak',
  phrases: [
    '(dear|good day|greetings|hello|hi) (our)? (most)? (esteemed|loyal|valued)? (client|customer|guest|madam|madam (/|and|or)? sir|member|mr / mrs|passenger|(account|card|policy)? holder|applicant|buyer|cardholder|parent/s|patient|policyholder|resident|seller|student|tenant|traveler|traveller|user|sir|sir (/|and|or)? madam|subscriber)',
    '(a|an|as a|as our|our|you are a) (most)? (esteemed|valued) (client/s|customer/s|guest|member)',
    'to whom it may concern',
  ],
  mend: (found) => {
    const words = foundWords(found);
    return /^(?:dear|hello|hi|good|greetings|to|respected|esteemed)$/.test(words[0] ?? '')
      ? swapOpening('Hi [name]')(found)
      : null;
  },
};

export const words: RuleWords = {
  title: 'Dear valued customer',
  why: 'A name is the least one can know of a valued customer.',
  instead: 'Greet them by name.',
  source: 'D 11',
};

export const flags: readonly Sample[] = [
  { text: 'Dear valued customer, it has left.', becomes: 'Hi [name], it has left.' },
  { text: 'Dear Sir/Madam,\nIt has left.', becomes: 'Hi [name],\nIt has left.' },
  { text: 'You are a valued customer.' },
];

export const passes: readonly (string | Sample)[] = [
  'Hi Sam, it has left.',
  'Dear Ms Field, it has left.',
];
