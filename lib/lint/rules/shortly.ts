import { timeFollows } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { after, before, foundWords, isQuestion } from '../draft.ts';
import { swapAtEnd } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'shortly',
  family: 'empty-promise',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    '(at some point|in due course|in due time|in good time|in the coming (days|weeks)|in the near future|in the next few (days|weeks)|momentarily|shortly|sooner or later|when we can|when we get a chance)',
    '(answer|arrive|arriving|available|back|be done|be in touch|call|contact|fixed|follow up|get back|getting back|hear|reach out|reply|resolve/d|respond|sent|sorted|update/d|working|write) ~3 <adv> soon',
  ],
  unless: (found) => {
    const words = foundWords(found);
    if (words[0] === 'shortly' && /^(?:after|before|afterwards)$/.test(after(found))) return true;
    if (words.at(-1) === 'soon' && /^(?:as|after|enough)$/.test(after(found))) return true;
    return (
      timeFollows(found) ||
      isQuestion(found.sentence) ||
      (words[0] === 'hear' && before(found) === 'to') ||
      ['as', 'too'].includes(words.at(-2) ?? '')
    );
  },
  mend: (found) => {
    const words = foundWords(found);
    const last =
      words.at(-1) === 'soon'
        ? {
            ...found,
            first: found.last - (/^(?:very|really|pretty|quite)$/.test(words.at(-2) ?? '') ? 2 : 1),
          }
        : found;
    return swapAtEnd('by [day and time]')(last);
  },
};

export const words: RuleWords = {
  title: 'Shortly',
  why: 'Soon is not a time: nobody can plan a day around it.',
  instead: 'Give a day and an hour.',
  source: 'A, E',
};

export const flags: readonly Sample[] = [
  { text: 'We will contact you shortly.', becomes: 'We will contact you by [day and time].' },
  {
    text: 'You will have an answer in due course.',
    becomes: 'You will have an answer by [day and time].',
  },
  { text: 'We will get back to you soon.', becomes: 'We will get back to you by [day and time].' },
  { text: 'It will be fixed very soon.', becomes: 'It will be fixed by [day and time].' },
];

export const passes: readonly (string | Sample)[] = [
  'The van left shortly after noon.',
  'I will write again shortly, at the latest by Friday.',
  'I hope we see you soon.',
  'I hope to hear from you soon.',
];
