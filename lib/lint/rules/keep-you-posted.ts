import { givesReason, owned, timeFollows } from '../clues.ts';
import { after, before, foundWords, isQuestion } from '../draft.ts';
import { swapAtEnd } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'keep-you-posted',
  family: 'empty-promise',
  title: 'We will keep you posted',
  why: 'It hands over the waiting: they must sit by the phone, for nobody knows how long.',
  instead: 'Say when you will write next, even if there is no news by then.',
  source: 'A, C 7',
  strength: 'weak',
  phrases: [
    'keep an eye (on|out)',
    '(<will>|let me|team will) <adv> (keep|be keeping) you (posted|updated|informed|in the loop|up to date)',
    '(<will>|team will) <adv> (update|inform|notify|let you know|tell you|contact you|come back to you|get back to you|follow up|be in touch) ~2 (once|when|as soon as|if) (we|i|there|they|it) ~2 (have|hear|know|get|receive|is|more|any|has|find)',
    '(once|when|as soon as) (we|i) (have|hear|know|get|receive) (any|more|anything|something|an|further|back) ~1 (news|update/s|information|details)',
    '(<will>|team will) <adv> (come back to you|get back to you|be in touch|follow up with you|touch base|circle back|revert)',
    '(stay tuned|watch this space)',
  ],
  unless: (found) =>
    (foundWords(found)[0] === 'keep' && /^(?:i|we|i'll|we'll|will|to)$/.test(before(found))) ||
    /^(?:soon|shortly|as|asap|very|with)$/.test(after(found)) ||
    timeFollows(found) ||
    owned(found) ||
    isQuestion(found.sentence) ||
    givesReason(found.sentence.tokens.slice(found.last)),
  mend: (found) =>
    /^(?:i|we|i'll|we'll)$/.test(foundWords(found)[0] ?? '')
      ? swapAtEnd("{I'll|we'll} write to you by [day and time]")(found)
      : null,
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
