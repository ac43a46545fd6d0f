import { owned } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { after, before, foundWords, startsClause } from '../draft.ts';

import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says, without } from '../says.ts';

const OPENS = /^(?:,|the|you|your|it|this|there|that)$/;
const NOT_MET = /^(?:more|if|not|isn't|wasn't|should|be|being|too)$/;
const DENIED = /^(?:not|should|sorry|didn't|wasn't|once|when|photos?|upset)$/;

export const rule: Rule = {
  id: 'clearly',
  family: 'obvious',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    "(there are|there is|there was|there were|there's) (a|also a|an|several|two)? <adv> (big|clear|large|visible)? (notice/s|sign/s) (.|above|all|at|by|in|next|on|outside|saying)",
    'clearly',
    '(are|has been|have been|is|it|was|were) (all|quite|very)? clearly (advertised|communicated|described|displayed|explained|indicated|laid out|marked|mentioned|noted|outlined|posted|shown|stated|visible|written)',
    '(clearly) (explain/s/ed|indicate/s/d|marked|mention/s|said|say/s|show/s|state/s/d|written) (above|at|here|in|it|no|on|that|the|you)?',
    'you (are|can|did|had|have|were)? clearly',
    '(description|e-mail|email|instructions|listing|page|policy|terms|website) (are|is|was|were) (crystal|perfectly|quite|very)? (clear)',
  ],
  unless: (found) => {
    const { sentence, first } = found;
    const alone = foundWords(found).length === 1;
    if (alone && !(startsClause(found) && OPENS.test(after(found)))) return true;
    if (owned(found) || NOT_MET.test(before(found)) || says(found, /^thanks?$/)) return true;
    // "Clearly, you did not" is no denial of what is clear; "it was not clear" is.
    const rest = alone ? sentence.tokens.slice(0, first) : sentence.tokens;
    return rest.some(({ norm }) => DENIED.test(norm));
  },
  mend: without(/^(?:clearly|plainly)$/),
};

export const words: RuleWords = {
  title: 'Clearly',
  why: 'Clear to us; the customer only hears that they missed it.',
  instead: 'Leave it out, and quote what matters.',
  source: 'B 2',
};

export const flags: readonly Sample[] = [
  { text: 'There is a large sign at the gate.' },
  { text: 'Clearly, the label says ten.', becomes: 'The label says ten.' },
  { text: 'The date is clearly stated on the page.', becomes: 'The date is stated on the page.' },
  { text: 'You clearly ticked the second box.', becomes: 'You ticked the second box.' },
  { text: 'Our policy is very clear.' },
  { text: 'Clearly you did not read the label.', also: ['you-failed'] },
];

export const passes: readonly (string | Sample)[] = [
  'Your box will be clearly marked.',
  'It is clear from your photo that the leg is bent.',
  { text: "It's clearly marked with an L.", context: { customer: 'Can I book a table for six?' } },
  'We clearly let you down.',
  'You clearly described the fault, thank you.',
  'I should have written more clearly.',
  'The page clearly needs work, and I have told the team what you saw.',
  'It was not clear from our page.',
];
