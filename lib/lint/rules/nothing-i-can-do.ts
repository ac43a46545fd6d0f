import { fromHere, offers, owned } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { after, before, foundWords } from '../draft.ts';
import { swapClause } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { goesOn } from '../says.ts';

export const rule: Rule = {
  id: 'nothing-i-can-do',
  family: 'excuse',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    '(i|we) (did|have done|do) (all|everything) (correctly|i|that|we)',
    '(i|we) (can|may) only (accept|consider|discuss|issue|offer|process|provide|refund|replace|share|speak)',
    "(there is|there isn't|there was|there's) <adv> (anything|little|much|no more|not a lot|not much|nothing) (else|further|more)? (that)? (anyone|i|we) (can|could) (do|help|offer)",
    '(little|not much|nothing) (else|further|more)? (that)? (anyone|i|we) (can|could) do',
    "(i|we) <adv> (<cannot>|will not be able to|won't be able to) <adv> (assist|be of (any|much)? (assistance|help)|do (any more|anything|it|more|much|that|this)|help) (you)? (about (it|that|this)|any further|further|here|with (it|that|this))?",
    '<its> <adv> (impossible|not going to happen|not possible|out of the question)',
    '<am> (not able|unable) to (assist|do (anything|more|that)|help)',
  ],
  unless: (found) => {
    const words = foundWords(found);
    if (
      words.includes('help') &&
      /^(?:but|thinking|noticing|feeling|wondering)$/.test(after(found))
    )
      return true;
    const partly = after(found) === 'about' && !/^(?:it|this|that)$/.test(after(found, 1));
    const offered = fromHere(found)
      .slice(1)
      .some(({ tokens }) => offers(tokens));
    if (partly || offered || (words.includes('impossible') && after(found) === 'to')) return true;
    const more = goesOn(found, /^(?:so|but|until|unless|without|before|while)$/);
    return more || owned(found) || ['if', 'whether', 'unless', 'where'].includes(before(found));
  },
  mend: (found) =>
    foundWords(found)[0]?.startsWith('there')
      ? swapClause('what {I|we} can do is [what you can offer]')(found)
      : null,
};

export const words: RuleWords = {
  title: 'There is nothing I can do',
  why: 'The door closes: the customer hears that nobody will try.',
  instead: 'Say what you can do, however small, and offer a choice.',
  source: 'A, B 3',
};

export const flags: readonly Sample[] = [
  { text: "There's nothing I can do about it.", becomes: 'What I can do is [what you can offer].' },
  {
    text: 'Unfortunately there is nothing more we can do.',
    becomes: 'Unfortunately what we can do is [what you can offer].',
  },
  { text: 'I cannot help you with that.' },
  { text: "We're unable to assist." },
];

export const passes: readonly (string | Sample)[] = [
  "I can't do much about the choice of tune.",
  "I can't do that from here. I've asked Priya, who can.",
  'I can do two things for you: a refund or a new one.',
  'I cannot change it from here, so Priya will.',
  'I can help you with that today.',
];
