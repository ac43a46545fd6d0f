import { drop } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'as-i-said',
  family: 'pointing-back',
  title: 'As I said',
  why: 'It says: you did not listen the first time.',
  instead: 'Just say it again, as if for the first time.',
  source: 'B 2, A',
  strength: 'strong',
  phrases: [
    '(as|like) (i|we|<have>|i had|we had|i was|my colleague|our team) <adv> (have|had|has|been)? <adv> (said|saying|stated|mentioned|explained|told you|noted|indicated|advised|informed you|pointed out|outlined|clarified|told|wrote) (before|already|earlier|previously|above|several times|many times|repeatedly|in my (last|previous|earlier|first) (e-mail|email|mail|message|reply)|(in|on|over|during) (the|our) (chat|phone|call|thread))?',
    'as (was|has been|have been)? <adv> (been)? (said|stated|mentioned|explained|noted|indicated|advised|outlined|communicated|clarified|discussed) (to you|above|before|earlier|previously|already|several times|many times|,)',
    'as (already|previously|clearly|repeatedly|just|earlier) (been)? (said|stated|mentioned|explained|noted|indicated|advised|outlined|communicated|clarified|discussed) (to you|above|before)?',
    'as (stated|mentioned|explained|noted|indicated|advised|outlined|communicated|said) in (my|our|the) (last|previous|earlier|first|initial) ~1',
  ],
  mend: drop,
};

export const flags: readonly Sample[] = [
  { text: 'As I said, the parcel is in Leeds.', becomes: 'The parcel is in Leeds.' },
  { text: 'As we already explained in the chat, it takes a week.', becomes: 'It takes a week.' },
  {
    text: 'The parcel is in Leeds, as I have already mentioned.',
    becomes: 'The parcel is in Leeds.',
  },
  { text: 'As previously stated, it takes a week.', becomes: 'It takes a week.' },
  { text: 'Like I already told you, it takes a week.', becomes: 'It takes a week.' },
];

export const passes: readonly (string | Sample)[] = [
  'As I promised, here is the label.',
  'As you said, it was late.',
  'As we agreed on the phone, I sent it today.',
];
