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
    '(refund|it|this|request|case|order|claim|ticket|complaint|matter|issue) (has|have|is|was) (already)? (been)? <adv> (initiated|under (process|review|investigation|consideration)|in (process|progress|hand)|being (looked (into|at)|reviewed|processed|investigated|dealt with|handled|worked on))',
    '<will> <adv> (chase|nudge|give (it|this|them|him|her|the ~1) a (nudge|push|shout|poke|chase))',
    '(on|at the top of) my (list|radar|to-do list)',
    '(<am>|team (is|are)|<will> be|are|is|currently|still) <adv> (looking into|investigating|looking at|reviewing|checking into) (it|this|that|these|those|what|(the|your) (matter|issue|problem|cause|situation|case|complaint|fault|bug|request|concern/s|query|account|order))',
    '(i|we|<will>|(our|the) team will|someone will|will|let me|let us) <adv> (look into|investigate|review|check into) (it|this|that|these|those|(the|your) (matter|issue|problem|cause|situation|case|complaint|fault|request|concern/s|query))',
    '(<am>|team is|engineers are|team are) <adv> (hard at|working hard)? working (on|hard on|hard to|to) (it|this|that|a (fix|solution)|fixing|resolving|resolve|fix|the (issue|problem|matter))',
    '(<am>|team is) <adv> (well)? aware of (the|this|that|these|your) (issue/s|problem/s)',
  ],
  unless: (found) =>
    timeFollows(found) ||
    found.sentence.tokens
      .slice(0, found.first)
      .some(({ norm }) => /^(?:if|tell|send|once)$/.test(norm)),
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
  { text: 'Your claim is being processed.' },
  { text: "I'll give them a nudge." },
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
  'Your refund is being processed and lands on Friday.',
  'If something worried you, tell me and I will look into it now.',
  "I'm looking into it now and will write by 5 pm.",
  'We are looking into it. You will hear from me by Friday.',
  'I have looked into it, and you are right.',
  'I am working on it with Priya, and will call at 15:00.',
];
