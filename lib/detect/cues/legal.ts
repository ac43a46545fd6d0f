import type { Cue } from '../cue.ts';

export const legal: Cue = {
  id: 'legal',
  why: 'speaks of legal steps or a regulator',
  evidence: 'reproach',
  weight: 2.4,
  severity: 4,
  marks: ['legal'],
  emotions: ['anger'],
  phrases: [
    '(lawyer|lawyers|attorney|solicitor|solicitors|barrister|legal action|legal advice|legal steps|legal proceedings|legal route|small claims|small-claims|court|lawsuit|class action|prosecute|litigation|letter before action|statutory rights|consumer rights|consumer court|consumer forum|consumer protection|consumer law|consumer act|breach of contract|sale of goods|moneyclaim|money claim)',
    '(will|going to|to|could|can|should) (sue|take legal)',
    '(go|going|take|taking|taken|complain|complaining|complained|report|reporting|reported|escalate|escalating|refer|referring|write|writing|written|turn|contact|contacting|speak|file|filing|filed|lodge|lodging|lodged|hear|approach) ~5 (ombudsman|ombudsmen|regulator|regulators|trading standards|ofcom|ofgem|ofwat|fca|cfpb|ftc|fcc|bbb|better business bureau|attorney general|watchdog|citizens advice|consumer affairs|ico|information commissioner|caa|data protection authority|action fraud)',
    '(trading standards|attorney general|information commissioner|data protection authority|eu261|ec261|section n|dot complaint)',
  ],
};

export const samples = ['I will go to the ombudsman.', 'You will hear from my solicitor.'];

export const passes = [
  'The ombudsman has asked us for a speaker.',
  'Sue from your shop was lovely.',
  'We are legal age to rent, both of us.',
  'I play tennis at the club.',
];
