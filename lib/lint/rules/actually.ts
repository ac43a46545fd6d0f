import { offers, owned } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { before, foundWords, isQuestion, startsClause } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

const GOOD_NEWS =
  /^(?:right|owed|entitled|due|better|cheaper|easier|faster|free|refund|until|could|may)$/;

export const rule: Rule = {
  id: 'actually',
  family: 'disbelief',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    '(strictly speaking|technically) (,|it|that|the|this|we|you)',
    'actually ,',
    '(<youre>|you|you did|you do|you had|you have) actually',
    "(it|that|there|this|you) (are|is|isn't|was|wasn't|were) actually (a|an|correct|in|never|no|not|on|our|quite|supposed|the|very|your)",
    "(it's|that's|there's|this is|you're|you've) actually",
    'as a matter of fact',
  ],
  unless: (found) => {
    const words = foundWords(found);
    if (/^(?:actually|technically|strictly)$/.test(words[0] ?? '') && !startsClause(found))
      return true;
    return (
      owned(found) ||
      (/^(?:if|what|when|that|how|whether|can|could)$/.test(before(found)) &&
        words[0]?.startsWith('you') === true) ||
      isQuestion(found.sentence) ||
      offers(found.sentence.tokens) ||
      says(found, GOOD_NEWS)
    );
  },
  mend: (found) => {
    const words = foundWords(found);
    if (words[0] === 'actually') return drop({ ...found, last: found.first + 1 });
    const at = words.indexOf('actually');
    if (words[0] === 'strictly' || words[0] === 'technically')
      return drop({ ...found, last: found.first + (words[0] === 'strictly' ? 2 : 1) });
    return at > 0
      ? drop({ ...found, first: found.first + at, last: found.first + at + 1 })
      : drop(found);
  },
};

export const words: RuleWords = {
  title: 'Actually',
  why: 'A small word that says “you are wrong” before anything has been explained.',
  instead: 'Leave it out.',
  source: 'B 2',
};

export const flags: readonly Sample[] = [
  { text: 'Technically, the sale ended on Sunday.', becomes: 'The sale ended on Sunday.' },
  { text: 'Actually, the parcel left on Monday.', becomes: 'The parcel left on Monday.' },
  { text: 'The size you actually ordered was a ten.', becomes: 'The size you ordered was a ten.' },
  { text: 'It is actually not late.', becomes: 'It is not late.' },
];

export const passes: readonly (string | Sample)[] = [
  "Actually, yours is under a year old, so I'll send you one free.",
  'Actually, you are owed more than that.',
  'There is actually a cheaper way.',
  'I actually went down to look for it myself.',
  'Tell me what you actually need.',
  'We will check what actually happened.',
  'Actually, this was our mistake.',
];
