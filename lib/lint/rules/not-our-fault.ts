import { owned } from '../clues.ts';
import { before, foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'not-our-fault',
  family: 'excuse',
  title: 'Not our fault',
  why: 'It draws a line, with the customer on the other side.',
  instead: 'Leave the question of fault. Say what you will do.',
  source: 'B 2, E',
  strength: 'strong',
  phrases: [
    "(not|isn't|aren't) (something|anything) (that)? (we|i) (can|could|are able to)? (control|influence|change|decide|set|have)",
    '(no|little|any) (control|influence|say) (over|in)',
    '(set|fixed|decided|determined|imposed|dictated|required|regulated|mandated) by (the)? (authorities|government|airport|airline|bank|manufacturer|supplier|law|regulator/s|council|publisher|head office|network|courier|insurer|landlord|organiser|organisers|venue)',
    "(isn't|not|wasn't|aren't) <adv> (up|down) to (us|me)",
    "(we|i) (don't|do not|didn't) (make|set|write|decide) (the|our|these)? (law/s|rules|prices|timetable|fees|policy)",
    '(in the hands|at the mercy) of',
    "(we're|we are) (only|just|simply|merely)? (a|an|the) (marketplace|platform|reseller|agent|intermediary|broker|middleman|small (team|business|shop|company))",
    '(acts|act|operates|operate|works|work) independently',
    "(not|isn't|wasn't|hardly|n't) <adv> (our|my) (fault|mistake|doing|error)",
    "(we|i) (are|am|were|was|can|could|will|'re|do|accept|take|bear|have)? (not|cannot|can't|no|won't|aren't)? (be)? (held)? (responsible|liable|responsibility|liability|to blame|accountable) (for)?",
    "(we're|i'm) not (responsible|liable|to blame|accountable) (for)?",
    'through no fault of (ours|our own|mine)',
    '(beyond|outside|out of) (of)? (our|my) (control|hands)',
    "(circumstances|reasons|factors|events) (beyond|outside) (of)? (our|my|anyone's) control",
    '(unforeseen|unforeseeable) (circumstances|events|issues|problems)',
    '(my|our) hands are tied',
    'act of god',
    'force majeure',
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
