import { owned } from '../clues.ts';
import { after, before, foundSpan, foundWords, isQuestion } from '../draft.ts';
import { suited } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'you-failed',
  family: 'blame',
  title: 'What the customer did not do',
  why: 'It reads as a charge: you did it wrong, so this is your doing.',
  instead: 'Say what is still needed, and help with it.',
  source: 'B 2, E',
  strength: 'strong',
  phrases: [
    '<youHave> <adv> (failed|forgot|forgotten|neglected|omitted|refused) to <adv>',
    '<youHave> <adv> (failed|forgot|forgotten|neglected|omitted|refused) (the|your|our|that|it)',
    "you (did not|didn't) <adv> (read|follow|provide|check|notice|include|complete|fill|bother|supply|enter|attach|respond|reply|return|pay|inform|tell us|let us know|contact us|mention|submit|update|confirm|listen|keep|give us|send us|pick|tick|select|use the)",
    "you (haven't|hadn't|have not|had not) (even|actually|yet|properly)? (read|followed|provided|checked|included|completed|filled|supplied|attached|responded|replied|paid|informed)",
    'your (failure|refusal|inability|negligence|carelessness) (to|in|of)?',
    '(due to|because of) your (own)? (failure|delay|negligence|mistake|error|carelessness|late)',
    '<youHave> <adv> (missed|ignored|skipped|overlooked) (our|the|your|my|this|that)',
  ],
  unless: (found) =>
    owned(found) ||
    says(found, /^(?:because|sorry)$/) ||
    ['did', 'if', 'case', 'not', 'that', 'when', 'once', "don't", 'unless', 'worry'].includes(
      before(found),
    ) ||
    isQuestion(found.sentence),
  mend: (found) => {
    if (!/(?:failed|forgot|forgotten|neglected|omitted) to$/.test(foundWords(found).join(' ')))
      return null;
    if (!/^(?:provide|include|attach|send|give|supply|add|enclose|submit)$/.test(after(found)))
      return null;
    const last = found.last + 1 + Number(/^(?:us|me)$/.test(after(found, 1)));
    return { ...foundSpan({ ...found, last }), texts: [suited('{I|we} still need', found)] };
  },
};

export const flags: readonly Sample[] = [
  { text: 'You failed to provide your order number.', becomes: 'We still need your order number.' },
  { text: 'You clearly forgot to send us the form.', becomes: 'We still need the form.' },
  { text: 'You did not follow the steps in the guide.' },
  { text: 'As you have neglected to return the box, the claim is void.' },
  { text: "You didn't read the page." },
  { text: 'This is due to your own mistake.' },
];

export const passes: readonly (string | Sample)[] = [
  'You missed the start because the lift was stuck.',
  'We still need your order number.',
  'If you forgot to add it, no harm done.',
  'You did not get the parcel, and that is on us.',
  'Did you forget to tick the box?',
];
