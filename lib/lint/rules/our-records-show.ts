import { owned } from '../clues.ts';
import { after, foundWords } from '../draft.ts';
import { swapOpening } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { goesOn, says } from '../says.ts';

// "Show you as a no-show" does not go on from there.
const DID = /ed$|^(?:are|bought|chose|did|got|had|have|made|paid|sent|took|were)$/;

export const rule: Rule = {
  id: 'our-records-show',
  family: 'disbelief',
  strength: 'strong',
  phrases: [
    'tracking (says|shows|states) (as)? delivered',
    'must have been (delivered|received)',
    '(my|our) ~1 (data|database|log/s|record/s|system/s) <adv> (confirm/s|indicate/s|reflect/s|say/s|show/s|state/s|suggest/s) (that)? (a|an|it|the|your)',
    '(indicate/s|prove/s|say/s|show/s|suggest/s) otherwise',
    '(my|our|the) ~1 (camera/s|checks|evidence|footage|gps|inspection|meter|notes|photo/s|scan/s|test/s|tracking) <adv> (would)? (appear/s to)? (confirm/s|found|indicate/s|prove/s|record/s|show/s|suggest/s) (a different|everything|it was|no|nothing|that|the correct|you)',
    "((didn't|do not|does not|doesn't|don't) (agree with|back up|match|support)|at odds with|contradict/s|inconsistent with) (what you|your)",
    '(my|our|the|these|your) ~1 (carrier|courier|data|database|driver|files|log/s|notes|record/s|report/s|system/s|tracking|tracking information) (actually|all|also|clearly|in fact)? (confirm/s|indicate/s|prove/s|reflect/s|say/s|show/s|state/s|suggest/s) <adv> (clearly)? (that)? ((the|your) (item|order|package|parcel) was (collected|delivered|opened|received|signed)|differently|it was (collected|delivered|opened|received|signed|used)|no|nothing|otherwise|someone (received|signed)|the contrary|the opposite|you|your account)',
    'according to (my|our|the) (data|database|files|logs|notes|records|system/s|tracking) (,)? ((the|your) (item|order|package|parcel) (has been|was) (collected|delivered|received|signed)|it has been delivered|it was delivered|no|nothing|you)',
  ],
  unless: (found) =>
    owned(found) ||
    (foundWords(found).includes('delivered') &&
      goesOn(found, /^(?:but|isn't|never|not|number|wrong)$/)) ||
    says(found, /^(?:right|sorry|fault|wrong)$/) ||
    /^(?:are|were) (?:right|owed|due|correct|entitled|charged)$/.test(
      `${after(found)} ${after(found, 1)}`,
    ) ||
    ['paid', 'waited'].includes(after(found)),
  mend: (found) => {
    const words = foundWords(found);
    return words.at(-1) === 'you' && words[0] !== 'according' && DID.test(after(found))
      ? swapOpening('from what {I|we} can see here, you')(found)
      : null;
  },
};

export const words: RuleWords = {
  title: 'Our records show that you',
  why: 'It sets a file against a person, and the file wins.',
  instead: 'Say what you see, and ask what happened from their side.',
  source: 'B 2, E',
};

export const flags: readonly Sample[] = [
  { text: 'The photos suggest otherwise.' },
  { text: 'This contradicts your account.' },
  { text: 'The footage shows that the box was shut.' },
  {
    text: 'Our records show that you signed for it.',
    becomes: 'From what we can see here, you signed for it.',
  },
  { text: 'The system clearly indicates otherwise.' },
  { text: 'Our records show the parcel was delivered.' },
  { text: 'According to our records, you cancelled in May.' },
];

export const passes: readonly (string | Sample)[] = [
  'Our records show that we charged you twice.',
  'I can see here that it left on Monday.',
  'According to our records, you are right: you paid twice.',
];
