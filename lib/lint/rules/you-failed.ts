import { owned } from '../clues.ts';
import { after, before, foundSpan, foundWords, isQuestion } from '../draft.ts';
import { suited } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'you-failed',
  family: 'blame',
  strength: 'strong',
  phrases: [
    'you (have)? (violated)',
    '<youHave> <adv> (failed|forgot|forgotten|neglected|refused) to <adv>',
    "you (did not|didn't) <adv> (attach|bother|check|complete|confirm|contact us|enter|fill|follow|give us|include|inform|keep|let us know|listen|mention|notice|pay|pick|provide|read|reply|respond|return|select|send us|submit|supply|tell us|tick|update|use the)",
    "you (had not|hadn't|have not|haven't) (actually|even|properly|yet)? (attached|checked|completed|filled|followed|included|informed|paid|provided|read|replied|responded|supplied)",
    '(because of|due to) your (own)? (delay|error|failure|late|mistake)',
    '<youHave> <adv> (ignored|missed|overlooked) (my|our|that|the|this|your)',
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

export const words: RuleWords = {
  title: 'What the customer did not do',
  why: 'It reads as a charge: you did it wrong, so this is your doing.',
  instead: 'Say what is still needed, and help with it.',
  source: 'B 2, E',
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
