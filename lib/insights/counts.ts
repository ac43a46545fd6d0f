import { type Look, minuteOf, NEVER } from './look.ts';
import { isLate } from './narrowing.ts';
import { type Period, periods, placeIn } from './periods.ts';

export interface Count {
  word: string;
  count: number;
}

/** How soon the first reply came. Times in minutes, NEVER where nothing was answered. */
export interface FirstReply {
  answered: number;
  median: number;
  p90: number;
  /** Of those whose time is over or that were answered, how many had their reply in time. */
  judged: number;
  within: number;
}

export interface AgentCounts extends FirstReply {
  agent: string;
  all: number;
  open: number;
  overdue: number;
}

export interface Habit {
  rule: string;
  shown: number;
  accepted: number;
  dismissed: number;
}

export interface Insights {
  all: number;
  open: number;
  overdue: number;
  reopened: number;
  firstReply: FirstReply;
  overTime: (Period & { count: number })[];
  byCategory: Count[];
  byCause: Count[];
  byProduct: Count[];
  byChannel: Count[];
  bySeverity: Count[];
  remedies: Count[];
  money: { currency: string; count: number; sum: number }[];
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

/** The value below which this share of the sorted ones lies; between two it is their middle. */
export const quantile = (sorted: ArrayLike<number>, share: number): number => {
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? NEVER : low + (high - low) * (at % 1);
};

export const firstReplies = (looks: readonly Look[], now: Date): FirstReply => {
  const time = minuteOf(now);
  const ages = Uint32Array.from(
    looks.filter((one) => one.firstReply !== NEVER),
    (one) => one.firstReply,
  ).sort();
  let [judged, within] = [0, 0];
  for (const one of looks) {
    const late = isLate(one, time);
    if (!late && one.acknowledged === NEVER) continue;
    judged += 1;
    if (!late) within += 1;
  }
  return {
    answered: ages.length,
    median: quantile(ages, 0.5),
    p90: quantile(ages, 0.9),
    judged,
    within,
  };
};

const overTime = (looks: readonly Look[]): Insights['overTime'] => {
  let [first, last] = [NEVER, 0];
  for (const { since } of looks) {
    if (since < first) first = since;
    if (since > last) last = since;
  }
  if (first === NEVER) return [];
  const all = periods(first, last).map((period) => ({ ...period, count: 0 }));
  const place = placeIn(all);
  for (const { since } of looks) {
    const period = all[place(since)];
    if (period) period.count += 1;
  }
  return all;
};

const perAgent = (looks: readonly Look[], now: Date): AgentCounts[] => {
  const time = minuteOf(now);
  const byAgent = Map.groupBy(looks, ({ agent }) => agent);
  return [...byAgent]
    .map(([agent, own]) => ({
      agent,
      all: own.length,
      open: own.filter((one) => one.open).length,
      overdue: own.filter((one) => one.due < time).length,
      ...firstReplies(own, now),
    }))
    .sort((a, b) => b.all - a.all || (a.agent < b.agent ? -1 : 1));
};

const moneyOf = (looks: readonly Look[]): Insights['money'] => {
  const sums = new Map<string, { count: number; sum: number }>();
  for (const { amount, currency } of looks) {
    if (amount === 0) continue;
    const { count, sum } = sums.get(currency) ?? { count: 0, sum: 0 };
    sums.set(currency, { count: count + 1, sum: sum + amount });
  }
  return [...sums]
    .map(([currency, of]) => ({ currency, ...of }))
    .sort((a, b) => b.sum - a.sum || (a.currency < b.currency ? -1 : 1));
};

/** One look at all of them; what they are is counted, never who wrote how. */
export const insightsOf = (looks: readonly Look[], now: Date): Insights => {
  const time = minuteOf(now);
  const [category, cause, product, channel, severity, remedy, customer] = [
    tally(),
    tally(),
    tally(),
    tally(),
    tally(),
    tally(),
    tally(),
  ];
  let [open, overdue, reopened] = [0, 0, 0];
  for (const one of looks) {
    category.add(one.category);
    cause.add(one.cause ?? 'unknown');
    if (one.product) product.add(one.product);
    channel.add(one.channel);
    severity.add(String(one.severity));
    if (one.remedyGiven) remedy.add(one.remedyGiven);
    customer.add(one.pseudonym);
    if (one.open) open += 1;
    if (one.due < time) overdue += 1;
    if (one.reopened) reopened += 1;
  }
  return {
    all: looks.length,
    open,
    overdue,
    reopened,
    firstReply: firstReplies(looks, now),
    overTime: overTime(looks),
    byCategory: category.counts(),
    byCause: cause.counts(),
    byProduct: product.counts(),
    byChannel: channel.counts(),
    bySeverity: severity.counts().sort((a, b) => (a.word < b.word ? 1 : -1)),
    remedies: remedy.counts(),
    money: moneyOf(looks),
    repeat: customer.counts().filter(({ count }) => count > 1),
    agents: perAgent(looks, now),
  };
};

/** How often each rule spoke up and what became of it: for the eyes of the one who wrote. */
export const habitsOf = (looks: readonly Look[]): Habit[] => {
  const all = new Map<string, Habit>();
  for (const { flags } of looks) {
    for (const { rule, shown, accepted, dismissed } of flags) {
      const sum = all.get(rule) ?? { rule, shown: 0, accepted: 0, dismissed: 0 };
      sum.shown += shown;
      sum.accepted += accepted;
      sum.dismissed += dismissed;
      all.set(rule, sum);
    }
  }
  return [...all.values()].sort((a, b) => b.shown - a.shown || (a.rule < b.rule ? -1 : 1));
};
