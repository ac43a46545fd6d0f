import { foundWords, isQuestion } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';
import { goesOn } from '../says.ts';

export const rule: Rule = {
  id: 'closing-your-ticket',
  family: 'closing-question',
  title: 'Closing your ticket',
  why: 'You are done with them; whether they are done was not asked.',
  instead: 'Ask whether it works now, and keep it open until they say so.',
  source: 'D 7, D 8',
  strength: 'strong',
  phrases: [
    "(confirm|agree) (that)? you (no longer|are (now)? (satisfied|happy)|do not wish|don't wish|have no further)",
    '(withdraw|drop) your (complaint|claim|case|dispute)',
    '(<will>|<am>|<have>) <adv> (now|be|go ahead and)? (close/d|closing|archive/d) (this|your|the) ~1 (ticket|case|complaint|request|matter|conversation|chat|issue)',
    '(mark/ed/ing) (this|your|the) ~1 (ticket|case|complaint|request|issue|it) as (solved|resolved|closed|complete/d)',
    '(your|this|the) ~1 (ticket|case|complaint|request|chat|conversation) (is|has been|will be|was) <adv> (closed|marked as (solved|resolved|closed|complete/d)|resolved|archived)',
    "(if|unless|should) (we|i|you) (don't|do not|not)? (hear|receive|reply|respond) ~6 (close|closed|closing|resolved)",
    '(no further|no more) (action|reply|response|correspondence|messages|emails) (is|are|will be) (required|needed|necessary|taken|sent|answered)',
  ],
  unless: (found) =>
    (isQuestion(found.sentence) &&
      !/^(?:confirm|agree|withdraw|drop)$/.test(foundWords(found)[0] ?? '')) ||
    found.sentence.tokens
      .slice(0, found.first)
      .some(({ norm }) => /^(?:until|never|sorry|please|once|when|reopened|wrong)$/.test(norm)) ||
    goesOn(found, /^(?:mistake|once|unless|until|when|sorry|you|your)$/),
};

export const flags: readonly Sample[] = [
  { text: 'Can you confirm that you no longer wish to complain?' },
  { text: 'I am now closing this ticket.' },
  { text: 'Your case has been marked as resolved.' },
  { text: "If we don't hear from you within two days, the case will be closed." },
  { text: 'No further action will be taken.' },
];

export const passes: readonly (string | Sample)[] = [
  'I have marked your case as urgent.',
  'I will not close your case until you tell me it works.',
  'We closed the branch at five.',
  "I'm sorry that your ticket was closed on Monday. I have opened it again.",
];
