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
    '(speak) (to) (a|the|an actual)? (manager|human|real person)',
    '(manager) (should)',
    '(escalate|escalating|escalated) (this|it|the)',
    '(real|actual|living) (person|human)',
  ],
};

export const samples = ['I want to speak to a manager.', 'Please escalate this.'];

export const passes = [
  'I am the office manager and would like a quote.',
  'Your manager was very kind to us.',
];
