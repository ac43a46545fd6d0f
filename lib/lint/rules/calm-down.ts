import { before, foundWords, startsSentence } from '../draft.ts';
import { swapClause } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'calm-down',
  family: 'dismissal',
  title: 'Calm down',
  why: 'Nobody was ever calmed by being told to be: it makes the anger the problem.',
  instead: 'Say that you see why, and what you are doing.',
  source: 'A, C 5',
  strength: 'strong',
  phrases: [
    '(please|just|you|to|try to|need to)? (calm|cool|simmer|settle) (yourself)? down',
    '(please|just|you should|you need to|try to|need to) (relax|chill|take it easy)',
    '(relax|chill) (,|.|!)',
    'take a (deep)? breath',
    "(there's|there is)? <adv> no (need|reason|call) (for you)? to (be|get) (so|this)? (rude|upset|angry|like (that|this)|aggressive|emotional|dramatic|impatient|frustrated)",
    "(there's|there is)? <adv> no (need|reason|call) to (shout|yell|panic|swear|overreact|raise your voice|use (that|such|capitals))",
    "(there is|there's)? no (need|reason|call) for (that|this|your|such) (tone|language|rudeness|attitude|anger|drama)",
    '(watch|mind) your (tone|language|words|manners)',
    "(please)? (don't|do not|stop) (be|being|get|getting) (so)? (rude|angry|upset|emotional|dramatic|aggressive|silly|ridiculous|impatient)",
    '(stop|quit) (shouting|yelling|complaining|whining|moaning|ranting|overreacting)',
    'get over it',
    '(remain|stay|keep) calm',
  ],
  unless: (found) => {
    const words = foundWords(found);
    return (
      ['i', 'we', "i'll", "we'll", 'will', 'once', 'things'].includes(before(found)) ||
      (words[0] === 'to' &&
        words.length < 4 &&
        !words.includes('yourself') &&
        /^(?:time|prices|weather|it|prices)$/.test(before(found))) ||
      (words.join(' ') === 'relax .' && !startsSentence(found))
    );
  },
  mend: (found) =>
    startsSentence(found) && /\p{L}$/u.test(foundWords(found).at(-1) ?? '')
      ? swapClause("{I|we} can see why you're upset")(found)
      : null,
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
  'There is no need to send the box back.',
  'No need to do anything: I have moved the date.',
  'I hope you can relax in the lounge while we fix this.',
  'The sea has calmed.',
];
