import type { Category } from '../detect/reading.ts';
import { unanswered } from '../text/conversation.ts';
import { sentences } from '../text/sentences.ts';
import type { Echo } from './echo.ts';
import type { Situation } from './move.ts';
import { generalOf, isGeneral, type Told, toldIn } from './troubles/index.ts';
import type { Trouble } from './troubles/trouble.ts';

const COMPLAINS = /\bcomplain(?:t|ing)? (?:about|regarding|because)\b/i;

/** What they say went wrong and what they want of it: the rest of a long letter is its story. */
const heartOf = ({ conversation, reading }: Situation, echo: readonly Echo[]): string =>
  [
    ...echo.map(({ raw }) => raw),
    ...unanswered(conversation.messages).flatMap(({ id, text }) =>
      sentences(text)
        .filter(
          ({ start, end }) =>
            COMPLAINS.test(text.slice(start, end)) ||
            reading.points.some(
              ({ kind, message, start: at }) =>
                message === id && (kind === 'issue' || kind === 'wish') && start <= at && at < end,
            ),
        )
        .map(({ start, end }) => text.slice(start, end)),
    ),
  ].join('\n');

// A trouble of another kind than the whole is judged to be is trusted where the two are kin.
const KIN: Partial<Record<Category, readonly Category[]>> = {
  delivery: ['product-defect'],
  'product-defect': ['delivery'],
  billing: ['cancellation'],
  cancellation: ['billing', 'data-privacy'],
  'booking-travel': ['delivery'],
  outage: ['billing'],
};

/** What went wrong, unless their own words say it better than a trouble of some other kind would. */
const fitting = (trouble: Trouble, category: Category, echo: readonly Echo[]): Trouble =>
  !isByTheWay(trouble, category, echo) &&
  (trouble.sure ||
    echo.length === 0 ||
    trouble.category === category ||
    KIN[category]?.includes(trouble.category))
    ? trouble
    : generalOf(category);

/** A call that was promised is by the way where what they tell is another thing. */
const isByTheWay = (trouble: Trouble, category: Category, echo: readonly Echo[]): boolean =>
  trouble.id === 'answer-promised' &&
  echo.length > 0 &&
  toldIn(echo.map(({ raw }) => raw).join('\n'), category).trouble.id !== trouble.id;

const LONG = 400;

interface Words {
  fresh: string;
  all: string;
  echo: readonly Echo[];
}

/** What went wrong, from the heart of what they wrote; from the whole of it only where that is short. */
export const troubleIn = (situation: Situation, { fresh, all, echo }: Words): Told => {
  const { category } = situation.reading;
  const whole = toldIn(fresh, category);
  const told = (trouble: Trouble): Told => ({
    trouble: fitting(trouble, category, echo),
    unanswered: whole.unanswered && trouble.id !== 'no-answer',
  });
  const isStory = echo.length > 0 && fresh.length > LONG;
  if (isStory && whole.trouble.category !== category)
    return told(toldIn(heartOf(situation, echo), category).trouble);
  if (!isGeneral(whole.trouble)) return told(whole.trouble);
  // "Still nothing?" says too little by itself: what they wrote before counts as well then.
  const before = toldIn(
    `${situation.conversation.subject}.\n\n${echo.length > 0 ? fresh : all}`,
    category,
  );
  return { trouble: fitting(before.trouble, category, echo), unanswered: before.unanswered };
};
