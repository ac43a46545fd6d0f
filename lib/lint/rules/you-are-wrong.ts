import { owned } from '../clues.ts';
import { after, before, foundWords, isQuestion } from '../draft.ts';
import { swapOpening } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'you-are-wrong',
  family: 'disbelief',
  strength: 'strong',
  phrases: [
    '(<youre>|you appear to be|you must be|you seem to be) (clearly|completely|just|obviously|quite|sadly|simply|very much)? (confused|confusing|incorrect|lying|mistaken|misunderstanding|wrong)',
    "(you|you clearly|you have|you obviously|you've) <adv> (got it wrong|misread|misunderstood)",
  ],
  unless: (found) =>
    ['if', 'whether', 'when', 'unless', 'case'].includes(before(found)) ||
    isQuestion(found.sentence) ||
    owned(found),
  mend: (found) =>
    /^(?:misunderstood|misread|misheard|misinterpreted)$/.test(foundWords(found).at(-1) ?? '') &&
    /^(?:the|our|my|what)$/.test(after(found))
      ? swapOpening('{I|we} did not make clear enough')(found)
      : null,
};

export const words: RuleWords = {
  title: 'You are wrong',
  why: 'Whoever is told they are wrong stops listening.',
  instead: 'Say what you see, and own what was unclear.',
  source: 'B 2, E',
};

export const flags: readonly Sample[] = [
  { text: 'You misunderstood the offer.', becomes: 'We did not make clear enough the offer.' },
  { text: "I'm afraid you are mistaken." },
  { text: 'You seem to be confused about the date.' },
];

export const passes: readonly (string | Sample)[] = [
  'If you are wrong about the date, nothing is lost.',
  'Tell me if I have misunderstood.',
  'You are right.',
];
