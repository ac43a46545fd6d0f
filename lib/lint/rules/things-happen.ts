import { owned } from '../clues.ts';
import { before, foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';
import { goesOn, says } from '../says.ts';

export const rule: Rule = {
  id: 'things-happen',
  family: 'dismissal',
  title: 'These things happen',
  why: 'It shrugs: nobody is going to change anything.',
  instead: 'Say what you will do so that it does not happen again.',
  source: 'B 2, D 15',
  strength: 'strong',
  phrases: [
    '(perfectly|completely|quite|totally|entirely|absolutely|very) (normal|natural|common|usual)',
    "(sent to try us|can't be helped|cannot be helped|one of those (things|days)|par for the course|part and parcel|comes with the territory|the luck of the draw|teething (problems|troubles)|better luck next time)",
    '(a|just|all)? (normal|routine|natural|regular|inevitable) part of',
    "(you'll|you will|we'll|there will|there'll|there are|there's) <adv> (get|be|have) (the odd|the occasional|one or two|a few|another (race|time|one|chance|year))",
    "(that's|that is|this is|it's|it is) <adv> (kinda|kind of|sort of|basically)? how ~3 (work/s|go|goes|operate/s|it is|things are)",
    'no (real|lasting|great|serious|actual)? harm (was|has been|is)? done',
    'bound to happen',
    '(these|such|those) things (do|can|sometimes|will|just|unfortunately)? (happen|occur)',
    '(mistakes|errors|accidents|delays|things like this|stuff|it|things) (do|can|sometimes|will|just|unfortunately|simply)? (happen/s|occur) (to everyone|sometimes|from time to time|to (us all|the best of us|anyone))',
    '(mistakes|delays|accidents|stuff) (do|can|will|just|sometimes)? (happen|occur) (.|,|!)',
    '(we|everyone|everybody) (all)? make/s mistakes',
    "(nobody|no one|no-one|no company|no system|no service) (is|'s) perfect",
    "(nobody's|no one's) perfect",
    "(we're|we are) (only|all|just) human",
    'it is what it is',
    "(that's|such is) life",
  ],
  unless: (found) =>
    says(found, /^(?:if|feel|feeling|should|sorry|question|reaction|react|worry)$/) ||
    goesOn(found, /^(?:to|that|and)$/) ||
    (owned(found) && !foundWords(found).includes('happen')) ||
    /^(?:how|when|why|where|if|let)$/.test(before(found)),
};

export const flags: readonly Sample[] = [
  { text: 'A little noise is perfectly normal.' },
  { text: "That's just how the internet works." },
  { text: 'No harm done, then.' },
  { text: 'It was just one of those things.' },
  { text: 'These things happen.' },
  { text: 'Mistakes do happen from time to time.' },
  { text: "Nobody's perfect." },
  { text: 'Well, it is what it is.' },
];

export const passes: readonly (string | Sample)[] = [
  'It is quite normal to be upset about it.',
  'I will find out how these things happen and tell you on Friday.',
  'Let me show you how it works.',
  'This should not have happened.',
];
