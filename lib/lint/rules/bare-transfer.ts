import { fromHere, givesReason, owned, timeFollows } from '../clues.ts';
import { foundWords, startsClause } from '../draft.ts';
import { swapClause } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'bare-transfer',
  family: 'transfer',
  title: 'A transfer without a reason',
  why: 'It feels like being passed along, and starting again from the beginning.',
  instead: 'Say who takes over, and why that is better for them.',
  source: 'D 9, E',
  strength: 'strong',
  phrases: [
    '(<will>|<am>|let me|i|we|have to|need to|<have>) <adv> (be|have to|need to|going to)? <adv> (transfer/ring/red|redirect/ing/ed) (you|your (call|case|chat|ticket|complaint|request|message)|this|it) (over|across|through|on)? (to|now)? ~3',
    '(<will>|<am>|let me) <adv> (going to|have to)? (pass/ing|hand/ing|put/ting|forward/ing|escalate|escalating|connect/ing|send/ing) (you|your (call|case|ticket|complaint|request|query|issue)) (over|through|on)? to (the|our|another|a|someone|my|billing|sales|support)',
    '<have> <adv> (passed|forwarded|escalated|referred|sent) (you|this|it|your (case|ticket|complaint|request|message|query|issue|details)) (over|on|along|up)? to (the|our|a|another) ~1 (team|department|person|colleagues|manager|management|supervisor)',
    '(relevant|appropriate|concerned|respective) (team|department|people|person|staff|party|colleagues)',
  ],
  unless: (found) => {
    const rest = fromHere(found).slice(0, 2);
    return rest.some(({ tokens }) => givesReason(tokens)) || timeFollows(found) || owned(found);
  },
  mend: (found) => {
    const words = foundWords(found);
    const at = words.findIndex((word) => /^transfer(?:ring)?$/.test(word));
    return at > 0 &&
      at < 3 &&
      startsClause(found) &&
      /^(?:i'll|we'll|i|we|let|i'm|we're)$/.test(words[0] ?? '')
      ? swapClause("{I'll|we'll} hand you over to [name], who can [what they can do for you]")(
          found,
        )
      : null;
  },
};

export const flags: readonly Sample[] = [
  {
    text: "I'll transfer you.",
    becomes: "I'll hand you over to [name], who can [what they can do for you].",
  },
  {
    text: 'I am transferring you to billing.',
    becomes: "I'll hand you over to [name], who can [what they can do for you].",
  },
  { text: 'We have forwarded your complaint to the relevant department.' },
];

export const passes: readonly (string | Sample)[] = [
  "I'll transfer you to Priya, our refunds specialist, who can approve it today.",
  'I am handing you over to Tom because he has the keys.',
  'I will transfer the money by Friday.',
];
