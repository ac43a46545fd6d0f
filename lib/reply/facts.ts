import { detect } from '../detect/detect.ts';
import type { Point } from '../detect/reading.ts';
import { unanswered } from '../text/conversation.ts';
import { sentences } from '../text/sentences.ts';
import { noteDate, noteWait, type When } from './dates.ts';
import { type Echo, echoOf } from './echo.ts';
import type { Situation } from './move.ts';
import { nameOf } from './name.ts';
import { once } from './once.ts';
import { itemIn, itemOf, type Thing } from './thing.ts';
import { troubleIn } from './trouble-in.ts';
import { isTroubled } from './troubled.ts';
import type { Trouble } from './troubles/trouble.ts';

type SumRole = 'charged' | 'refund';

/** What a reply may repeat: taken from the customer's words, never made up. */
export interface Facts {
  name: string;
  /** The customer's product, as a noun we can build a sentence with. */
  item: Thing | null;
  /** The order number alone; '' in public, where it is nobody else's business. */
  order: string;
  when: When;
  /** Empty in public. */
  sum: Partial<Record<SumRole, string>>;
  /** The one sum they name, '' where there are several, null where there is none. */
  onlySum: string | null;
  /** The customer's words: what nobody has answered yet, then all of them. */
  fresh: string;
  all: string;
  trouble: Trouble;
  /** What they say went wrong, in their own words turned to "you". */
  echo: readonly Echo[];
  /** They asked about it and nobody answered. */
  ignored: boolean;
  /** Something went wrong, complained of or not. */
  troubled: boolean;
}

const CHARGED = /\b(?:charged|billed|took|taken|taking|debited|charge)\b[^.!?\d]{0,30}$/i;
const OWED = /\b(?:refund(?:ed)?|money back|owe[sd]?|reimburse[d]?|return of)\b[^.!?\d]{0,40}$/i;

const sumRole = (before: string): SumRole | null => {
  if (OWED.test(before)) return 'refund';
  return CHARGED.test(before) ? 'charged' : null;
};

interface Placed {
  point: Point;
  /** What stands before it in its sentence. */
  before: string;
}

const placed = (text: string, points: readonly Point[]): Placed[] => {
  const spans = sentences(text);
  return points.map((point) => {
    const span = spans.find(({ start, end }) => start <= point.start && point.start < end);
    return { point, before: text.slice(span?.start ?? point.start, point.start) };
  });
};

/** What the customer writes now, then what they wrote before: the order number is often there. */
const readPoints = ({ conversation, reading }: Situation): Placed[] => {
  const open = unanswered(conversation.messages);
  const before = conversation.messages.filter(
    (message) => message.from === 'customer' && !open.includes(message),
  );
  return [
    ...open.flatMap(({ id, text }) =>
      placed(
        text,
        reading.points.filter(({ message }) => message === id),
      ),
    ),
    ...before.flatMap(({ text }) => placed(text, detect(text).points)),
  ];
};

const BY_ORDER = /\border(?:ed)?\b[^.!?\n]{0,25}$/i;
const BY_ANOTHER_NAME =
  /\b(?:flight|tracking|invoice|ticket|case|account|policy|claim|customer|booking)\b[^.!?\n]{0,15}$/i;

const orderNumber = (text: string, before: string): string => {
  const context = `${before}${text}`.replace(/[#\w/-]*$/, '');
  if (!BY_ORDER.test(context) || BY_ANOTHER_NAME.test(context)) return '';
  return /[A-Z]{0,6}[-/]?\d[A-Z0-9/-]{1,24}/i.exec(text)?.[0] ?? '';
};

const itemTold = (situation: Situation, fresh: string, all: string): Thing | null => {
  const named = readPoints(situation)
    .filter(({ point }) => point.kind === 'item')
    .map(({ point }) => itemOf(point.text, all))
    .find((thing) => thing !== null);
  return named ?? itemIn(fresh) ?? itemIn(all);
};

const collect = (situation: Situation): Facts => {
  const { conversation } = situation;
  const theirs = conversation.messages.filter((message) => message.from === 'customer');
  const fresh = unanswered(conversation.messages)
    .map(({ text }) => text)
    .join('\n\n');
  const all = theirs.map(({ text }) => text).join('\n\n');
  const item = itemTold(situation, fresh, all);
  const echo = echoOf(conversation, situation.reading.points, item?.plural ? '' : item?.noun);
  const { trouble, unanswered: ignored } = troubleIn(situation, { fresh, all, echo });
  const facts: Facts = {
    name: nameOf(conversation),
    item,
    order: '',
    when: {},
    sum: {},
    onlySum: null,
    fresh,
    all,
    trouble,
    echo,
    ignored,
    troubled: isTroubled(situation, { trouble, fresh, echo }),
  };
  for (const { point, before } of readPoints(situation)) {
    if (point.kind === 'order' && !conversation.public)
      facts.order ||= orderNumber(point.text, before);
    if (point.kind === 'sum' && !conversation.public) noteSum(facts, point.text.trim(), before);
    if (point.kind === 'date') noteDate(facts.when, point.text, before);
  }
  noteWait(facts.when, fresh);
  return facts;
};

const noteSum = (facts: Facts, sum: string, before: string): void => {
  const role = sumRole(before);
  if (role) facts.sum[role] ??= sum;
  // Of two sums we cannot tell which one they want back.
  facts.onlySum = facts.onlySum === null || facts.onlySum === sum ? sum : '';
};

/** The facts of a situation. */
export const factsOf = once(collect);
