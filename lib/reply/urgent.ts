import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';
import { isDangerous } from './safety.ts';

const URGENT =
  /\b(?:right now|urgent\w*|asap|immediately|this week|stranded|standing in|cannot check in|keep (?:her|him|them) warm|dialysis|asthma|toothache|spare key|needs? someone senior|due (?:at|by)\b[^.!?\n]{0,12}\b(?:today|tonight)|losing\b.{0,30}\b(?:an?|per|every) (?:hour|day)|not sleeping|queue out|turning people away|(?:ships?|leaves|goes out|is due out) (?:today|tonight|tomorrow)|off the road)\b|\b(?:need\w*|help|done|sorted|fixed|call|called|answer)\b[^.!?\n]{0,25}\b(?:today|tonight)\b|\bHELP\b/i;

/** Help is wanted before a settlement is. */
export const isUrgent = (situation: Situation): boolean =>
  isDangerous(situation) ||
  URGENT.test(factsOf(situation).fresh) ||
  factsOf(situation).trouble.id === 'taken-over';
