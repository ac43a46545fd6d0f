import type { Cue } from '../cue.ts';

export const blame: Cue = {
  id: 'blame',
  why: 'holds the company to blame for what it cost them',
  evidence: 'reproach',
  weight: 1.9,
  severity: 4,
  emotions: ['anger'],
  phrases: [
    "(your|entirely your|your own|all your|company's|their|airline's) (fault|mistake|error|incompetence|negligence|failure|failings|carelessness|responsibility|mess|screw up|screw-up|cock-up|blunder)",
    '(because|result|thanks|due|account) (of|to)? your (company|team|staff|driver|drivers|mistake|error|incompetence|negligence|failure|delay|delays|poor|bad|system|fault|terrible|useless|lack|crew|airline|policy)',
    '(you|they|this|it) (have|guys|all|also|just|people)? (ruined|destroyed|wrecked|spoiled|spoilt) (my|our|his|her|the|their|everything|a)',
    '(you|they) (have|is)? (cost|costing|costs) (me|us|my) ~3 (job|money|business|days|n|thousands|hundreds|customers|sleep|a lot|£|$|€|client|contract|fortune|wages|hours)',
    '(hold|holding|held) (you|the company|them) (responsible|liable|accountable)',
    '(you|they) (are|were) (entirely|solely|fully|wholly|completely|personally)? (to blame|at fault|responsible for (this|the|my)|liable)',
    '(i|we) blame (you|your|the|them)',
    '(gross|sheer|criminal|complete|utter) (negligence|incompetence|neglect)',
    '(made|makes|making) (me|us) (miss|lose|late)',
  ],
  samples: ['This is entirely your fault.', 'You ruined our wedding day.'],
  passes: ['It was my own fault, sorry.', 'What does it cost to send a parcel?'],
};
