import { acknowledges, isTroubled, owned } from '../clues.ts';
import { foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';
import { goesOn } from '../says.ts';

export const rule: Rule = {
  id: 'hard-to-believe',
  family: 'disbelief',
  title: 'Hard to believe',
  why: 'It says outright that the customer is not believed.',
  instead: 'Take the account as it is, and look.',
  source: 'B 2',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    "(i'd|we'd|i would|we would|i'm|we're|i am|we are) <adv> (be)? <adv> surprised (if|that|to hear|at)",
    "(doesn't|does not|didn't) <adv> sound like",
    '(i|we) (find|found) (it|that|this) (very|a bit|quite|rather|somewhat|really)? (hard|difficult) to believe',
    "(that is|this is|it is|that's|it's|that sounds|that seems|it seems|this seems) (very|a bit|quite|rather|somewhat|highly|extremely|most)? (hard to believe|unlikely|doubtful|implausible|suspicious|questionable|strange that you|odd that you)",
    '(i|we) (very much|highly|seriously|really)? doubt (that|it|this|you|your|the)',
    "(i|we) (don't|do not|can't|cannot) believe (that|you|your|this)",
    '(can|could) you prove (that|it|this)',
    'do you have (any|some)? (proof|evidence) that',
    'without (any)? (proof|evidence) (that|of)? you',
    '(substantiate|prove) your (claim/s|allegation/s|complaint|case)',
  ],
  unless: (found) => {
    if (goesOn(found, /^(?:to|before|will|would|until)$/)) return true;
    const words = foundWords(found).join(' ');
    return (
      owned(found) || (/believe (?:this|that)$/.test(words) && acknowledges(found.sentence.tokens))
    );
  },
};

export const flags: readonly Sample[] = [
  { text: "I'd be surprised if anyone here had said that." },
  { text: "That doesn't sound like our driver." },
  { text: 'I find that hard to believe.' },
  { text: 'It is highly unlikely that the driver left it there.' },
  { text: 'We doubt that it came broken.' },
];

export const passes: readonly (string | Sample)[] = [
  "It's unlikely to be ready before Friday.",
  'I doubt it will be there before noon.',
  'Do you have proof of postage?',
  'I believe you.',
  'No doubt this was a bad week.',
  'I have no doubt that you called.',
];
