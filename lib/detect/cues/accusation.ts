import type { Cue } from '../cue.ts';

export const accusation: Cue = {
  id: 'accusation',
  why: 'accuses the company of something',
  evidence: 'reproach',
  weight: 2.3,
  severity: 3,
  emotions: ['anger'],
  deniable: true,
  phrases: [
    '(you|they) (keep|kept) (taking|charging|sending|telling|asking|changing|blaming|passing|making|promising) (me|us|my|our|it|money|excuses|promises)',
    '(you|they|it|he|she|agent|agents|rep|staff|company|adviser|advisor|manager|someone|seller|driver|people) (have|guys|people|just|all|clearly|simply|are|keep|keeps|deliberately|continue to|both|then)? (lied|lying|lie|misled|mislead|misleading|ignored|ignoring|ignore|cheated|cheating|deceived|scammed|scamming|ripped|ripping|robbed|robbing|stole|stealing|tricked|conned|hung|neglected|blamed|refused|refuse|refusing|failed|fail|failing|messed|screwed|botched|ruined|wasted|fobbed|insulted|abandoned|dumped|ghosted|betrayed)',
    '(liar|liars|lies|fraud|frauds|fraudulent|scam|scams|scammers|scammer|scamming|cheats|cheaters|cheating|cheater|thieves|thief|crooks|con artists|rip-off|ripoff|theft|robbery|daylight robbery|extortion|looting|looters|dishonest|dishonesty|deceptive|deceitful|misleading|mis-sold|missold|fleecing|unethical|shady|corrupt|greedy|cowboys|swindle|swindled|bait and switch)',
    '(ripped|ripping|rip) (me|us|people|customers|everyone)? off',
    '(been|being|was|were|feel|got|am|have) (lied to|misled|ignored|cheated|scammed|robbed|conned|deceived|ripped off|let down|fobbed off|treated like|mistreated|discriminated|humiliated|insulted|overlooked|tricked|taken advantage of|abandoned|stood up|ghosted)',
    '(hung|hang|hangs|hanging) up on (me|us)',
    "(you|they) (don't|clearly don't|obviously don't|never|can't) (even|really)? (care|give a|bother|listen|value|want to help|have any|be bothered|know what|seem to care|answer|respond|reply|read|help)",
    "(took|take|taking|stole|stealing|kept|keeping|keep|pocketed|holding) (my|our|customers'|people's) (money|deposit|cash|payment|refund)",
    'treat (your)? (customers|people|us|me|passengers) ~4 (like|this way|so|as)',
    '(treated|treating|treats) (me|us|customers|people|your customers|passengers) (like|so|this way|with|as|badly|terribly|unfairly)',
    '(taking|taken|take) (me|us|customers|people) for (a ride|granted|fools|a fool|mugs|idiots)',
    '(nobody|no one|no-one) (takes|takes any|is taking|took|wants|seems) (to take|any|responsibility|ownership|to help|to care|to know)',
  ],
  samples: ['You lied to me about the price.', 'This is a scam.', 'Your agent hung up on me.'],
  passes: [
    'I failed to attach the form, sorry.',
    'Is this e-mail from you or is somebody pretending?',
  ],
};
