import type { Cue } from '../cue.ts';

export const fallsShort: Cue = {
  id: 'falls-short',
  why: 'says that what they got is less than what was described',
  evidence: 'fault',
  weight: 1.4,
  severity: 1,
  emotions: ['disappointment'],
  supposable: true,
  phrases: [
    '(made|makes) (it|things) (even)? worse',
    'would have thought',
    "(not|isn't|don't) (as|like|match) ~2 (described|shown|picture|pictures)",
    '(description|picture) (said|shows) ~8 (but)',
    '(what|all) (i|we) (got|received|have|found|saw) (is|was)',
    '(shorter|smaller|bigger|larger|longer|lighter|less|older|worse|slower) than (what|the|i|expected|it|that|in|my|before|you)',
    "(don't|isn't|not) (match|line up|the same as|quite what|what it|what was|what we|what i)",
    'in (a)? (worse|bad|terrible) (condition|state)',
    "(isn't|not) so (great|good|impressive)",
    '(was|is) (substituted|cut off|burnt|raw|out of date)',
    '(no room) (for) (us)',
    'without (a)? (working|proper|any)',
    '(somebody|someone) (packed|put|sent|forgot|made a mistake)',
    '(all over|all through) (my|the)',
    '(made|making|left|makes) (me|her) ~2 (sick|outside|cry)',
    '(was|been|being) (ill|sick|freezing|embarrassed|made to)',
    '(stood|standing|waited|sitting|left) (outside|around|on the floor)',
    '(nobody|no one|no-one|nothing) ~1 (telling|told|said|informed|knew|knows|was done|happened|happens|changed|changes|came|helped)',
    'what is the point',
    '(turn up|turned up|came) (whenever|late|without)',
    '(is|are|does|do|was) ~6 (at all|exist|exists|something that exists)',
    '(been)? patient (.)',
  ],
};

export const samples = [
  'The curtains are much shorter than what I ordered.',
  'It came back in worse condition.',
  'We stood outside for an hour.',
];

export const passes = [
  'Yours is cheaper than the other one.',
  'It is fine if there is no room for us on Friday.',
];
