import { owned } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { after, before, foundWords, isQuestion } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'as-you-know',
  family: 'obvious',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    "as (a|an|any|our) ~2 (business|client|customer|guest|member|owner|parent|passenger|runner|subscriber|tenant|user) (,)? (you|you should|you will|you would|you'd|you'll) <adv> (appreciate|be aware|know|understand)",
    "as you'll (appreciate|know|remember|see|understand)",
    "as (i am sure|i'm sure|no doubt|we're sure)? (<youre>|you|you will|you would|you'd|you'll) (already|are|certainly|may|might|must|no doubt|of course|probably|should|surely|well)? (well)? (appreciate|aware|be aware|know|recall|remember)",
    "of course (,)? (as you|everyone|you|you'll|you're)",
    'you (do|must|ought to|should|surely|will|would) (already|also|be aware|surely)? (be aware|know|realise|realize) (better|by now|how|our|that|the|this)',
  ],
  unless: (found) => {
    const words = foundWords(found);
    if (words[0] === 'of')
      return (
        !/^(?:know|knew|understand|realise|realize|should|agreed|signed|accepted|read|,|must|were)$/.test(
          after(found),
        ) && !words.includes('as')
      );
    return (
      owned(found) ||
      isQuestion(found.sentence) ||
      ['if', 'before', 'what', 'anything', 'so', 'sure', 'and', 'all'].includes(before(found)) ||
      /^you (?:should|will) (?:also )?know (?:that|this|how|the|our)$/.test(words.join(' '))
    );
  },
  mend: (found) =>
    foundWords(found)[0] === 'as' && !/^(?:a|an|our|any)$/.test(foundWords(found)[1] ?? '')
      ? drop(found)
      : null,
};

export const words: RuleWords = {
  title: 'As you know',
  why: 'If they knew, they would not ask: it reads as a reproach.',
  instead: 'Leave it out.',
  source: 'B 2',
};

export const flags: readonly Sample[] = [
  { text: 'As a member you will know that points run out.' },
  { text: 'As you know, the shop shuts on Sunday.', becomes: 'The shop shuts on Sunday.' },
  { text: 'Of course you know that the shop shuts on Sunday.' },
  {
    text: 'As I’m sure you’re aware, the shop shuts on Sunday.',
    becomes: 'The shop shuts on Sunday.',
  },
  { text: 'You must surely know that the shop shuts on Sunday.' },
];

export const passes: readonly (string | Sample)[] = [
  'Of course you can have it back.',
  'Let me know as soon as it lands.',
  'Of course, I will send it today.',
];
