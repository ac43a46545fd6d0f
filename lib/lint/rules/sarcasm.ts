import { isAngry } from '../clues.ts';
import { after, foundWords, startsClause, startsSentence } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'sarcasm',
  family: 'tone',
  title: 'As you wish',
  why: 'It sounds as if the writer had rolled their eyes.',
  instead: 'Say what you mean, plainly.',
  source: 'C 6',
  strength: 'strong',
  phrases: [
    '(as you (wish|please|like|say)|if you say so|whatever you (say|want)|have it your way|suit yourself|be my guest|good luck with that|thanks for nothing|nice try|good for you|lucky you|poor you|how (nice|lovely|wonderful|convenient|charming)|cry me a river|what a surprise|surprise surprise|big surprise|wow (,|just)|oh (great|wow|please|really)|yeah right|oh sure|knock yourself out|bravo|(mind reader/s|magician/s|miracle workers)|your (majesty|highness)|(excuse|forgive|pardon) (me|us) for|sorry for (breathing|existing|trying|caring|doing our job))',
    'congratulations (,|on)',
    'great (, another|, just what)',
    '(fine|great|perfect|wonderful|fantastic|brilliant|lovely|whatever|noted|duly noted|alright then) (.|!)',
    'if (that|it) makes you (feel better|happy)',
    "(can't|cannot) read (minds|your mind)",
  ],
  unless: (found) => {
    const words = foundWords(found);
    const text = words.join(' ');
    if (/^as you (?:like|say|please)$/.test(text) && !startsClause(found)) return true;
    if (/^oh (?:no|well|dear me|really|please)$/.test(text))
      return !/^oh (?:please|really)$/.test(text);
    if (text === 'as you say' || text === 'as you like')
      return after(found) !== '.' && after(found) !== '';
    if (/^what (?:we|i) need/.test(text)) return true;
    if (/^congratulations/.test(text)) return !isAngry(found.context.customer);
    if (text === 'my bad') return true;
    if (/^[a-z ]+ [.!]$/.test(text) && !/^(?:as|if)/.test(text))
      return !(startsSentence(found) && isAngry(found.context.customer));
    return false;
  },
};

export const flags: readonly Sample[] = [
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
