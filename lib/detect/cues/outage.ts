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
    '(is|are|was|were|been|went|gone|goes|keeps going|site|website|app|internet|wifi|server|servers|network|service|system|broadband|phones|line) (is|are|been|completely|still|all|now|currently|just|always)? (down|offline|unavailable|out of service|out of order|playing up|inaccessible)',
    '(no|without|lost|losing|loss of) (internet|wifi|wi-fi|broadband|signal|service|power|electricity|water|heating|connection|hot water|phone line|reception|phone service|dial tone|coverage)',
    '(internet|wifi|connection|broadband|signal|line|network|service|website) (keeps|is|have been|just|constantly)? (dropping|drops|dropped|cutting|slow|so slow|intermittent|unstable|patchy|very slow|out|cut|terrible)',
    '(outage|outages|blackout|power cut|more downtime|constant downtime|unplanned downtime)',
  ],
  samples: ['The website is down.', 'We have had no internet since Tuesday.'],
  passes: [
    'Could you turn the brightness down in the app?',
    'How long is your planned downtime if we upgrade?',
  ],
};
