import { givesReason, offers, owned } from '../clues.ts';
import { foundWords, isQuestion } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'not-my-department',
  family: 'excuse',
  title: 'Not my department',
  why: 'To the customer there is one company, and it just shrugged.',
  instead: 'Take it yourself, or bring in the one who can, by name.',
  source: 'D 9, E',
  strength: 'strong',
  phrases: [
    "(that|this|it|which|<its>) (is|isn't|is not|falls)? <adv> (not)? (my|our|outside (my|our)|handled by our) (department|job|area|remit|role|responsibility|decision|division)",
    "(i|we) (don't|do not|can't|cannot) (handle|deal with|take care of|manage) (that|this|those|these|such)",
    '(a|another|different|the) (different|separate|other) (department|team|company|branch|office) (handles|deals|is responsible|manages|does)',
    '(i|we) (just|only) work here',
    '(above|beyond) my (pay grade|authority)',
    '<its> (up to|down to|a (matter|question) for|one for) (the)? (sales|billing|shipping|warehouse|accounts|another|technical|other|logistics|returns)',
  ],
  unless: (found) => {
    const words = foundWords(found);
    const negated =
      words.some((word) =>
        /^(?:not|isn't|don't|can't|cannot|outside|another|different|separate|other|only|just|above|beyond|up|down|matter|question|one)$/.test(
          word,
        ),
      ) ||
      words.includes('handled') ||
      words.includes('for');
    return (
      !negated ||
      owned(found) ||
      givesReason(found.sentence.tokens) ||
      offers(found.sentence.tokens) ||
      isQuestion(found.sentence)
    );
  },
};

export const flags: readonly Sample[] = [
  { text: "That's not my department." },
  { text: 'This is not our responsibility.' },
  { text: 'A different team handles that.' },
  { text: 'We do not deal with that here.' },
];

export const passes: readonly (string | Sample)[] = [
  "A different team handles that, so I've asked Priya there to call you by noon.",
  'This is our responsibility.',
  'It is our fault.',
];
