import { fromHere, givesReason, owned, timeFollows } from '../clues.ts';
import { foundWords, startsClause } from '../draft.ts';
import { swapClause } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'bare-transfer',
  family: 'transfer',
  strength: 'strong',
  phrases: [
    '(has been|have been|was) <adv> (escalated|forwarded|passed|sent) (along|on|over|up)? to (a|another|our|the) ~2 (department|management|team)',
    '(<am>|<have>|<will>|have to|i|let me|need to|we) <adv> (be|going to|have to|need to)? <adv> (redirect/ing/ed|transfer/ring/red) (it|this|you|your (call|case|chat|complaint|message|request|ticket)) (across|on|over|through)? (now|to)? ~3',
    '(<am>|<will>|let me) <adv> (going to|have to)? (connect/ing|escalate|forward/ing|hand/ing|pass/ing|put/ting|send/ing) (you|your (call|case|complaint|issue|query|request|ticket)) (on|over|through)? to (a|another|billing|my|our|sales|someone|support|the)',
    '<have> <adv> (escalated|forwarded|passed|sent) (it|this|you|your (case|complaint|details|issue|message|query|request|ticket)) (along|on|over|up)? to (a|another|our|the) ~1 (colleagues|department|management|manager|person|supervisor|team)',
    '(appropriate|concerned|relevant) (colleagues|department|party|people|person|staff|team)',
  ],
  unless: (found) => {
    const rest = fromHere(found).slice(0, 2);
    return (
      (rest.some(({ tokens }) => givesReason(tokens)) &&
        !foundWords(found).some((word) =>
          /^(?:appropriate|concerned|relevant|respective)$/.test(word),
        )) ||
      timeFollows(found) ||
      owned(found)
    );
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

export const words: RuleWords = {
  title: 'A transfer without a reason',
  why: 'It feels like being passed along, and starting again from the beginning.',
  instead: 'Say who takes over, and why that is better for them.',
  source: 'D 9, E',
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
