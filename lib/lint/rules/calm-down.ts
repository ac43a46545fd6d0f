import { before, foundWords, startsSentence } from '../draft.ts';
import { swapClause } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'calm-down',
  family: 'dismissal',
  strength: 'strong',
  phrases: [
    'no need to (shout|swear)',
    'not tolerate',
    'please be (polite|respectful)',
    '(just|need to|please|to|try to|you)? (calm|cool) (yourself)? down',
    'please (relax)',
    '(relax) (!|,|.)',
    "(there is|there's)? <adv> no (call|need|reason) (for you)? to (be|get) (so|this)? (aggressive|angry|emotional|frustrated|like (that|this)|rude|upset)",
    "(there is|there's)? no (call|need|reason) for (such|that|this|your) (anger|attitude|language|rudeness|tone)",
    '(mind|watch) your (language|tone|words)',
    '(quit|stop) (complaining|overreacting|ranting|shouting)',
  ],
  unless: (found) => {
    const words = foundWords(found);
    return (
      ['i', 'we', "i'll", "we'll", 'will', 'once', 'things'].includes(before(found)) ||
      (words[0] === 'to' &&
        words.length < 4 &&
        !words.includes('yourself') &&
        /^(?:time|prices|weather|it|prices)$/.test(before(found))) ||
      (/^(?:relax|chill)$/.test(words[0] ?? '') && !startsSentence(found))
    );
  },
  mend: (found) =>
    startsSentence(found) && /\p{L}$/u.test(foundWords(found).at(-1) ?? '')
      ? swapClause("{I|we} can see why you're upset")(found)
      : null,
};

export const words: RuleWords = {
  title: 'Calm down',
  why: 'Nobody was ever calmed by being told to be.',
  instead: 'Say that you see why, and what you are doing.',
  source: 'A, C 5',
};

export const flags: readonly Sample[] = [
  { text: 'Please calm down.', becomes: "We can see why you're upset." },
  { text: 'Relax, it is on its way.' },
  { text: "There's no need to be rude.", becomes: "We can see why you're upset." },
  { text: 'There is no need for that tone.', becomes: "We can see why you're upset." },
  { text: 'I would ask you to calm down and I will check.' },
  { text: 'Watch your language.', becomes: "We can see why you're upset." },
];

export const passes: readonly (string | Sample)[] = [
  'Sit back, relax, and enjoy the flight.',
  'There is no need to send the box back.',
  'No need to do anything: I have moved the date.',
  'I hope you can relax in the lounge while we fix this.',
  'The sea has calmed.',
];
