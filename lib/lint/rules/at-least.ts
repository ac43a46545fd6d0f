import { before, foundWords, startsClause } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'at-least',
  family: 'dismissal',
  strength: 'strong',
  phrases: [
    'on the (bright|plus|positive) side',
    "(<am>|no doubt) sure (the ~2|they|you|your ~2) <adv> (didn't (mind|notice)|enjoyed|had (a|fun|lots)|will (be fine|enjoy|love|manage)|won't (be|mind|notice))",
    '(the important thing is|the main thing is|what (really)? matters is|what really matters)',
    "at least (it/'s|nobody|that|the|there|they|we|you|you're|you've|your) ~1 (are|arrived|came|can|delivered|did|didn't|getting|got|had|has|have|hurt|is|isn't|know|received|still|tried|was|wasn't|were|weren't|works|you)",
    '(look|think) (of|on) the bright side',
    '(<youre>|count yourself|you should be) (glad|grateful|lucky) (it|that|to|we|you)?',
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

export const words: RuleWords = {
  title: 'At least',
  why: 'It tells the customer to be glad it is not worse.',
  instead: 'Leave the bright side for the customer to find.',
  source: 'C 5',
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
