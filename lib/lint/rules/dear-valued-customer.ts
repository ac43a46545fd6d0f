import { foundWords } from '../draft.ts';
import { swap } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'dear-valued-customer',
  family: 'stiff',
  title: 'Dear valued customer',
  why: 'A name is the least one can know of a valued customer.',
  instead: 'Greet them by name.',
  source: 'D 11',
  strength: 'weak',
  phrases: [
    '(dear|hello|hi|good day|greetings) (our)? (most)? (valued|esteemed|loyal)? (customer|sir|madam|user|client|guest|subscriber|member|passenger|patron|sir (/|or|and)? madam|madam (/|or|and)? sir|mr / mrs|sirs)',
    '(our|a|an|as a|you are a|as our) (most)? (valued|esteemed) (customer/s|client/s|guest|member)',
    'to whom it may concern',
    '(respected|esteemed) (sir|madam|customer)',
  ],
  mend: (found) => {
    const words = foundWords(found);
    return /^(?:dear|hello|hi|good|greetings|to|respected|esteemed)$/.test(words[0] ?? '')
      ? swap('Hi [name]')(found)
      : null;
  },
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
