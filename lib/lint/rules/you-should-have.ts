import { owned } from '../clues.ts';
import { after, before, foundWords } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { goesOn, says } from '../says.ts';

export const rule: Rule = {
  id: 'you-should-have',
  family: 'blame',
  strength: 'strong',
  phrases: [
    "(needed to have|ought to have|should have|should've) been (brought (to|up)|mentioned|noted|raised|read|reported|returned)",
    '(could|might|would) (have) (been)? (avoided|prevented) (any|by|had|if|it|that|the|this)',
    "(i|we) ('d|always|can only|do|must|strongly|would)? <adv> (advise|ask|recommend|suggest) (clients|customers|that|you)? (that|you)? (in future|in the future|next time)",
    "you <adv> (could have|could've|might have|needed to|ought to have|should have|should not have|should've|shouldn't have|were supposed to) <adv> (double)? (asked|been (aware|more)|booked|bring|brought|call|called|cancel|cancelled|check|checked|choose|chosen|come|complained|confirm|confirmed|contact|contacted|done|entered|filled|follow|followed|gone|informed|keep|kept|known|left|let|look|looked|made sure|measure|measured|mentioned|noticed|opened|ordered|paid|pay|raised|read|report|reported|return|returned|seen|selected|send|sent|set|taken|tell|told|tried|updated|used|waited|written)",
    "(how come|why) (did you not|didn't you|have you not|haven't you|wouldn't you|you (did not|didn't|never|waited))",
    "(any|some) reason (why)? you (did not|didn't|never)",
    'why (are|did|do|would) you (always|even|keep|not|only|still|wait)',
    '(for future reference|going forward|in future|in the future|next time) (,)? (be more|be sure|check|kindly|make sure|please|read|remember|try to|you must|you need to|you should)',
  ],
  unless: (found) =>
    owned(found) ||
    /n(?:o|')t have (?:paid|waited)$/.test(foundWords(found).join(' ')) ||
    (foundWords(found).includes('been') && says(found, /^(?:sorry|we|our|us|i)$/)) ||
    (/avoided|prevented/.test(foundWords(found).join(' ')) &&
      says(found, /^(?:sorry|we|our|us|i)$/)) ||
    ['we', 'i', 'what', 'everything', 'than', 'all', 'if'].includes(before(found)) ||
    after(found) === 'let' ||
    goesOn(found, /^(?:me|my)$/) ||
    (/^(?:told|sent|asked|informed|called|contacted|paid|shown)$/.test(
      foundWords(found).at(-1) ?? '',
    ) &&
      after(found) === 'by'),
};

export const words: RuleWords = {
  title: 'You should have',
  why: 'Nobody can act on “should have”: only the reproach is left.',
  instead: 'Say what can be done now.',
  source: 'B 2, E',
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
  'If you have questions in future, please let us know.',
  'It should have been returned to you on Monday, and we kept it.',
  'Nobody told you what you needed to check.',
  'Next time, please ask for me by name.',
  'You should have received it on Monday, and you did not.',
  'You should have the refund by Friday.',
  'You should have been told, and we did not tell you.',
  'We should have told you.',
];
