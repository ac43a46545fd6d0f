import { acknowledges, owned } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { after, before, foundWords } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { goesOn } from '../says.ts';

export const rule: Rule = {
  id: 'hard-to-believe',
  family: 'disbelief',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    'not (certain|sure) what you (expect/ed)',
    "(<am> not (certain|sure)|(do not|don't) (know|understand)) (what|where|who) (else)? you (are|expect/ed|got|have|heard|mean|read|want/ed)",
    'without (any)? (evidence|proof)',
    "(i am|i would|i'd|i'm|we are|we would|we'd|we're) <adv> (be)? <adv> surprised (at|if|that|to hear)",
    "(didn't|does not|doesn't) <adv> sound like",
    '(i|we) (find|found) (it|that|this) (a bit|quite|rather|really|somewhat|very)? (difficult|hard) to believe',
    "(it is|it seems|it's|that is|that seems|that sounds|that's|this is|this seems) (a bit|extremely|highly|most|quite|rather|somewhat|very)? (hard to believe|strange that you|unlikely)",
    '(i|we) (highly|really|seriously|very much)? doubt (it|that|the|this|you|your)',
    "(i|we) (can't|cannot|do not|don't) believe (that|this|you|your)",
    '(prove) your (allegation/s|case|claim/s|complaint)',
  ],
  unless: (found) => {
    const words = foundWords(found).join(' ');
    if (words.startsWith('not')) return owned(found) || before(found) === "you're";
    if (goesOn(found, /^(?:to|before|will|would|until)$/) || after(found) === 'a') return true;
    return (
      owned(found) || (/believe (?:this|that)$/.test(words) && acknowledges(found.sentence.tokens))
    );
  },
};

export const words: RuleWords = {
  title: 'Hard to believe',
  why: 'It says outright that the customer is not believed.',
  instead: 'Take the account as it is, and look.',
  source: 'B 2',
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
