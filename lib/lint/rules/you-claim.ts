import { after, before, foundWords, startsClause } from '../draft.ts';
import { swap } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'you-claim',
  family: 'disbelief',
  strength: 'strong',
  phrases: [
    '(as you|the customer|what you|you) <adv> (allege/d|claim/ed)',
    '<youre> <adv> (claiming)',
  ],
  unless: (found) =>
    ['if', 'when', 'once', 'before', 'should', 'can', 'unless', 'until', 'lets', 'help'].includes(
      before(found),
    ) ||
    after(found) === 'on' ||
    after(found) === 'for',
  mend: (found) => {
    const words = foundWords(found);
    if (after(found) === 'to') return null;
    const lead = words[0] === 'as' || words[0] === 'what' ? `${words[0]} ` : '';
    if (!lead && !startsClause(found)) return null;
    return swap(`${lead}you told us`)(found);
  },
};

export const words: RuleWords = {
  title: 'You claim',
  why: 'It calls the customer a liar without saying so.',
  instead: 'Say “you told us”, and go on from there.',
  source: 'B 2',
};

export const flags: readonly Sample[] = [
  { text: 'You claim that the box was empty.', becomes: 'You told us that the box was empty.' },
  {
    text: 'We looked at the box you are claiming was empty.',
  },
  { text: 'As you claimed, it never came.', becomes: 'As you told us, it never came.' },
];

export const passes: readonly (string | Sample)[] = [
  'Your claim is paid.',
  'You can claim the refund in the app.',
  'If you claim before Friday, it is faster.',
  'You told us the box was empty.',
];
