import { primed } from '../text/primed.ts';
import type { Echo } from './echo.ts';
import { isOurDoing, WRONG } from './echo-worth.ts';
import type { Situation } from './move.ts';
import { cameFromPublic } from './moved.ts';
import { isPraiseIn } from './praise-words.ts';
import { isGeneral } from './troubles/index.ts';
import type { Trouble } from './troubles/trouble.ts';

// A cry for help in a message that blames nobody: "I am in tears, please tell me you can fix this".
const UNHAPPY =
  /\b(?:in tears|upset|disappointed|unhappy|worried|no use|ruined|wrong|come out|can you fix|put it right|anything you can do|reprint|refund\w*|replacement|what has happened to my|who has mine|meant to (?:come|arrive|be)|racket|playing up|refuses|either you|acting up|on the blink|not right|isn't right)\b/i;

const DEFECT =
  /\b(?:is|are|was|were|arrived|came) (?:all |both |badly |completely )?(?:warped|cracked|broken|smashed|damaged|faulty|torn|leaking|bent|stained|missing)\b/i;
// "Recycling missed for the 5th week" asks nothing.
const AGAIN_AND_AGAIN =
  /\b(?:missed|late|wrong|broken|down|cancelled|nothing|gone)\b[^.!?\n]{0,40}\b(?:third|fourth|fifth|sixth|\d+(?:rd|th)) (?:time|week|day|month)\b|\b(?:third|fourth|fifth|sixth|\d+(?:rd|th)) (?:time|week|day|month)\b[^.!?\n]{0,40}\b(?:missed|late|wrong|broken|down|cancelled|nothing|gone)\b/i;

// Told drily or with a joke it is still something that went wrong.
const HARMED =
  /\b(?:fined (?:me|us)|ate my|gave no (?:ticket|change|receipt)|felt dizzy|(?:she|he|i|and) fell (?:over|down|in|off|on)|wrong (?:dose|tablets|medicine|prescription)|labelled|how (?:this|that|it|such a thing) (?:can|could) happen|no thanks to|does(?:n't| not) happen (?:to|again)|only (?:one|two|three|four|five|six|\d+) of (?:the|my|our)|(?:one|two|three|four|\d+) (?:is|are|was|were) (?:still )?missing|no (?:\w+ ){1,2}any ?more)\b/i;

interface Told {
  trouble: Trouble;
  fresh: string;
  echo: readonly Echo[];
}

const SETTLED =
  /\b(?:thanks|thank you|cheers|great|perfect|ok(?:ay)?|works?|worked|sorted|solved|fixed|arrived|received|got it)\b/i;

/** We have said sorry in this thread, and what they write since does not say that it is well. */
const isUnsettled = ({ conversation }: Situation, fresh: string): boolean =>
  conversation.messages.some(({ from, text }) => from === 'agent' && /\bsorry\b/i.test(text)) &&
  !SETTLED.test(fresh);

/**
 * Something went wrong, complained of or not. Who wants to leave has reason to; a trouble we recognise
 * in a calm message counts, unless the message is glad.
 */
export const isTroubled = (situation: Situation, { trouble, fresh, echo }: Told): boolean => {
  const { kind, remedy, points, emotions } = situation.reading;
  if (kind !== 'other' || remedy === 'cancel' || cameFromPublic(situation)) return true;
  if (echo.some(({ raw }) => isOurDoing(raw) && primed(WRONG).test(raw)) && !isPraiseIn(fresh))
    return true;
  if (primed(HARMED).test(fresh.replace(/’/g, "'"))) return true;
  if (primed(AGAIN_AND_AGAIN).test(fresh) && !isPraiseIn(fresh)) return true;
  if (echo.length > 0 && primed(UNHAPPY).test(fresh) && !isPraiseIn(fresh)) return true;
  if (isUnsettled(situation, fresh)) return true;
  const isGlad = emotions.some((emotion) => emotion === 'joy' || emotion === 'gratitude');
  if (!isGlad && echo.some(({ raw }) => primed(DEFECT).test(raw))) return true;
  const isMeant = remedy !== 'none' || points.some((point) => point.kind === 'issue');
  return !isGeneral(trouble) && isMeant && !isGlad;
};
