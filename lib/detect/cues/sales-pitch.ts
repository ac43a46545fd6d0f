import type { Cue } from '../cue.ts';

export const salesPitch: Cue = {
  id: 'sales-pitch',
  why: 'tries to sell something',
  evidence: 'against',
  weight: -3.5,
  phrases: [
    '(i|we|my company|our company|our team|our agency|our platform|our software) (can|help|helps|specialise|specialize|work with|offer|have helped|provide|partner|would love to help|came across|noticed your|noticed that your) ~5 (companies|businesses|brands|clients|website|seo|traffic|leads|teams|customers|firms|company|revenue|sales|profile|software|solutions|services|ranking|business|your site|stores)',
    '(boost|increase|grow|improve|double|skyrocket|drive|scale|reduce|cut|slash) (your) ~1 (sales|traffic|ranking|revenue|conversion|conversions|business|leads|visibility|roi|costs|team|response|support|customer|online|growth|churn|bottom)',
    '(quick|brief|short|15-minute|n minutes|free|no obligation) (call|demo|chat|consultation|audit|trial|quote|intro)',
    '(would you be|are you) (interested|open|free|available) (in|to|for) ~3 (call|demo|chat|learn|learning|hearing|a|partnership|collaboration|partnering|meeting|quick|exploring|see|discussing|guest)',
    '(book a|schedule a|set up a|hop on a|jump on a|arrange a) (quick|short|free|brief)? (demo|call|meeting|slot|chat)',
    '(guest post|backlink|backlinks|link building|seo services|web design services|lead generation|outsourcing|our pricing|case study|case studies|sponsored post|partnership opportunity|collaboration opportunity|media kit|we are a leading|leading provider|press release|i represent)',
    '(reaching out|reach out|get in touch|writing|contacting you) (to|because|about|as|on behalf) ~3 (see|introduce|explore|offer|we|our|a|opportunity|partnership|collaboration|of|noticed|discuss)',
  ],
  samples: [
    'We help brands like yours grow. Are you open to a quick call next week?',
    'Our agency can boost your sales.',
  ],
  passes: [
    'Please call me this week.',
    'I would like to help you improve your website: it crashes.',
  ],
};
