import { putsRight, timeFollows } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { clauseEndsAt, foundSpan, foundWords } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'looking-into-it',
  family: 'empty-promise',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    '(case|claim|complaint|issue|it|matter|order|refund|request|this|ticket) (has|have|is|was) (already)? (been)? <adv> (being (dealt with|handled|investigated|looked (at|into)|processed|reviewed|worked on)|in (hand|process|progress)|initiated|under (consideration|investigation|process|review))',
    '<will> <adv> (chase|give (her|him|it|the ~1|them|this) a (chase|nudge|push|shout)|nudge)',
    '(at the top of|on) my (list)',
    '(<am>|<will> be|are|currently|is|still|team (are|is)) <adv> (investigating|looking at|looking into|reviewing) ((the|your) (account|bug|case|cause|complaint|concern/s|fault|issue|matter|order|problem|query|request|situation)|it|that|these|this|those|what)',
    '((our|the) team will|<will>|i|let me|let us|someone will|we|will) <adv> (check into|investigate|look into|review) ((the|your) (case|cause|complaint|concern/s|fault|issue|matter|problem|query|request|situation)|it|that|these|this|those)',
    '(<am>|engineers are|team are|team is) <adv> (hard at|working hard)? working (hard on|hard to|on|to) (a (fix|solution)|fix|fixing|it|resolve|resolving|that|the (issue|matter|problem)|this)',
    '(<am>|team is) <adv> (well)? aware of (that|the|these|this|your) (issue/s|problem/s)',
  ],
  unless: (found) =>
    timeFollows(found) ||
    putsRight(found) ||
    found.sentence.tokens
      .slice(0, found.first)
      .some(({ norm }) => /^(?:if|tell|send|once|dm|please)$/.test(norm)),
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

export const words: RuleWords = {
  title: 'Looking into it',
  why: 'It could mean an hour or a year, or that nobody is.',
  instead: 'Say who is looking, and when the customer will hear.',
  source: 'A, C 7, E',
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
