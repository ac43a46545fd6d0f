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
    '(you) (keep) (taking) (money)',
    '(you|they|it|he|she|agent|agents|rep|someone|people) (have|guys|people|just|all|are|keep|deliberately)? (lied|lying|lie|ignored|ignore|cheated|cheating|ripped|ripping|stole|stealing|hung|blamed|refused|refuse|refusing|failed|fail|failing|messed|screwed|botched|ruined|wasted|abandoned|dumped|betrayed)',
    '(liar|liars|lies|fraud|frauds|fraudulent|scam|scams|scammers|scammer|scamming|cheats|cheaters|cheating|cheater|thieves|thief|crooks|con artists|rip-off|ripoff|theft|robbery|daylight robbery|extortion|looting|looters|dishonest|dishonesty|deceptive|deceitful|misleading|mis-sold|missold|fleecing|unethical|shady|corrupt|greedy|cowboys|swindle|swindled|bait and switch)',
    '(ripped|ripping|rip) (me|people)? off',
    '(been|being|was|were|feel|got|am|have) (misled|ignored|cheated|scammed|robbed|deceived|fobbed off|treated like|discriminated|humiliated|insulted|tricked|abandoned|stood up|ghosted)',
    '(hung|hanging) up on (me)',
    "(you|they) (don't|never|can't) (even|really)? (care|give a|bother|listen|want to help|have any|know what|seem to care|respond|reply|read|help)",
    '(took|take|taking|stealing|kept|keeping) (my|our) (money|cash)',
    'treat (customers) ~4 (as)',
    '(treating) (people) (this way)',
  ],
};

export const samples = [
  'You lied to me about the price.',
  'This is a scam.',
  'Your agent hung up on me.',
];

export const passes = [
  'I failed to attach the form, sorry.',
  'Is this e-mail from you or is somebody pretending?',
];
