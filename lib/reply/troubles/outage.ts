import type { Facts } from '../facts.ts';
import type { Trouble } from './trouble.ts';
import { known, named } from './wording.ts';

const SUPPLY = /^(?:power|electricity|hot water|water|heating|internet|broadband)$/;

const what = (facts: Facts): string =>
  named(
    facts,
    /\b(?:internet|broadband|wi-?fi|website|site|app|power|electricity|hot water|water|heating|phone line|network)\b/i,
    'service',
  ).replace(/^wi-?fi$/, 'wifi');

export const outage: readonly Trouble[] = [
  {
    id: 'down',
    category: 'outage',
    phrases: [
      '(is|are|was|been|gone|went|goes|still|keeps going|be) ~1 (down|offline|unavailable)',
      '(no) (internet|signal|service|connection|power|broadband|wifi|hot water|heating|network|running water)',
      '(outage|outages|downtime)',
      '(without) (any|hot|the|my)? (internet|signal|service|connection|power|broadband|wifi|hot water|heating|network|water|electricity)',
      '(internet|site|app|service|server|website|broadband|wifi|connection|network) ~3 (down|crashed|offline|dropping|drops|not working|cutting out|keeps)',
    ],
    said: (f) =>
      known(
        f.when.since &&
          `The ${what(f)} has been down for you since ${f.when.since.replace(/^on /, '')}.`,
        SUPPLY.test(what(f)) && `You've been left without ${what(f)}.`,
        !SUPPLY.test(what(f)) && `The ${what(f)} was down when you needed it.`,
        !SUPPLY.test(what(f)) && `You couldn't use the ${what(f)} when you needed it.`,
      ),
    owned: (f) => [
      SUPPLY.test(what(f))
        ? `we left you without ${what(f)}`
        : `the ${what(f)} let you down when you needed it`,
      SUPPLY.test(what(f))
        ? `you've had to do without ${what(f)}`
        : `we left you without the ${what(f)}`,
    ],
    step: () => [
      'find out what is causing it',
      'get the state of the repair from our technical team',
    ],
    result: ['what I know by then'],
    check: () => ['whether the service has been steady for you since'],
  },
  {
    id: 'slow',
    category: 'outage',
    phrases: [
      '(slow|slower|crawling|lagging|laggy|sluggish|unusable|buffering|speeds)',
      '(loading|load|loads) ~2 (forever|ages|slow|slowly)',
    ],
    said: () => [
      'The service has been too slow for you to use.',
      'You pay for a service that works, and it crawls.',
    ],
    owned: () => [
      'our service is too slow for you to use',
      'we are not giving you the speed you pay for',
    ],
    step: () => ['find out what is slowing it down', 'check the line from our side'],
    result: ['what I find'],
    check: () => ['whether the service has been fast enough since'],
  },
];
