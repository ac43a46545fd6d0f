import { owned } from '../clues.ts';
import { after, before, foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';
import { goesOn, says } from '../says.ts';

export const rule: Rule = {
  id: 'you-should-have',
  family: 'blame',
  title: 'You should have',
  why: 'Nobody can act on “should have”: only the reproach is left.',
  instead: 'Say what can be done now.',
  source: 'B 2, E',
  strength: 'strong',
  phrases: [
    "(should have|should've|ought to have|needed to have) been (reported|declared|raised|measured|noted|mentioned|read|disputed|returned|disclosed|brought (up|to))",
    "you (would|'d)? (have)? (been (better|best)|do better|be wise) (to|off)?",
    '(would|could|might) (have|easily have) (been)? (avoided|prevented) (this|that|it|the|if|had|by|any)',
    "(i|we) (would|'d|do|can only|must|always|strongly)? <adv> (suggest|advise|recommend|ask) (that|you|customers|clients)? (that|you)? (in future|in the future|next time)",
    "you <adv> (should have|should've|should of|shouldn't have|should not have|ought to have|could have|could've|might have|were supposed to|were meant to|were expected to|needed to) <adv> (read|known|checked|told|contacted|called|thought|seen|noticed|sent|kept|made sure|done|come|gone|asked|chosen|written|set|paid|brought|taken|left|understood|bought|followed|ordered|reported|complained|clicked|selected|looked|informed|saved|tried|used|planned|booked|cancelled|canceled|measured|entered|filled|realised|realized|packed|waited|started|opened|updated|confirmed|returned|mentioned|raised|acted|arrived|been (more|aware)|read|check|know|contact|call|look|ask|follow|tell|send|notice|confirm|keep|pay|return|report|select|choose|measure)",
    "(why|how come) (didn't you|did you not|have you not|haven't you|wouldn't you|you (did not|didn't|never|waited))",
    'why (did|would|do|are) you (not|only|wait|even|keep|always|still)',
    'what did you expect',
    'let this be a (lesson|reminder)',
    '(next time|in future|in the future|going forward|for future reference) (,)? (please|kindly|you should|you need to|you must|read|check|make sure|be more|be sure|try to|remember)',
  ],
  unless: (found) =>
    owned(found) ||
    (foundWords(found).includes('been') && says(found, /^(?:sorry|we|our|us|i)$/)) ||
    (/avoided|prevented/.test(foundWords(found).join(' ')) &&
      says(found, /^(?:sorry|we|our|us|i)$/)) ||
    ['we', 'i', 'what', 'everything', 'than', 'all', 'if'].includes(before(found)) ||
    goesOn(found, /^(?:me|my)$/) ||
    (/^(?:told|sent|asked|informed|called|contacted|paid|shown)$/.test(
      foundWords(found).at(-1) ?? '',
    ) &&
      after(found) === 'by'),
};

export const flags: readonly Sample[] = [
  { text: 'The fault should have been reported within a day.' },
  { text: 'A quick look at the label would have avoided this.' },
  { text: 'You should have read the terms.' },
  { text: 'You really should’ve contacted us sooner.' },
  { text: 'You were supposed to check the size.' },
  { text: "Why didn't you call?" },
  { text: 'Next time, please read the label.' },
];

export const passes: readonly (string | Sample)[] = [
  'It should have been returned to you on Monday, and we kept it.',
  'Nobody told you what you needed to check.',
  'Next time, please ask for me by name.',
  'You should have received it on Monday, and you did not.',
  'You should have the refund by Friday.',
  'You should have been told, and we did not tell you.',
  'We should have told you.',
];
