import { isTroubled, owned } from '../clues.ts';
import { foundWords } from '../draft.ts';

import type { Rule, Sample } from '../rule.ts';
import { says, without } from '../says.ts';

export const rule: Rule = {
  id: 'simply',
  family: 'obvious',
  title: 'Simply',
  why: 'It was not simple for the customer, or they would not have written.',
  instead: 'Leave it out: the step is as easy without it.',
  source: 'B 2',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    "(isn't|not|hardly) <adv> (rocket science|brain surgery)",
    '(you)? (can|could|need to|have to|must|should|will|may)? simply (follow|click|tap|restart|reboot|log|go|read|check|reset|turn|use|fill|wait|return|need|have to|select|choose|open|enter|press|visit|update|install|reinstall|try|change|switch|unplug|plug|pay|contact|call|put|print|download)',
    "(is|are|was|were|it's|that's) simply (not|a|the|no|how|because|too)",
    "(we|i) simply (do not|don't|cannot|can't|have no|have to|are not|aren't|am not|follow)",
    '<its> (very|really|quite|pretty|so|that|perfectly)? (simple|easy|straightforward) (.|,|:|to (do|use|follow|fix|understand|see)|really|enough)?',
    "(<its>|it isn't) (not|hardly|not that|n't)? (rocket science|hard|difficult|complicated)",
    'simple as that',
    'all you (need/ed|have|had) to do (was|is) (read|follow|wait|check|look|log|click|call|ask)',
    'you (just|only|merely) (need|needed|have|had) to (read|follow|wait|check|look|log in|click|call|restart|reset)',
  ],
  unless: (found) => {
    const words = foundWords(found);
    if (owned(found)) return true;
    if (/^(?:hard|difficult|complicated)$/.test(words.at(-1) ?? ''))
      return !words.includes('not') && !words.includes("isn't") && !words.includes('hardly');
    if (words.includes('easy') || words.includes('simple') || words.includes('straightforward'))
      return says(found, /^(?:make|made|should|hope|if|when|so|for)$/) || words[0] === 'so';
    return false;
  },
  mend: without(/^simply$/),
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
