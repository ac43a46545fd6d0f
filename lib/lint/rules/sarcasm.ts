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
    "(as you (wish|please|like|say)|if you say so|whatever you (say|want|like)|have it your way|suit yourself|be my guest|good luck with that|thanks for nothing|nice try|good for you|lucky you|poor you|how (nice|lovely|wonderful|convenient|charming)|so sorry for you|cry me a river|boo hoo|what a surprise|surprise surprise|big surprise|wow (,|just|that's|what)|oh (great|wow|please|dear me|well|really|no)|yeah right|(yeah|oh) sure|sure thing boss|do as you like|knock yourself out|well done you|bravo|congratulations (,|on)|i'm not a (mind reader|magician|robot)|we are not (mind readers|magicians|miracle workers)|i am not a (mind reader|magician)|not a mind reader|thanks for letting us know (,)? (again|i guess)|well (,)? that's (just)? great|your majesty|your highness|my bad|excuse (me|us) for|forgive us for|pardon (me|us) for|sorry for (breathing|existing|trying|caring|doing our job|not being))",
    'great (, another|, just what|, thanks for)',
    '(just)? what (we|i) (needed|need|wanted) (today|now)?',
    '(fine|great|perfect|wonderful|fantastic|brilliant|lovely|super|marvellous|whatever|noted|duly noted|ok then|alright then|right) (.|!)',
    '(if|since) (that|it) makes you (feel (better|happy)|happy)',
    "(i|we) (can't|cannot) (read minds|read your mind|do magic|perform miracles)",
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
