import { owned, putsRight } from '../clues.ts';
import { before, foundWords } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { goesOn, says } from '../says.ts';

export const rule: Rule = {
  id: 'things-happen',
  family: 'dismissal',
  strength: 'strong',
  phrases: [
    '(are|is) (common|normal|usual) (at|during|for|in|with)',
    '(to be|is only) expected',
    '(can|may|will) (slightly)? vary',
    'natural (material|product)',
    '(absolutely|completely|entirely|perfectly|quite|totally|very) (common|natural|normal|usual)',
    "(one of those (days|things)|can't be helped|cannot be helped|teething (problems|troubles))",
    '(a|all|just)? (inevitable|natural|normal|regular|routine) part of',
    "(there are|there will|there'll|there's|we'll|you will|you'll) <adv> (be|get|have) (a few|another (chance|one|race|time|year)|one or two|the occasional|the odd)",
    "(it is|it's|that is|that's|this is) <adv> (basically|kind of|kinda)? how ~3 (go|goes|it is|operate/s|things are|work/s)",
    'no (actual|great|lasting|real|serious)? harm (has been|is|was)? done',
    '(such|these|those) things (can|do|just|sometimes|unfortunately|will)? (happen|occur)',
    '(delays|errors|it|mistakes|stuff|things|things like this) (can|do|just|simply|sometimes|unfortunately|will)? (happen/s|occur) (from time to time|sometimes|to (anyone|the best of us|us all)|to everyone)',
    '(delays|mistakes|stuff) (can|do|just|sometimes|will)? (happen|occur) (!|,|.)',
    "(no company|no one|no service|no system|no-one|nobody) ('s|is) perfect",
    "(nobody's) perfect",
    "(we are|we're) (all|just|only) human",
    'it is what it is',
  ],
  unless: (found) =>
    putsRight(found) ||
    says(found, /^(?:if|feel|feeling|should|sorry|question|reaction|react|worry)$/) ||
    goesOn(found, /^(?:to|that|and)$/) ||
    (owned(found) && !foundWords(found).includes('happen')) ||
    /^(?:how|when|why|where|if|let)$/.test(before(found)),
};

export const words: RuleWords = {
  title: 'These things happen',
  why: 'It shrugs: nobody is going to change anything.',
  instead: 'Say what you will do so that it does not happen again.',
  source: 'B 2, D 15',
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
