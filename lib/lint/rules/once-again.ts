import { acknowledges, owned } from '../clues.ts';
import { after, before, foundWords, startsSentence } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'once-again',
  family: 'pointing-back',
  strength: 'weak',
  phrases: [
    '(explain|go over|go through|repeat|say|tell you) ~2 (one last time|one more time)',
    '(once|yet) again (,)? ',
    'again ,',
    '(<will>|allow me to|i|i can only|i must|let me|may i|to|we can only|we must) (once again)? (explain (it|this)? again|reiterate|repeat|say (it|this) again|say again|stress again)',
    'for the (final|last|second|third) time',
    '(i|we) (can|do|shall|will) (just|not|only)? (reiterate|repeat) (it|myself|ourselves|that|this|what)',
  ],
  unless: (found) => {
    const words = foundWords(found);
    if (words[0] === 'to' && /^(?:have|need)$/.test(before(found)) && says(found, /^you(?:'ll)?$/))
      return true;
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
        /^(?:sorry|regret|thank|thanks|apologies|apologise|apologize|welcome|i'm)$/.test(norm),
      );
  },
  mend: (found) =>
    foundWords(found).includes('again') && foundWords(found).length <= 3
      ? drop({ ...found, last: foundWords(found).at(-1) === ',' ? found.last - 1 : found.last })
      : null,
};

export const words: RuleWords = {
  title: 'Once again',
  why: 'It sighs: the customer hears that they are tiresome.',
  instead: 'Leave it out.',
  source: 'B 2',
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
