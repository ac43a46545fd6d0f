import type { Cue } from '../cue.ts';

export const wantsSenior: Cue = {
  id: 'wants-senior',
  why: 'wants somebody more senior',
  evidence: 'ask',
  weight: 1.6,
  severity: 3,
  remedy: 'other',
  category: 'service-quality',
  phrases: [
    '(speak|talk|speaking|put me|escalate|escalated|escalating|passed|escalation|transfer me|spoke|taken) (this)? (to|with|through to|up to) (a|your|the|someone|somebody|an actual|some)? (more)? (manager|supervisor|managers|senior|superior|boss|ceo|complaints team|complaints department|complaints|head office|executive|in charge|director|higher|actual human|human|real person|with authority|human being)',
    '(manager|supervisor|ceo|head office|managing director|complaints department|complaints team|superior) (must|should|needs to|immediately|now|please|to call|refused)',
    '(escalate|escalating|escalated) (this|it|the|my|that|further)',
    '(real|actual|living) (person|human)',
  ],
  samples: ['I want to speak to a manager.', 'Please escalate this.'],
  passes: ['I am the office manager and would like a quote.', 'Your manager was very kind to us.'],
};
