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
    '(lawyer|lawyers|attorney|solicitor|solicitors|barrister|legal action|legal advice|legal team|legal steps|legal proceedings|legal route|legally|small claims|small-claims|court|courts|lawsuit|sue|suing|class action|prosecute|litigation|letter before action|statutory rights|consumer rights|consumer court|consumer forum|consumer protection|consumer law|consumer act|breach of contract|sale of goods|moneyclaim|money claim)',
    '(ombudsman|ombudsmen|trading standards|regulator|regulators|ofcom|ofgem|ofwat|fca|cfpb|ftc|fcc|bbb|better business bureau|attorney general|watchdog|citizens advice|consumer affairs|chargeback|charge back|section n|ico|information commissioner|caa|dot complaint|data protection authority|action fraud|eu261|ec261)',
  ],
};

export const samples = ['I will go to the ombudsman.', 'You will hear from my solicitor.'];

export const passes = ['We are legal age to rent, both of us.', 'I play tennis at the club.'];
