import type { Cue } from '../cue.ts';

export const outage: Cue = {
  id: 'outage',
  why: 'says a service is down',
  evidence: 'fault',
  weight: 1,
  category: 'outage',
  deniable: true,
  supposable: true,
  phrases: [
    '(readers|reader|terminal|terminals|tills|till|machines|phones|systems|lines|lifts|site|app|website|platform|server|servers) ~1 down (since|again|for|all|every|.|!|,|on|this)',
    '(is|are|was|were|been|went|gone|goes|site|website|internet|server|servers|service|system|phones) (is|are|been|completely)? (down|unavailable|out of order|inaccessible)',
    '(no|without|lost|losing) (internet|wifi|broadband|signal|service|power|water|heating|connection|hot water)',
    '(internet|service) (have been)? (drops|slow|out)',
    '(outage|outages|blackout|power cut|more downtime|constant downtime|unplanned downtime)',
  ],
};

export const samples = [
  'Card readers down since eight this morning.',
  'The website is down.',
  'We have had no internet since Tuesday.',
];

export const passes = [
  'Please pass the tills down the line.',
  'Could you turn the brightness down in the app?',
  'How long is your planned downtime if we upgrade?',
];
