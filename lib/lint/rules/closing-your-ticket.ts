import { foundWords, isQuestion } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { goesOn } from '../says.ts';

export const rule: Rule = {
  id: 'closing-your-ticket',
  family: 'closing-question',
  strength: 'strong',
  phrases: [
    '(complaint|matter|request|ticket|this) (is now|will now be) closed',
    "(agree|confirm) (that)? you (are (now)? (happy|satisfied)|do not wish|don't wish|have no further|no longer)",
    '(<am>|<have>|<will>) <adv> (be|go ahead and|now)? (archive/d|close/d|closing) (the|this|your) ~1 (case|chat|complaint|conversation|issue|matter|request|ticket)',
    '(mark/ed/ing) (the|this|your) ~1 (case|complaint|issue|it|request|ticket) as (closed|complete/d|resolved)',
    '(the|this|your) ~1 (case|chat|complaint|conversation|request|ticket) (has been|is|was|will be) <adv> (closed|marked as (closed|complete/d|resolved)|resolved)',
    "(if|should|unless) (i|we|you) (do not|don't|not)? (hear|receive|reply|respond) ~6 (close|closed|closing|resolved)",
    '(no further|no more) (action|correspondence|emails|messages|reply|response) (are|is|will be) (answered|necessary|needed|required|sent|taken)',
  ],
  unless: (found) =>
    (isQuestion(found.sentence) &&
      !/^(?:confirm|agree|withdraw|drop)$/.test(foundWords(found)[0] ?? '')) ||
    found.sentence.tokens
      .slice(0, found.first)
      .some(({ norm }) => /^(?:until|never|sorry|please|once|when|reopened|wrong)$/.test(norm)) ||
    goesOn(found, /^(?:mistake|once|unless|until|when|sorry|you|your)$/),
};

export const words: RuleWords = {
  title: 'Closing your ticket',
  why: 'You are done with them; whether they are done was not asked.',
  instead: 'Ask whether it works now, and keep it open until they say so.',
  source: 'D 7, D 8',
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
