import { owned, putsRight } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { foundWords } from '../draft.ts';

import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says, without } from '../says.ts';

export const rule: Rule = {
  id: 'simply',
  family: 'obvious',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    "(hardly|isn't|not) <adv> (rocket science)",
    '(you)? (can|could|have to|may|must|need to|should|will)? simply (call|change|check|choose|click|contact|download|enter|fill|follow|go|have to|log|need|open|pay|press|print|put|read|reset|restart|return|select|switch|try|turn|update|use|visit|wait)',
    "(are|is|it's|that's|was|were) simply (a|because|how|no|not|the|too)",
    "(i|we) simply (am not|are not|aren't|can't|cannot|do not|don't|follow|have no|have to)",
    '<its> (perfectly|pretty|quite|really|so|that|very)? (easy|simple) (,|.|:|enough|really|to (do|fix|follow|see|understand|use))?',
    "(<its>|it isn't) (hardly|n't|not|not that)? (difficult|hard|rocket science)",
    'simple as that',
    'you (just|only) (had|have|need|needed) to (call|check|click|follow|log in|look|read|reset|restart|wait)',
  ],
  unless: (found) => {
    const words = foundWords(found);
    if (owned(found) || putsRight(found)) return true;
    if (/^(?:hard|difficult|complicated)$/.test(words.at(-1) ?? ''))
      return !words.includes('not') && !words.includes("isn't") && !words.includes('hardly');
    if (words.includes('easy') || words.includes('simple') || words.includes('straightforward'))
      return says(found, /^(?:make|made|should|hope|if|when|so|for)$/) || words[0] === 'so';
    return false;
  },
  mend: without(/^simply$/),
};

export const words: RuleWords = {
  title: 'Simply',
  why: 'It was not simple for the customer, or they would not have written.',
  instead: 'Leave it out: the step is as easy without it.',
  source: 'B 2',
};

export const flags: readonly Sample[] = [
  { text: 'Simply restart the router.', becomes: 'Restart the router.' },
  { text: 'You can simply log in.', becomes: 'You can log in.' },
  { text: 'That size is simply not in stock.', becomes: 'That size is not in stock.' },
  { text: "It's very easy to use." },
];

export const passes: readonly (string | Sample)[] = [
  'Simply reply to this e-mail and it reaches me.',
  'We simply got this wrong.',
  'It should be easy to reach us, and it was not.',
];
