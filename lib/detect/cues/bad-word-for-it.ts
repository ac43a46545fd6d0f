import type { Cue } from '../cue.ts';

export const badWordForIt: Cue = {
  id: 'bad-word-for-it',
  why: 'uses words of disapproval',
  evidence: 'reproach',
  weight: 0.8,
  emotions: ['disappointment'],
  deniable: true,
  supposable: true,
  phrases: [
    '(loose|spilled|leaked|unsafe|missed|forgotten|unwanted|oversold|unclear|excuse|excuses|mouldy|damp|dirty|messy|patience|upsetting|bothering|inconvenience|regret|despite|supposedly|supposed|so-called|classy|apparently|worse|unhappy|failing|fails|lied|useless|misleading|damaged|faulty|defective|incorrect|torn|stained|cracked|smashed|loot|looting|headache|unresolved|difficulty|difficult|inexperienced|unreliable|worried|refuse|refused|smells|smelly|noisy|slow|expensive|bad|poor|poorly|badly|sad|sadly|upset|stressed|stressful|confusing|concerned|unfortunate|unfortunately|wrong|shame|ashamed|fix|broken|seriously|ugh|argh|grr|meh|boo|problem|problems|mistake|mistakes|issue|issues|damage|failed|failure|ruined|stuck|stranded|annoying|trouble|lack|lacking|worthless|overpriced|stupid|dumb|lame|weak|disaster|error|errors|blame|nope|delays|dodgy|unusable|beware|cheated|fooled|pointless)',
  ],
};

export const samples = ['That is bad.', 'Unfortunately I have to write again.'];

export const passes = ['No problem.', 'What a good day.'];
