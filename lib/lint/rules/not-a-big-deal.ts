import { after, before, foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'not-a-big-deal',
  family: 'dismissal',
  title: 'Not a big deal',
  why: 'It is to the customer, or they would not have written.',
  instead: 'Take it at the weight they give it.',
  source: 'B 2, C 5',
  strength: 'strong',
  phrases: [
    "(not|isn't|hardly|wasn't|not really|isn't really|is no|it's no) (a|that|such a|really a|really that)? (big|huge|major|serious|great|much of a) (of)? (a)? (deal|issue|problem|thing|drama|matter|disaster)",
    '(no big deal|no biggie|big deal)',
    "(not|isn't|hardly) (really)? (the end of the world|worth (the)? (fuss|getting upset|complaining|worrying)|a matter of life and death|life or death)",
    '(could|might) (be|have been) (much|far|a lot)? worse',
    "(don't|do not) (make|be making) (such)? (a|this) (fuss|scene|drama|mountain|big deal)",
    'nothing to (get upset|be upset|complain) about',
    "(it|this|that) (doesn't|does not|didn't) <adv> matter (that much|much|so much)?",
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
