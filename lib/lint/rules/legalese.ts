import { foundWords } from '../draft.ts';
import { drop, swap } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'legalese',
  family: 'stiff',
  strength: 'weak',
  phrases: [
    '(above mentioned|aforementioned|duly (informed|noted|processed|received)|hereby|notwithstanding|pursuant to|the said|the trailing|trailing (email/s|mail/s|message)|with reference to the (above|subject|trailing))',
  ],
  mend: (found) => {
    const [word = ''] = foundWords(found);
    const plain: Record<string, string> = {
      pursuant: 'under',
      aforementioned: 'same',
      aforesaid: 'same',
      henceforth: 'from now on',
      hereafter: 'from now on',
      forthwith: 'today',
      thereafter: 'after that',
    };
    if (word === 'hereby' || word === 'herewith' || word === 'duly')
      return drop({ ...found, last: found.first + 1 });
    return plain[word] ? swap(plain[word])(found) : null;
  },
};

export const words: RuleWords = {
  title: 'Words from a contract',
  why: 'Nobody talks like this: it puts a counter between the two of you.',
  instead: 'Use the plain word.',
  source: 'D 11',
};

export const flags: readonly Sample[] = [
  { text: 'The said charge was for the van.' },
  { text: 'We hereby confirm the refund.', becomes: 'We confirm the refund.' },
  { text: 'Pursuant to section two, it is yours.', becomes: 'Under section two, it is yours.' },
  { text: 'The aforementioned parcel has left.', becomes: 'The same parcel has left.' },
];

export const passes: readonly (string | Sample)[] = [
  'Here is the refund.',
  'Under section two, it is yours.',
];
