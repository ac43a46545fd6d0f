import { owned } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { after, foundWords } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'obviously',
  family: 'obvious',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    '(guide|instructions|label|page|policy|rules|sign/s|site|terms|there|website) for a reason',
    '(are|is) there to be (followed|read|used)',
    'obviously',
    "(it's|that's) <adv> (obvious|self explanatory)",
    '(goes without saying|it goes without saying|needless to say)',
  ],
  unless: (found) =>
    owned(found) ||
    /^(?:upset|upsetting|frustrating|annoying|distressing|worrying|worried|not)$/.test(
      after(found),
    ) ||
    (says(found, /^(?:sorry|our|wrong)$/) &&
      foundWords(found)[0] === 'obviously' &&
      !found.sentence.tokens.some(({ norm }) => norm === 'you' || norm === 'your')),
  mend: (found) =>
    foundWords(found).length === 1 || foundWords(found)[0] === 'needless' ? drop(found) : null,
};

export const words: RuleWords = {
  title: 'Obviously',
  why: 'If it was obvious, the customer must be slow.',
  instead: 'Leave it out.',
  source: 'B 2',
};

export const flags: readonly Sample[] = [
  { text: 'The rules are there for a reason.' },
  { text: 'Obviously, the shop shuts on Sunday.', becomes: 'The shop shuts on Sunday.' },
  { text: 'You will obviously need the key.', becomes: 'You will need the key.' },
  { text: 'Needless to say, the shop shuts on Sunday.', becomes: 'The shop shuts on Sunday.' },
  { text: "It's pretty obvious." },
];

export const passes: readonly (string | Sample)[] = [
  'This is obviously upsetting, and I will ring you today.',
  'We obviously got this wrong.',
  'This was obviously our mistake.',
  'It was not obvious, and we have changed the page.',
];
