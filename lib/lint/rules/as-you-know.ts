import { isTroubled, owned } from '../clues.ts';
import { after, before, foundWords, isQuestion } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'as-you-know',
  family: 'obvious',
  title: 'As you know',
  why: 'If they knew, they would not ask: it reads as a reproach.',
  instead: 'Leave it out.',
  source: 'B 2',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    "as (a|an|our|any) ~2 (member|customer|subscriber|owner|user|tenant|passenger|runner|parent|guest|client|business) (,)? (you|you'll|you will|you would|you'd|you should) <adv> (know|be aware|appreciate|understand)",
    "as you'll (know|appreciate|understand|see|remember)",
    "as (i'm sure|i am sure|we're sure|no doubt)? (<youre>|you|you'll|you will|you'd|you would) (surely|well|already|probably|no doubt|should|must|may|might|are|doubtless|certainly|of course)? (well)? (know|aware|be aware|appreciate|recall|remember)",
    "of course (,)? (you|as you|you'll|you're|everyone)",
    "(surely|you surely|i'm sure|i am sure|no doubt) (,)? you (must|already|will|can|do|also|surely|would)? (know|knew|understand|realise|realize|appreciate|are aware|remember)",
    'you (must|should|surely|ought to|will|do|would) (already|surely|be aware|also)? (know|be aware|realise|realize) (that|this|how|the|our|by now|better)',
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
