import { type FirstReply, firstReplies } from './first-reply.ts';
import { type Look, minuteOf, NEVER } from './look.ts';
import { type Money, moneyOf } from './money.ts';
import { type Period, periods, placeIn } from './periods.ts';
import { isInBand, type ReplyBand, replyBands } from './reply-band.ts';

export interface Count {
  word: string;
  count: number;
}

export interface AgentCounts extends FirstReply {
  agent: string;
  all: number;
  open: number;
  overdue: number;
}

export interface Insights {
  all: number;
  open: number;
  overdue: number;
  reopened: number;
  firstReply: FirstReply;
  replyBands: { band: ReplyBand; count: number }[];
  overTime: (Period & FirstReply & { count: number })[];
  byCategory: Count[];
  byCause: Count[];
  byProduct: Count[];
  byChannel: Count[];
  bySeverity: Count[];
  remedies: Count[];
  reopenedBy: Count[];
  money: Money[];
  /** Customers with more than one case, by pseudonym. */
  repeat: Count[];
  agents: AgentCounts[];
}

const tally = () => {
  const counts = new Map<string, number>();
  return {
    add: (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1),
    counts: (): Count[] =>
      [...counts]
        .map(([word, count]) => ({ word, count }))
        .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)),
  };
};

const overTime = (looks: readonly Look[], now: Date): Insights['overTime'] => {
  let [first, last] = [NEVER, 0];
  for (const { since } of looks) {
    if (since < first) first = since;
    if (since > last) last = since;
  }
  if (first === NEVER) return [];
  const all = periods(first, last);
  const place = placeIn(all);
  const parts: Look[][] = all.map(() => []);
  for (const one of looks) parts[place(one.since)]?.push(one);
  return all.map((period, at) => {
    const own = parts[at] ?? [];
    return { ...period, count: own.length, ...firstReplies(own, now) };
  });
};

const bandsOf = (looks: readonly Look[]): Insights['replyBands'] =>
  (Object.keys(replyBands) as ReplyBand[]).map((band) => ({
    band,
    count: looks.filter(({ firstReply }) => isInBand(firstReply, band)).length,
  }));

const howMany = (looks: readonly Look[], is: (one: Look) => boolean): number =>
  looks.reduce((count, one) => (is(one) ? count + 1 : count), 0);

const perAgent = (looks: readonly Look[], now: Date): AgentCounts[] => {
  const time = minuteOf(now);
  const byAgent = Map.groupBy(looks, ({ agent }) => agent);
  return [...byAgent]
    .map(([agent, own]) => ({
      agent,
      all: own.length,
      open: howMany(own, ({ open }) => open),
      overdue: howMany(own, ({ due }) => due < time),
      ...firstReplies(own, now),
    }))
    .sort((a, b) => b.all - a.all || (a.agent < b.agent ? -1 : 1));
};

/** What each is, counted by the word. */
const tallies = (looks: readonly Look[]) => {
  const made = {
    category: tally(),
    cause: tally(),
    product: tally(),
    channel: tally(),
    severity: tally(),
    remedy: tally(),
    customer: tally(),
    again: tally(),
  };
  for (const one of looks) {
    made.category.add(one.category);
    made.cause.add(one.cause ?? 'unknown');
    if (one.product) made.product.add(one.product);
    made.channel.add(one.channel);
    made.severity.add(String(one.severity));
    if (one.remedyGiven) made.remedy.add(one.remedyGiven);
    made.customer.add(one.pseudonym);
    if (one.reopened) made.again.add(one.category);
  }
  return made;
};

/** One look at all of them; what they are is counted, never who wrote how. */
export const insightsOf = (looks: readonly Look[], now: Date): Insights => {
  const time = minuteOf(now);
  const by = tallies(looks);
  return {
    all: looks.length,
    open: howMany(looks, ({ open }) => open),
    overdue: howMany(looks, ({ due }) => due < time),
    reopened: howMany(looks, ({ reopened }) => reopened),
    firstReply: firstReplies(looks, now),
    replyBands: bandsOf(looks),
    overTime: overTime(looks, now),
    byCategory: by.category.counts(),
    byCause: by.cause.counts(),
    byProduct: by.product.counts(),
    byChannel: by.channel.counts(),
    bySeverity: by.severity.counts().sort((a, b) => (a.word < b.word ? 1 : -1)),
    remedies: by.remedy.counts(),
    reopenedBy: by.again.counts(),
    money: moneyOf(looks),
    repeat: by.customer.counts().filter(({ count }) => count > 1),
    agents: perAgent(looks, now),
  };
};
