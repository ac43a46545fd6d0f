import { owned, putsRight } from '../clues.ts';
import { before, foundWords, startsClause } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'please-reread',
  family: 'pointing-back',
  strength: 'strong',
  phrases: [
    '(our ~2 (confirmation|faq|faqs|guide|listing|page|t & cs|website)|the (instructions|leaflet|manual|small print|t & cs)) (also|clearly|did|do|does)? (ask/s|explain/s|make/s it|mention/s|said|say/s|state/s|warn/s)',
    '(all|are|is|was|were|which is) <adv> (explained|found|laid out|listed|mentioned|noted|printed|published|set out|shown|stated) (at|in|on|under) (our|the|your) ~2 (agreement|conditions|confirmation|contract|description|faq|faqs|fine print|instructions|label|leaflet|listing|manual|policy|schedule|small print|t & cs|terms)',
    '(as per|refer to|see|set out at|set out in) (our|the)? (article|clause|faq|faqs|schedule|section|t & cs)',
    '(if you|kindly|please|you)? (look again|re-read|read again|scroll up)',
    '(just|kindly|please) <adv> read (above|all|it|my|our|the|this|through|what) ~2 (above|again|before (asking|contacting|writing|you)|carefully|first|properly)',
    '(kindly|please)? read (my|our) (answer|e-mail|earlier|email|last|message|policy|previous|reply|terms)',
    '(if you|once you|when you) (check|look|read) (back|carefully|my|our|properly)',
    '(please)? read (carefully|properly|the (faq|fine print|instructions|manual|policy|small print|terms)|what (i|we) wrote)',
    '(<its>|all|was) <adv> (covered|described|explained|mentioned|outlined|stated|there|written) in ((my|our|the) (confirmation|contract|e-mail|email|faq|fine print|last|manual|message|policy|previous|small print|terms)|black and white)',
  ],
  unless: (found) =>
    owned(found) ||
    putsRight(found) ||
    says(found, /^(?:wrong|sorry|but|should|unclear|changing|changed)$/) ||
    /^(?:to|i|we|will|i'll|we'll|and|have|i've)$/.test(before(found)) ||
    (foundWords(found)[0] === 'read' && !startsClause(found)),
};

export const words: RuleWords = {
  title: 'Please read again',
  why: 'It sends the customer back to school.',
  instead: 'Quote the line that matters, and say what it means for them.',
  source: 'B 2',
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
