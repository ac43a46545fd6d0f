import { owned } from '../clues.ts';
import { after, foundWords } from '../draft.ts';
import { swap } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'our-records-show',
  family: 'disbelief',
  title: 'Our records show that you',
  why: 'It sets a file against a person, and the file wins.',
  instead: 'Say what you see, and ask what happened from their side.',
  source: 'B 2, E',
  strength: 'strong',
  phrases: [
    '(suggest/s|indicate/s|say/s|show/s|prove/s) otherwise',
    '(our|the|my) ~1 (photo/s|photographs|scan/s|test/s|notes|camera/s|cctv|footage|gps|meter|inspection|assessment|assessor|evidence|checks|tracking) <adv> (would)? (appear/s to)? (show/s|suggest/s|indicate/s|confirm/s|found|record/s|prove/s) (that|no|nothing|it was|everything|you|the correct|a different)',
    "(contradict/s|inconsistent with|at odds with|(does not|doesn't|do not|don't|didn't) (match|tally with|agree with|support|back up)) (your|what you)",
    '(our|my|the|these|your) ~1 (record/s|system/s|log/s|data|database|files|tracking|tracking information|notes|report/s|courier|carrier|driver) (clearly|also|all|in fact|actually)? (show/s|indicate/s|say/s|state/s|suggest/s|confirm/s|prove/s|reflect/s) <adv> (clearly)? (that)? (you|otherwise|no|nothing|differently|the opposite|your account|it was (delivered|signed|received|used|collected|opened)|(the|your) (parcel|package|item|order) was (delivered|signed|received|collected|opened)|someone (signed|received)|the contrary)',
    'according to (our|my|the) (records|system/s|logs|data|files|notes|tracking|database) (,)? (you|no|nothing|it was delivered|it has been delivered|(the|your) (parcel|package|item|order) (was|has been) (delivered|signed|received|collected))',
  ],
  unless: (found) =>
    owned(found) ||
    says(found, /^(?:right|sorry|we|fault)$/) ||
    /^(?:are|were) (?:right|owed|due|correct|entitled|charged)$/.test(
      `${after(found)} ${after(found, 1)}`,
    ) ||
    ['paid', 'waited'].includes(after(found)),
  mend: (found) => {
    const words = foundWords(found);
    return words.at(-1) === 'you' && words[0] !== 'according'
      ? swap('from what {I|we} can see here, you')(found)
      : null;
  },
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
