import { acknowledges, owned } from '../clues.ts';
import { after, foundWords, startsSentence } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'once-again',
  family: 'pointing-back',
  title: 'Once again',
  why: 'It sighs: the customer hears that they are tiresome.',
  instead: 'Leave it out.',
  source: 'B 2',
  strength: 'weak',
  phrases: [
    '(explain|say|repeat|go over|go through|tell you) ~2 (one more time|one last time|once more)',
    '(once|yet) again (,)? ',
    'again ,',
    '(<will>|let me|i|allow me to|may i|i can only|we can only|i must|we must|to) (once again)? (repeat|reiterate|say (it|this) again|say again|explain (it|this)? again|stress again)',
    'for the (second|third|fourth|fifth|last|umpteenth|hundredth|final|nth) time',
    '(how many|as many) times (do|did|have|must|should|i|we)',
    '(i|we) (can|will|shall|do) (only|just|not)? (repeat|reiterate) (myself|ourselves|that|this|it|what)',
  ],
  unless: (found) => {
    const words = foundWords(found);
    if (/^(?:how|as)$/.test(words[0] ?? '')) return owned(found) || /^you\b/.test(after(found));
    if (words[0] === 'for') return acknowledges(found.sentence.tokens) || says(found, /^you$/);
    const again = words.includes('again') && words.length <= 3;
    if (!again)
      return (
        /^(?:repeat)$/.test(words.at(-1) ?? '') &&
        /^(?:the|your|back|it|what)$/.test(after(found)) &&
        after(found) !== 'what'
      );
    if (!startsSentence(found)) return true;
    return found.sentence.tokens
      .slice(found.last, found.last + 6)
      .some(({ norm }) =>
        /^(?:sorry|thank|thanks|apologies|apologise|apologize|welcome|i'm)$/.test(norm),
      );
  },
  mend: (found) =>
    foundWords(found).includes('again') && foundWords(found).length <= 3
      ? drop({ ...found, last: foundWords(found).at(-1) === ',' ? found.last - 1 : found.last })
      : null,
};

export const flags: readonly Sample[] = [
  { text: "I'll explain this one more time." },
  { text: 'Once again, the form is online.', becomes: 'The form is online.' },
  { text: 'Again, the form is online.', becomes: 'The form is online.' },
  { text: 'Let me repeat: the form is online.' },
  { text: 'For the third time: the form is online.' },
];

export const passes: readonly (string | Sample)[] = [
  'Once again, I am sorry.',
  'Thank you once again.',
  'I hope we see you once again.',
  'Once again, thank you for writing.',
  'I am sorry you are writing for the third time.',
];
