import type { Cue } from '../cue.ts';

export const badWordForIt: Cue = {
  id: 'bad-word-for-it',
  why: 'uses words of disapproval',
  evidence: 'reproach',
  weight: 1,
  severity: 2,
  emotions: ['disappointment'],
  deniable: true,
  supposable: true,
  phrases: [
    '(bad|poor|poorly|badly|sad|sadly|upset|worried|stressed|stressful|confusing|misleading|concerned|unfortunate|unfortunately|wrong|shame|ashamed|fix|broken|seriously|ugh|argh|grr|meh|boo|problem|problems|mistake|mistakes|issue|issues|damage|failed|failure|ruined|stuck|stranded|annoying|trouble|lack|lacking|worthless|ignored|unreliable|overpriced|stupid|dumb|lame|weak|disaster|error|errors|blame|nope|delays|dodgy|unusable|beware|cheated|fooled|pointless)',
  ],
  samples: ['That is bad.', 'Unfortunately I have to write again.'],
  passes: ['No problem.', 'What a good day.'],
};
