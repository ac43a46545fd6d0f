import type { Token } from '../../text/tokens.ts';
import { acknowledges, anySentence, owned, owns, saysTime } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { after, before, foundWords, isQuestion, startsClause } from '../draft.ts';
import { swap } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

/** A plain fact, softened by what stands around it. */
const kind = (tokens: readonly Token[]): boolean =>
  acknowledges(tokens) || owns(tokens) || saysTime(tokens);

export const rule: Rule = {
  id: 'orders',
  family: 'tone',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    'before we can (do|help|look|proceed|raise)',
    'failure to (comply|do so|pay|provide|respond|return)',
    'you (may|will) be (billed|charged|liable)',
    '(kindly|please)? refrain from',
    "(you <adv> <need>|you would (have|need) to|you'd (have|need) to|you'll (have|need) to) <adv> (accept|allow|appeal|ask|attach|be|buy|call|change|check|choose|click|complete|confirm|contact|delete|do|download|e-mail|email|ensure|enter|file|fill|follow|give|go|keep|log|make|open|order|pay|provide|read|remember|reply|report|request|reset|restart|return|select|send|ship|show|sign|speak|stop|submit|take|try|update|upload|use|wait|write)",
    '(be sure|ensure|make sure) (that)? (you|your) (are|check|details|follow|have|include|provide|read|send|use)',
    "(do not|don't|stop) (call/ing|contact|email/ing|message|messaging|reply|send|write) (to)? (again|any more|anymore|here|me|multiple|several|so many|us)",
  ],
  unless: (found) => {
    const words = foundWords(found);
    // "You simply need to" hurts by another word first.
    if (words.some((word) => /^(?:simply|obviously|clearly)$/.test(word))) return true;
    const lead = before(found);
    if (
      /^(?:if|when|what|anything|everything|all|whatever|should|nothing|that|where|how|whenever|once|do|because|unless|until|which|details|steps|form|information|before|sorry|did|should|not|and|don't|thing|things|all|than|time|help|hours|so|like|or)$/.test(
        lead,
      ) &&
      !(lead === 'and' && found.first > 0 && startsClause(found))
    )
      return true;
    if (/^(?:nothing|anything)$/.test(after(found)) || words.includes('nothing')) return true;
    // Told after a word of regret or with help, a need is news and no order.
    if (
      /\bneed\b|will|'ll/.test(words.join(' ')) &&
      words.at(-1) !== 'wait' &&
      anySentence(found.draft, kind)
    )
      return true;
    return (
      isQuestion(found.sentence) ||
      owned(found) ||
      says(found, /^(?:sorry|shouldn't|won't|never|no|nothing)$/)
    );
  },
  mend: (found) => {
    const words = foundWords(found);
    return /^you(?:'ll)?$/.test(words[0] ?? '') && startsClause(found) && words.at(-1) !== 'be'
      ? swap(`please ${words.at(-1)}`)(found)
      : null;
  },
};

export const words: RuleWords = {
  title: 'You must',
  why: 'The customer came for help, and gets an order.',
  instead: 'Ask: “please”, or “could you”.',
  source: 'C 6, E',
};

export const flags: readonly Sample[] = [
  { text: 'Please refrain from sending several mails.' },
  { text: 'You need to send the photo first.', becomes: 'Please send the photo first.' },
  { text: 'For that, you must reset the router.', becomes: 'For that, please reset the router.' },
  { text: 'You have to wait.', becomes: 'Please wait.' },
  { text: 'Do not contact us again.' },
];

export const passes: readonly (string | Sample)[] = [
  'It comes on Thursday. You will have to sign for it.',
  "I'm sorry. You'll need to take the old one out first, and I have put in a spare.",
  'Tell me what you need to know.',
  'You should not have to wait any longer.',
  'If you need to send it back, the label is here.',
  'You need to do nothing.',
];
