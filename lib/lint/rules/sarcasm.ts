import { isAngry, isTroubled } from '../clues.ts';
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
  when: isTroubled,
  phrases: [
    "if (it's|it is|it was|things are) (really)? (that|so) (bad|terrible|awful|urgent|important|good|cheap)",
    '(as you (wish|please|like|say)|if you say so|whatever you (say|want)|have it your way|suit yourself|good luck with that|thanks for nothing|nice try|good for you|how (nice|lovely|wonderful|convenient|charming)|what a surprise|surprise surprise|wow (,|just)|oh (great|wow|please|really)|yeah right|bravo|(excuse|forgive|pardon) (me|us) for|sorry for (breathing|existing|trying|caring|doing our job))',
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
    if (text === 'as you say' || text === 'as you like')
      return after(found) !== '.' && after(found) !== '';
    if (/^congratulations/.test(text)) return !isAngry(found.context.customer);
    if (/^[a-z ]+ [.!]$/.test(text) && !/^(?:as|if)/.test(text))
      return !(startsSentence(found) && isAngry(found.context.customer));
    return false;
  },
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
