import { owned } from '../clues.ts';
import { before, foundWords } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'not-our-fault',
  family: 'excuse',
  strength: 'strong',
  phrases: [
    '(booked|handled|managed|operated|provided|run|supplied) (by|through|with) (a|an|another|our)? (external ~1|independent ~1|partner|third party|third-party)',
    'a matter (between|for) (you|yourself)',
    '(due to|because of) (operational|technical|unforeseen) (circumstances|difficulties|issues|reasons)',
    "(aren't|isn't|not) (anything|something) (that)? (i|we) (are able to|can|could)? (change|control|decide|have|influence|set)",
    '(any|little|no) (control|influence|say) (in|over)',
    '(decided|determined|fixed|mandated|regulated|required|set) by (the)? (airline|airport|authorities|bank|council|courier|government|insurer|landlord|law|manufacturer|network|publisher|supplier)',
    "(i|we) (didn't|do not|don't) (decide|make|set|write) (our|the|these)? (fees|law/s|policy|prices|rules|timetable)",
    '(at the mercy|in the hands) of',
    "(we are|we're) (just|only|simply)? (a|an|the) (agent|marketplace|platform|small (business|company|shop|team))",
    '(act|acts|operate|work|works) independently',
    "(hardly|isn't|n't|not|wasn't) <adv> (my|our) (doing|error|fault|mistake)",
    "(i|we) ('re|accept|am|are|bear|can|could|do|have|take|was|were|will)? (aren't|can't|cannot|no|not|won't)? (be)? (held)? (accountable|liability|liable|responsibility|responsible|to blame) (for)?",
    '(beyond|out of|outside) (of)? (my|our) (control|hands)',
    '(circumstances|events|factors|reasons) (beyond|outside) (of)? (my|our) control',
    '(my|our) hands are tied',
  ],
  unless: (found) => {
    const words = foundWords(found);
    const liable =
      words.some((word) =>
        /^(?:responsible|liable|responsibility|liability|accountable)$/.test(word),
      ) || words.join(' ').includes('to blame');
    if (liable && !words.some((word) => /^(?:not|cannot|can't|no|won't|aren't)$/.test(word)))
      return true;
    return owned(found) || says(found, /^(?:excuse|even)$/) || before(found) === 'if';
  },
};

export const words: RuleWords = {
  title: 'Not our fault',
  why: 'It draws a line, with the customer on the other side.',
  instead: 'Leave the question of fault. Say what you will do.',
  source: 'B 2, E',
};

export const flags: readonly Sample[] = [
  { text: "That's not something we can control." },
  { text: 'The fee is set by the airport.' },
  { text: 'We are only a marketplace.' },
  { text: 'This is not our fault.' },
  { text: 'We cannot be held responsible for that.' },
  { text: 'It was due to circumstances beyond our control.' },
  { text: 'My hands are tied.' },
  { text: 'We accept no liability for that.' },
];

export const passes: readonly (string | Sample)[] = [
  'Even at the mercy of the weather, we owed you a call.',
  'We are responsible, and I will fix it.',
  'I take full responsibility.',
  'Even if it was not our fault, it is our job to help.',
];
