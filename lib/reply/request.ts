import { askedOf } from './asked.ts';
import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';

const VERB =
  '(?:re-?issue|re-?send|send|change|update|correct|amend|add|remove|move|reset|post|book|swap|switch|check|look|take a look|have a look|fix|forward|extend|arrange|put|set up)';
const ASKED = new RegExp(
  `\\b(?:(?:could|can|would|will) you|please)(?: please| just| kindly| possibly)? ${VERB}\\b`,
  'i',
);
// A small wish at the end of praise: "only wee thing, one lace was missing".
const SNAG =
  /\b(?:only|one|just one) (?:\w+ ){0,2}(?:thing|snag|niggle|gripe|issue|point)\b|\bmissing from\b|\bwas missing\b/i;

/** They ask us to do something, and complain of nothing. */
export const asksForSomething = (situation: Situation): boolean =>
  !situation.reading.complaint &&
  (ASKED.test(factsOf(situation).fresh) || askedOf(situation).wish.startsWith("you've asked us")) &&
  situation.reading.points.filter(({ kind }) => kind === 'question').length < 2;

/** They praise, and something small is left to see to. */
export const hasSnag = (situation: Situation): boolean => SNAG.test(factsOf(situation).fresh);
