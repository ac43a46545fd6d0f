import { givesReason, owned, putsRight, timeFollows } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { after, before, foundWords, isQuestion } from '../draft.ts';
import { swapWhole } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'keep-you-posted',
  family: 'empty-promise',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    'no (further|more|new) (information|news|update/s)',
    '(as soon as|once|when) (i|we) (have|know) more',
    '<cannot> (give|provide|say|tell) ~3 (eta|how long|timeframe|timescale|when)',
    'keep an eye (on|out)',
    '(<will>|let me|team will) <adv> (keep) you (in the loop|informed|posted|up to date|updated)',
    '(<will>|team will) <adv> (be in touch|come back to you|contact you|follow up|get back to you|inform|let you know|notify|tell you|update) ~2 (as soon as|if|once|when) (i|it|there|they|we) ~2 (any|find|get|has|have|hear|is|know|more|receive)',
    '(as soon as|once|when) (i|we) (get|have|hear|know|receive) (an|any|anything|back|further|more|something) ~1 (details|information|news|update/s)',
    '(<will>|team will) <adv> (be in touch|circle back|come back to you|follow up with you|get back to you|revert)',
    '(stay tuned|watch this space)',
  ],
  unless: (found) =>
    (foundWords(found)[0] === 'keep' && /^(?:i|we|i'll|we'll|will|to)$/.test(before(found))) ||
    /^(?:soon|shortly|as|asap|very|with)$/.test(after(found)) ||
    timeFollows(found) ||
    owned(found) ||
    putsRight(found) ||
    isQuestion(found.sentence) ||
    givesReason(found.sentence.tokens.slice(found.last)),
  mend: (found) =>
    /^(?:i|we|i'll|we'll)$/.test(foundWords(found)[0] ?? '')
      ? swapWhole("{I'll|we'll} write to you by [day and time]")(found)
      : null,
};

export const words: RuleWords = {
  title: 'We will keep you posted',
  why: 'It hands them the waiting, for nobody knows how long.',
  instead: 'Say when you will write next, news or no news.',
  source: 'A, C 7',
};

export const flags: readonly Sample[] = [
  { text: 'Please keep an eye on our page.' },
  { text: 'We will keep you posted.', becomes: "We'll write to you by [day and time]." },
  { text: "I'll let you know once I have an update." },
  { text: 'We will come back to you.', becomes: "We'll write to you by [day and time]." },
  { text: 'Stay tuned.' },
];

export const passes: readonly (string | Sample)[] = [
  "I'll keep an eye on it for you.",
  'I will write to you on Friday, news or no news.',
  "I'll keep you posted: the next mail comes at noon.",
];
