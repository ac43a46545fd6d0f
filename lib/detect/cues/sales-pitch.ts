import type { Cue } from '../cue.ts';

export const salesPitch: Cue = {
  id: 'sales-pitch',
  why: 'tries to sell something',
  evidence: 'against',
  weight: -3.5,
  phrases: [
    '(i|we|our agency) (can|help|work with|offer|provide) ~5 (companies|brands|customers|company|sales|software|services|business)',
    '(boost|grow|improve) (your) ~1 (sales|business)',
    '(quick|15-minute|free) (call|trial)',
    '(would you be|are you) (interested|open|available) (in|to|for) ~3 (call|hearing|a)',
    '(schedule a|set up a|arrange a) (quick)? (call|meeting)',
    '(guest post|backlink|backlinks|link building|seo services|web design services|lead generation|outsourcing|our pricing|case study|case studies|sponsored post|partnership opportunity|collaboration opportunity|media kit|we are a leading|leading provider|press release|i represent)',
    '(reach out|writing) (to|because) ~3 (see|a|of)',
  ],
};

export const samples = [
  'We help brands like yours grow. Are you open to a quick call next week?',
  'Our agency can boost your sales.',
];

export const passes = [
  'Please call me this week.',
  'I would like to help you improve your website: it crashes.',
];
