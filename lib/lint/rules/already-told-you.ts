import { owned } from '../clues.ts';
import { foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'already-told-you',
  family: 'pointing-back',
  title: 'I already told you',
  why: 'It says: this is your second time of asking, and once too many.',
  instead: 'Answer once more. If the first answer did not help, make this one plainer.',
  source: 'B 2, A',
  strength: 'strong',
  phrases: [
    '(sent|gave|given|issued|emailed|e-mailed) you (a|an|two|three|several|multiple|numerous|many|repeated) ~1 (reminder/s|heads-up|notice/s|warning/s|e-mails|emails|messages|letters|texts)',
    '(we|i|<have>) (sent|issued|posted|put up|put out) (a|an|several|two|three|multiple|numerous) ~1 (heads-up|reminder/s|notice/s|warning/s)',
    'same (thing|question|issue|point|query) (again|over and over|repeatedly|several times)',
    '(i|we|<have>|my colleague|our team) (have|had|has|did)? (already|clearly|repeatedly|previously|twice) (told|explained|informed|advised|mentioned|said|stated|answered|clarified|addressed|responded|made clear|warned|replied|(gave|given) you (an|the|our) answer)',
    '(i|we) (told|explained to|informed|advised|warned) you (this|that|already|before|several|many|twice|repeatedly|about this)',
    'you (were|have been|had been) (already|clearly|repeatedly|previously|specifically|duly|twice) (told|informed|advised|warned|notified|made aware)',
    "(you've|you have) (already)? been (told|informed|advised|warned|notified) (that|of|about|already|several|many|before)",
    '(this|that|your question|it) (was|has been|has) (already|previously|clearly|repeatedly) (been)? (explained|answered|addressed|clarified|covered|discussed|stated|mentioned)',
    'as you (were|have been) (told|informed|advised|warned|notified)',
    '(which|what) part (of|do|did)',
  ],
  unless: (found) =>
    owned(found) ||
    says(found, /^(?:sorry|wrong|apologise|apologize)$/) ||
    (foundWords(found)[1] === 'part' && !/^(?:of|do|did)$/.test(foundWords(found)[2] ?? '')) ||
    (foundWords(found)[1] === 'part' && !says(found, /^(?:understand|get|unclear|no)$/)),
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
