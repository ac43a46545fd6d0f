import { timeFollows } from '../clues.ts';
import { after, before, foundWords, isQuestion } from '../draft.ts';
import { swapAtEnd } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'shortly',
  family: 'empty-promise',
  title: 'Shortly',
  why: 'Soon is not a time: nobody can plan a day around it.',
  instead: 'Give a day and an hour.',
  source: 'A, E',
  strength: 'weak',
  phrases: [
    '(shortly|in due course|in due time|in the near future|at some point|in the coming (days|weeks)|in the next few (days|weeks)|sooner or later|in good time|momentarily|when we get a chance|when we can)',
    '(get back|getting back|be in touch|contact|reply|respond|fixed|hear|reach out|follow up|back|sorted|working|write|call|update/d|available|arrive|arriving|sent|resolve/d|be done|answer) ~3 <adv> soon',
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
