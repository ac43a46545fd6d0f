import { primed } from '../text/primed.ts';

const HERS =
  'mother|mum|mom|mam|wife|daughter|sister|nan|gran|grandmother|grandma|aunt|mother-in-law';
const HIS = 'father|dad|husband|son|brother|grandad|grandfather|uncle|father-in-law';
const THEIR_OWN = new RegExp(`\\b(?:my|our) (?:late |elderly |old )?(${HERS}|${HIS})\\b`, 'gi');
const OTHERS =
  /\b(?:driver|engineer|technician|fitter|manager|doctor|receptionist|operator|adviser|agent|colleague|surveyor|courier|lady|woman|man|girl|boy|lad|chap|guy|nurse|usher|waiter|waitress|chef|neighbour|friend)s?\b/i;
const NEAR = 160;

/**
 * "She has stopped wearing them" as "my mother has stopped wearing them": said back alone, nobody
 * would know who she is. Left as it is where somebody else may be meant.
 */
export const onBehalf = (said: string, before: string): string => {
  const people = new Set(
    [...before.matchAll(primed(THEIR_OWN))].map((match) => match[1]?.toLowerCase()),
  );
  const [person] = people;
  if (people.size !== 1 || !person || new RegExp(`\\b${person}\\b`, 'i').test(said)) return said;
  const pronoun = new RegExp(`\\b(?:${HERS})\\b`).test(person) ? /\bshe\b/i : /\bhe\b/i;
  if (OTHERS.test(before.slice(-NEAR)) || OTHERS.test(said)) return said;
  return said.replace(pronoun, `my ${person}`);
};
