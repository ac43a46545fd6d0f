import { isTroubled, owned } from '../clues.ts';
import { after, before, foundWords, startsClause } from '../draft.ts';

import type { Rule, Sample } from '../rule.ts';
import { without } from '../says.ts';

const OPENS = /^(?:,|the|you|your|it|this|there|that)$/;
const NOT_MET = /^(?:more|if|not|isn't|wasn't|should|be|being|too)$/;
const DENIED = /^(?:not|should|sorry|didn't|wasn't|once|when|photos?|upset)$/;

export const rule: Rule = {
  id: 'clearly',
  family: 'obvious',
  title: 'Clearly',
  why: 'Clear to us; the customer only hears that they missed it.',
  instead: 'Leave it out, and quote what matters.',
  source: 'B 2',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    "(there is|there's|there are|there was|there were) (a|an|several|two|also a)? <adv> (large|big|clear|visible|prominent)? (sign/s|notice/s|signage|warning/s) (at|on|by|above|in|saying|next|outside|all|.)",
    'clearly',
    '(is|are|was|were|has been|have been|it) (very|quite|all)? clearly (stated|marked|written|explained|shown|described|mentioned|noted|visible|indicated|displayed|labelled|labeled|communicated|specified|outlined|advertised|laid out|posted)',
    '(clearly|plainly) (state/s/d|say/s|said|show/s|written|marked|mention/s|explain/s/ed|indicate/s/d) (that|on|in|at|above|here|the|no|it|you)?',
    'you (have|are|had|were|did|can)? clearly',
    '(it|this) (is|was) (very|quite|perfectly|abundantly|crystal|made)? clear (that|from|in|on|enough)',
    '(as you can|you can|anyone can) (clearly|plainly) see',
    '(terms|policy|website|page|e-mail|email|instructions|listing|description) (is|are|was|were) (very|quite|perfectly|abundantly|crystal)? (clear|explicit)',
  ],
  unless: (found) => {
    const { sentence, first } = found;
    const alone = foundWords(found).length === 1;
    if (alone && !(startsClause(found) && OPENS.test(after(found)))) return true;
    if (owned(found) || NOT_MET.test(before(found))) return true;
    // "Clearly, you did not" is no denial of what is clear; "it was not clear" is.
    const rest = alone ? sentence.tokens.slice(0, first) : sentence.tokens;
    return rest.some(({ norm }) => DENIED.test(norm));
  },
  mend: without(/^(?:clearly|plainly)$/),
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
  'I should have written more clearly.',
  'The page clearly needs work, and I have told the team what you saw.',
  'It was not clear from our page.',
];
