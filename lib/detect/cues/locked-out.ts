import type { Cue } from '../cue.ts';

export const lockedOut: Cue = {
  id: 'locked-out',
  why: 'says they cannot get into their account',
  evidence: 'fault',
  weight: 1,
  category: 'account-access',
  supposable: true,
  phrases: [
    "(can't|isn't able to|not able to) (even)? (log|get|login) (in|into|on|back|to|my)",
    "can't (login|access my|verify|reset)",
    '(locked|logged) (myself)? out',
    '(account|card) (is|was|have|got|been) (been)? (locked|blocked|suspended|frozen|closed|hacked|deactivated|compromised)',
    '(blocked|suspended|locked|froze|deleted|banned|deactivated) (my) (account|card)',
    "(password|reset|verification|link) (link)? (don't|isn't|never|didn't) (work|working|arrived)",
  ],
};

export const samples = [
  'I cannot log in to my account.',
  'My card has been blocked.',
  'The reset link never arrived.',
];

export const passes = ['How do I log in with my phone?', 'What happens if my account gets locked?'];
