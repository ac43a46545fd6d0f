import { timeFollows } from '../clues.ts';
import { clauseEndsAt, foundSpan, foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'looking-into-it',
  family: 'empty-promise',
  title: 'Looking into it',
  why: 'It could mean an hour or a year, or that nobody is.',
  instead: 'Say who is looking, and when the customer will hear.',
  source: 'A, C 7, E',
  strength: 'weak',
  phrases: [
    "(<am>|team is|we will be|we'll be|i will be|i'll be|are|is|am|team are|currently|still|colleagues are) (currently|still|now|actively|already|presently|all|just|also)? (looking into|investigating|looking at|reviewing|checking into) (it|this|that|the (matter|issue|problem|cause|situation|case|complaint|fault|bug)|your (case|complaint|issue|matter|request|concern|concerns|query|problem|account|order)|these|those|what)",
    '(<will>|i|we|our team will|the team will|someone will|will|let me|let us) <adv> (look into|investigate|review|check into) (it|this|that|the (matter|issue|problem|cause|situation|case|complaint|fault|bug)|your (case|complaint|issue|matter|request|concern|concerns|query|problem)|these|those)',
    '(<am>|team is|are|is|engineers are|team are) (currently|still|now|actively|already|presently|all|hard at|working hard)? working (on|hard on|hard to|to) (it|this|that|a (fix|solution|resolution)|fixing|resolving|resolve|fix|the (issue|problem|fix|matter))',
    '(<am>|our team is|the team is) (fully|well|already|currently|now)? aware of (the|this|that|these|your) (issue|issues|problem|problems|situation|matter|outage)',
  ],
  unless: timeFollows,
  mend: (found) =>
    /^(?:it|this|that)$/.test(foundWords(found).at(-1) ?? '') &&
    clauseEndsAt(found.sentence, found.last)
      ? {
          texts: [
            `${found.draft.text.slice(foundSpan(found).start, foundSpan(found).end)} and will write to you by [day and time]`,
          ],
        }
      : null,
};

export const flags: readonly Sample[] = [
  {
    text: "We're looking into it.",
    becomes: "We're looking into it and will write to you by [day and time].",
  },
  { text: 'We are currently investigating the issue.' },
  { text: 'Our team is working on a fix.' },
  {
    text: 'I will look into this.',
    becomes: 'I will look into this and will write to you by [day and time].',
  },
  { text: 'We are aware of the issue.' },
];

export const passes: readonly (string | Sample)[] = [
  "I'm looking into it now and will write by 5 pm.",
  'We are looking into it. You will hear from me by Friday.',
  'I have looked into it, and you are right.',
  'I am working on it with Priya, and will call at 15:00.',
];
