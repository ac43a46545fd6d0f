import { drop } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

const MAIL = 'in (my|our) (earlier|first|last|previous)? (e-mail|email|mail|message|reply)';

const SAID =
  '(advised|clarified|communicated|discussed|explained|indicated|mentioned|noted|outlined|said|stated)';

export const rule: Rule = {
  id: 'as-i-said',
  family: 'pointing-back',
  strength: 'strong',
  phrases: [
    `(as|like) (<have>|i|i had|i was|my colleague|our team|we|we had) <adv> (been|had|has|have)? <adv> (advised|clarified|explained|indicated|informed you|mentioned|noted|outlined|pointed out|said|saying|stated|told|told you|wrote) ((during|in|on|over) (our|the) (call|chat|phone)|above|already|before|earlier|${MAIL}|previously|several times)?`,
    `as (has been|have been|was)? <adv> (been)? ${SAID} (,|above|already|before|earlier|many times|previously|several times|to you|in (clause|section) ~1|${MAIL})`,
    `as (already|clearly|earlier|just|previously) (been)? ${SAID} (above|before|to you)?`,
  ],
  mend: drop,
};

export const words: RuleWords = {
  title: 'As I said',
  why: 'It says: you did not listen the first time.',
  instead: 'Just say it again, as if for the first time.',
  source: 'B 2, A',
};

export const flags: readonly Sample[] = [
  { text: 'As I said, the parcel is in Leeds.', becomes: 'The parcel is in Leeds.' },
  { text: 'As we already explained in the chat, it takes a week.', becomes: 'It takes a week.' },
  {
    text: 'The parcel is in Leeds, as I have already mentioned.',
    becomes: 'The parcel is in Leeds.',
  },
  { text: 'As previously stated, it takes a week.', becomes: 'It takes a week.' },
  { text: 'As explained in my previous email, it takes a week.', becomes: 'It takes a week.' },
  { text: 'As stated in section 4, it takes a week.', becomes: 'It takes a week.' },
  { text: 'Like I already told you, it takes a week.', becomes: 'It takes a week.' },
];

export const passes: readonly (string | Sample)[] = [
  'As I promised, here is the label.',
  'As you said, it was late.',
  'As we agreed on the phone, I sent it today.',
];
