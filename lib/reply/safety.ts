import { primed } from '../text/primed.ts';
import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';

const DANGER =
  /\b(?:toxic|felt dizzy|wrong (?:dose|tablets|medicine)|mg tablets|(?:red )?welts|eyes swollen|face (?:is |was )?(?:swollen|swelled)|swelled up|(?:allergic|bad) (?:rash|reaction)|broke out in|hives|walk.?in centre|poison\w*|chok(?:ed|ing)|carbon monoxide|electric shock|gas leak|smell of gas|epipen|allergic|caught fire|ran a red light|texting (?:the whole way|while driving|at the wheel)|drunk driver|brakes failed|exploded|(?:buckle|harness|seat belt|car seat|stair gate|helmet|steering|brakes?)\b[^.!?\n]{0,80}\b(?:undone|failed|snapped|came off|let(?:s)? go|gave way|broke|loose)|smok(?:e|ing) (?:came|coming|from|out))\b/i;

// A hospital somebody had to go to is no harm we did.
const BY_THE_WAY =
  /\b(?:missed )?(?:hospital|doctor'?s?|dental|dentist) (?:appointments?|letters?|visits?)\b|\bletter from (?:the|my) (?:hospital|doctor|surgeon)\b|\bmy (?:surgeon|doctor) says\b/gi;
const HARM =
  /\b(?:hospital|ambulance|a&e|injur\w+|hurt|burn\w*|scorch\w*|smok\w+|fire|shock\w*|sick|ill|poison\w*|unsafe|danger\w*|safe\w*|risk|accident|bleed\w*|blood|allerg\w*|chok\w+|fell|fall|gas|asthma|breath\w*|melted|explod\w*|glass|mould|child|baby)\b/i;

const isByTheWay = (situation: Situation): boolean => {
  const { all } = factsOf(situation);
  const rest = all.replace(BY_THE_WAY, '');
  return rest !== all && !HARM.test(rest);
};

/** Somebody may come to harm: said first, before the case. */
export const isDangerous = (situation: Situation): boolean =>
  (situation.reading.marks.includes('safety') && !isByTheWay(situation)) ||
  (factsOf(situation).troubled && primed(DANGER).test(factsOf(situation).fresh));
