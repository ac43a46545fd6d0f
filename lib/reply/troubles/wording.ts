import type { Facts } from '../facts.ts';
import type { Thing } from '../thing.ts';

const numbered = (noun: string, order: string): string => {
  if (!order) return noun;
  return noun === 'order' ? `order ${order}` : `${noun} (order ${order})`;
};

/** The customer's product, or the noun that fits where we do not know it. */
export const thingOf = (facts: Facts, otherwise = 'order'): Thing =>
  facts.item ?? { noun: otherwise, plural: false };

/** "your lamp", "your order 5512". With the order number: once in a reply is enough. */
export const yours = (facts: Facts, otherwise = 'order'): string =>
  `your ${numbered(thingOf(facts, otherwise).noun, facts.item || otherwise === 'order' ? facts.order : '')}`;

/** "the lamp", "your order". Without the number. */
export const short = (facts: Facts, otherwise = 'order'): string =>
  facts.item ? `the ${facts.item.noun}` : `your ${otherwise}`;

/** "You ordered the lamp on 3 November", '' where we do not know when. */
export const ordered = (facts: Facts): string => {
  const when = facts.when.ordered;
  if (!when) return '';
  if (facts.item) return `You ordered ${numbered(`the ${facts.item.noun}`, facts.order)} ${when}`;
  return facts.order ? `You placed order ${facts.order} ${when}` : `You placed your order ${when}`;
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Leaves out the wordings whose facts are missing. */
export const known = (...wordings: (string | false | null | undefined)[]): string[] =>
  wordings.filter((wording): wording is string => Boolean(wording));
