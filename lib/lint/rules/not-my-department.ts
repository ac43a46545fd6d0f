import { givesReason, offers, owned } from '../clues.ts';
import { foundWords, isQuestion } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'not-my-department',
  family: 'excuse',
  strength: 'strong',
  phrases: [
    "(<its>|it|that|this|which) (falls|is|is not|isn't)? <adv> (not)? (handled by our|my|our|outside (my|our)) (area|decision|department|job|responsibility)",
    "(i|we) (can't|cannot|do not|don't) (deal with|handle|manage|take care of) (such|that|these|this|those)",
    '(a|another|different|the) (different|other|separate) (branch|company|department|office|team) (deals|does|handles|is responsible|manages)',
    '(above|beyond) my (authority|pay grade)',
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

export const words: RuleWords = {
  title: 'Not my department',
  why: 'To the customer there is one company, and it just shrugged.',
  instead: 'Take it yourself, or bring in the one who can, by name.',
  source: 'D 9, E',
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
