import type { Cue } from '../cue.ts';

export const lockedOut: Cue = {
  id: 'locked-out',
  why: 'says they cannot get into their account',
  evidence: 'fault',
  weight: 1,
  category: 'account-access',
  supposable: true,
  phrases: [
    "(can't|won't let me|don't let me|isn't able to|not able to|didn't let me) (even|still)? (log|sign|get|login) (in|into|on|onto|back|to|my|access)",
    "can't (login|access my|log-in|verify|reset|sign-in|reach my account)",
    '(locked|lock|shut|logged) (me|us|myself)? out',
    '(account|card|profile|access|page) (is|was|have|got|been|were) (been|now|suddenly|still|just)? (locked|blocked|suspended|disabled|frozen|closed|hacked|banned|deactivated|restricted|deleted|terminated|limited|compromised|revoked)',
    '(blocked|suspended|locked|disabled|froze|closed|deleted|banned|deactivated|restricted) (my|our) (account|card|profile|access|page)',
    "(login|password|reset|verification|security|one-time|code|link|email|2fa) (code|link|email|reset|page|text)? (don't|isn't|never|didn't|won't|haven't|keeps|not) (work|working|arrive|arrives|arrived|coming|come|received|sending|valid|accepted|recognised|recognized|failing|expiring|came|show)",
  ],
  samples: [
    'I cannot log in to my account.',
    'My card has been blocked.',
    'The reset link never arrived.',
  ],
  passes: ['How do I log in with my phone?', 'What happens if my account gets locked?'],
};
