import type { Category } from '../detect/reading.ts';
import type { Echo } from './echo.ts';
import type { Situation } from './move.ts';
import { cameFromPublic } from './moved.ts';
import { isPraiseIn } from './praise-words.ts';
import { generalOf, isGeneral } from './troubles/index.ts';
import type { Trouble } from './troubles/trouble.ts';

// A cry for help in a message that blames nobody: "I am in tears, please tell me you can fix this".
const UNHAPPY =
  /\b(?:in tears|upset|disappointed|unhappy|worried|no use|ruined|wrong|come out|can you fix|put it right|anything you can do|reprint|refund|replacement|what has happened to my|who has mine|meant to (?:come|arrive|be)|racket|playing up|acting up|on the blink|not right|isn't right)\b/i;

interface Told {
  trouble: Trouble;
  fresh: string;
  echo: readonly Echo[];
}

/**
 * Something went wrong, complained of or not. Who wants to leave has reason to; a trouble we recognise
 * in a calm message counts, unless the message is glad.
 */
export const isTroubled = (situation: Situation, { trouble, fresh, echo }: Told): boolean => {
  const { kind, remedy, points, emotions } = situation.reading;
  if (kind !== 'other' || remedy === 'cancel' || cameFromPublic(situation)) return true;
  if (echo.length > 0 && UNHAPPY.test(fresh) && !isPraiseIn(fresh)) return true;
  const isGlad = emotions.some((emotion) => emotion === 'joy' || emotion === 'gratitude');
  const isMeant = remedy !== 'none' || points.some((point) => point.kind === 'issue');
  return !isGeneral(trouble) && isMeant && !isGlad;
};

// A trouble of another kind than the whole is judged to be is trusted where the two are kin.
const KIN: Partial<Record<Category, readonly Category[]>> = {
  delivery: ['product-defect'],
  'product-defect': ['delivery'],
  billing: ['cancellation'],
  cancellation: ['billing', 'data-privacy'],
  'booking-travel': ['delivery'],
};

/** What went wrong, unless their own words say it better than a trouble of some other kind would. */
export const fitting = (trouble: Trouble, category: Category, echo: readonly Echo[]): Trouble =>
  echo.length === 0 || trouble.category === category || KIN[category]?.includes(trouble.category)
    ? trouble
    : generalOf(category);
