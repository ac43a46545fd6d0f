import { primed } from '../text/primed.ts';
import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';
import { isDangerous } from './safety.ts';

const URGENT =
  /\b(?:right now|urgent\w*|asap|immediately|this week|stranded|standing in|cannot check in|keep (?:her|him|them) warm|dialysis|asthma|toothache|(?:do not|don't|not) feel safe|insulin|oxygen|spare key|needs? someone senior|due (?:at|by)\b[^.!?\n]{0,12}\b(?:today|tonight)|losing\b.{0,30}\b(?:an?|per|every) (?:hour|day)|not sleeping|queue out|turning people away|(?:ships?|leaves|goes out|is due out) (?:today|tonight|tomorrow)|off the road)\b|\b(?:need\w*|help|done|sorted|fixed|call|called|answer)\b[^.!?\n]{0,25}\b(?:today|tonight)\b|\bHELP\b/i;

const NOW =
  /\b(?:stood|standing|stuck|stranded|sitting|sat|waiting|i'm|im|we're|i am|we are) (?:here |right )?(?:outside|(?:at|in|on) (?:(?:the|a|an|your|my) )?(?:\w+ )?(?:gate|desk|airport|station|platform|lobby|queue|car park|counter|till|shop|lift|arena|door|entrance|reception|check.?in|roadside|lay.?by))\b|\b(?:doors?|gates?|boarding|check.?in|kick.?off|it) (?:close[sd]?|opens?|starts?|leaves?|begins?) in (?:\d+|an?|half|five|ten|twenty)\b|\b(?:leaves|starts|boards|closes|departs) in (?:\d+|half|an hour|ten|twenty)\b/i;

/** They stand before the door while they write. */
export const isNow = (situation: Situation): boolean =>
  primed(NOW).test(factsOf(situation).fresh.replace(/’/g, "'"));

/** Help is wanted before a settlement is. */
export const isUrgent = (situation: Situation): boolean =>
  isDangerous(situation) ||
  isNow(situation) ||
  primed(URGENT).test(factsOf(situation).fresh) ||
  factsOf(situation).trouble.id === 'taken-over';
