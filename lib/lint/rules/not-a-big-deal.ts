import { after, before, foundWords } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'not-a-big-deal',
  family: 'dismissal',
  strength: 'strong',
  phrases: [
    "(hardly|is no|isn't|isn't really|it's no|not|not really|wasn't) (a|such a|that)? (big|great|major|much of a|serious) (of)? (a)? (deal|issue|matter|problem|thing)",
    '(not|nothing) to (worry) (about)?',
    '(big deal|no big deal|no biggie)',
    "(hardly|isn't|not) (really)? (the end of the world|worth (the)? (complaining|getting upset))",
    '(could|might) (be|have been) (a lot|far|much)? worse',
  ],
  unless: (found) => {
    const words = foundWords(found).join(' ');
    return (
      /^(?:if|and if|unless)$/.test(before(found)) ||
      (words === 'big deal' && ['a', 'is', 'very'].includes(before(found))) ||
      (/matter$/.test(words) &&
        /^(?:when|which|whether|how|where|who|what|if|that|the)$/.test(after(found)))
    );
  },
};

export const words: RuleWords = {
  title: 'Not a big deal',
  why: 'It is to the customer, or they would not have written.',
  instead: 'Take it at the weight they give it.',
  source: 'B 2, C 5',
};

export const flags: readonly Sample[] = [
  { text: 'It is not a big deal.' },
  { text: "Honestly it isn't the end of the world.", also: ['to-be-honest'] },
  { text: 'It could have been worse.' },
  { text: 'No big deal, I can see that in the file.' },
];

export const passes: readonly (string | Sample)[] = [
  'It does not matter that the box is open.',
  'This is a big deal for you, and I can see why.',
  'It does not matter when you send it back.',
];
