import { owned } from '../clues.ts';
import { foundWords } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'already-told-you',
  family: 'pointing-back',
  strength: 'strong',
  phrases: [
    "(you would|you'd) have (been (given|informed|notified|sent|told)|got|had|received|seen)",
    "(you have been|you were|you've been) <adv> (advised|informed|made aware|notified) (at|before|by|in|of|on|that|to|when)",
    'you were told (at|before|to|when)',
    '(e-mailed|emailed|gave|given|issued|sent) you (a|an|many|multiple|repeated|several|three|two) ~1 (e-mails|emails|heads-up|letters|messages|notice/s|reminder/s|texts)',
    '(<have>|i|we) (issued|posted|put up|sent) (a|an|multiple|several|three|two) ~1 (heads-up|notice/s|reminder/s)',
    'same (issue|point|query|question|thing) (again|over and over|several times)',
    '(<have>|i|my colleague|our team|we) (did|had|has|have)? (already|clearly|previously|twice) ((gave|given) you (an|our|the) answer|addressed|advised|answered|clarified|explained|informed|made clear|mentioned|replied|responded|said|stated|told)',
    'you (had been|have been|were) (already|clearly|duly|previously|specifically|twice) (advised|informed|made aware|notified|told)',
    "(you have|you've) (already)? been (advised|informed|notified|told) (about|already|before|many|of|several|that)",
    '(it|that|this|your question) (has|has been|was) (already|clearly|previously) (been)? (addressed|answered|clarified|covered|discussed|explained|mentioned|stated)',
    'as you (have been|were) (advised|informed|notified|told)',
    '(what|which) part (did|do|of)',
  ],
  unless: (found) =>
    owned(found) ||
    says(found, /^(?:sorry|wrong|apologise|apologize)$/) ||
    (foundWords(found)[1] === 'part' && !/^(?:of|do|did)$/.test(foundWords(found)[2] ?? '')) ||
    (foundWords(found)[1] === 'part' && !says(found, /^(?:understand|get|unclear|no)$/)),
};

export const words: RuleWords = {
  title: 'I already told you',
  why: 'It says: this is your second time of asking, and once too many.',
  instead: 'Answer once more, and more plainly.',
  source: 'B 2, A',
};

export const flags: readonly Sample[] = [
  { text: 'We sent you three reminders about this.' },
  { text: "I've already told you that it takes a week." },
  { text: 'You were clearly informed of the date.' },
  { text: 'This has already been explained.' },
  { text: 'As you were told, it takes a week.' },
  { text: 'Which part of the terms do you not understand?' },
];

export const passes: readonly (string | Sample)[] = [
  "I've already sent the refund.",
  'We have already booked the van for you.',
  "I'm sorry you were told the wrong date twice.",
  'I told the driver to ring first.',
];
