import { isAngry, isTroubled } from '../customer.ts';
import { after, foundWords, startsClause, startsSentence } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'sarcasm',
  family: 'tone',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    "if (it is|it was|it's|things are) (really)? (so|that) (awful|bad|good|important|urgent)",
    '((excuse|forgive|pardon) (me|us) for|as you (like|please|say|wish)|good luck with that|if you say so|nice try|oh (great|please|really)|thanks for nothing|yeah right)',
    'congratulations (,|on)',
    'great (, another)',
    '(haha|lol|oops|brilliant|duly noted|fantastic|fine|great|lovely|noted|perfect|whatever|wonderful) (!|.)',
  ],
  unless: (found) => {
    const words = foundWords(found);
    const text = words.join(' ');
    if (/^as you (?:like|say|please)$/.test(text) && !startsClause(found)) return true;
    if (text === 'as you say' || text === 'as you like')
      return after(found) !== '.' && after(found) !== '';
    if (/^congratulations/.test(text)) return !isAngry(found.context.customer);
    if (/^[a-z ]+ [.!]$/.test(text) && !/^(?:as|if)/.test(text))
      return !(startsSentence(found) && isAngry(found.context.customer));
    return false;
  },
};

export const words: RuleWords = {
  title: 'As you wish',
  why: 'It sounds as if the writer had rolled their eyes.',
  instead: 'Say what you mean, plainly.',
  source: 'C 6',
};

export const flags: readonly Sample[] = [
  { text: "If it's that bad, see a doctor." },
  { text: 'As you wish.' },
  { text: 'Good luck with that.' },
  { text: 'Great.', context: { customer: 'This is the worst service ever. Still no parcel!' } },
  { text: 'Oh great, the second one too.' },
];

export const passes: readonly (string | Sample)[] = [
  'Great, the second one has left.',
  'As you say in your mail, it was due on Monday.',
  'Great.',
];
