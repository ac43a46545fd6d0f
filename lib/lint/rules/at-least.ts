import { before, foundWords, startsClause } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'at-least',
  family: 'dismissal',
  title: 'At least',
  why: 'It tells the customer to be glad it is not worse.',
  instead: 'Leave the bright side for the customer to find.',
  source: 'C 5',
  strength: 'strong',
  phrases: [
    'on the (bright|bright|plus|positive|upside) side',
    '(every cloud|silver lining|look at it this way|count your blessings)',
    "(<am>|no doubt) sure (you|your ~2|the ~2|they) <adv> (enjoyed|had (a|fun|lots)|won't (notice|mind|be)|will (enjoy|love|cope|manage|survive|be fine)|didn't (notice|mind))",
    '(the main thing is|the important thing is|what (really)? matters is|what really matters)',
    "at least (you|it/'s|your|the|we|nobody|that|you're|you've|there|they) ~1 (got|have|has|had|arrived|did|works|were|was|still|came|didn't|is|are|can|know|wasn't|weren't|hurt|isn't|got|getting|received|tried|delivered|you)",
    '(look|think) (on|of) the bright side',
    '(<youre>|you should be|count yourself) (lucky|fortunate|grateful|glad) (that|to|it|we|you)?',
    'be (glad|grateful|thankful|happy) (that|you|it|we)',
  ],
  unless: (found) => {
    const words = foundWords(found);
    return (
      (words[0] === 'at' && !startsClause(found) && before(found) !== 'well') ||
      (words[0] === 'be' &&
        /^(?:will|would|'ll|i'd|we'd|i'll|we'll|you'll|to|can|may|should)$/.test(before(found)) &&
        before(found) !== 'should')
    );
  },
};

export const flags: readonly Sample[] = [
  { text: 'On the plus side, the case looks like new.' },
  { text: "I'm sure the children enjoyed it." },
  { text: 'At least it arrived.' },
  { text: 'Well, at least you got the box.' },
  { text: 'Look on the bright side.' },
];

export const passes: readonly (string | Sample)[] = [
  'It takes at least two days.',
  'I would be glad to call you at three.',
];
