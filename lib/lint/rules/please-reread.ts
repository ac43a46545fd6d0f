import { owned } from '../clues.ts';
import { before, foundWords, startsClause } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'please-reread',
  family: 'pointing-back',
  title: 'Please read again',
  why: 'It sends the customer back to school.',
  instead: 'Quote the line that matters, and say what it means for them.',
  source: 'B 2',
  strength: 'strong',
  phrases: [
    '(our ~2 (t & cs|faq|faqs|listing|guide|page|confirmation|website)|the (t & cs|small print|instructions|manual|leaflet)) (do|does|did|clearly|also)? (state/s|say/s|said|mention/s|explain/s|specify|specifies|warn/s|ask/s|make/s it)',
    '(is|are|was|were|all|which is) <adv> (set out|stated|listed|mentioned|explained|shown|printed|noted|specified|published|laid out|found) (in|on|at|under) (our|the|your) ~2 (t & cs|terms|conditions|small print|fine print|faq|faqs|contract|agreement|policy|listing|description|instructions|manual|confirmation|label|leaflet|schedule)',
    '(see|refer to|as per|set out at|set out in) (our|the)? (faq|faqs|t & cs|clause|section|schedule|article|paragraph)',
    '(please|kindly|you|if you)? (re-read|reread|scroll up|scroll back|look again|read again)',
    '(please|kindly|just) <adv> read (my|our|the|through|what|it|this|all|above) ~2 (again|carefully|properly|above|first|thoroughly|before (you|asking|writing|contacting))',
    '(please|kindly)? read (my|our) (message|e-mail|email|reply|answer|last|previous|earlier|terms|policy)',
    '(if you|once you|when you) (read|look|check) (back|carefully|properly|my|our)',
    '(please)? read (carefully|properly|the (terms|fine print|small print|faq|manual|instructions|policy)|what (i|we) wrote)',
    '(<its>|was|all) <adv> (there|stated|written|explained|mentioned|covered|described|outlined) in (black and white|(my|our|the) (last|previous|terms|policy|faq|e-mail|email|message|manual|fine print|small print|contract|confirmation))',
  ],
  unless: (found) =>
    owned(found) ||
    says(found, /^(?:wrong|sorry|but|should|unclear|changing|changed)$/) ||
    /^(?:to|i|we|will|i'll|we'll|and|have|i've)$/.test(before(found)) ||
    (foundWords(found)[0] === 'read' && !startsClause(found)),
};

export const flags: readonly Sample[] = [
  { text: 'Our product page says that it is small.' },
  { text: 'It is set out in the agreement you have.' },
  { text: 'Please re-read the form.' },
  { text: 'Read my message again.' },
  { text: 'Please read the terms carefully.' },
  { text: 'If you read my last reply, it says a week.' },
  { text: 'It is stated in our terms.' },
];

export const passes: readonly (string | Sample)[] = [
  'Our listing says ten, and that is wrong.',
  'I have asked the fitter to look again.',
  "I'll look again by noon.",
  'I read your message twice and you are right.',
  'Please see the photo I took.',
];
