import type { Facts } from '../facts.ts';
import type { Thing } from '../thing.ts';

const numbered = (noun: string, order: string): string => {
  if (!order) return noun;
  return noun === 'order' ? `order ${order}` : `${noun} (order ${order})`;
};

const PARCEL = /\b(?:parcel|package)\b/i;

/** The customer's product; where we do not know it, their own word for what was sent. */
export const thingOf = (facts: Facts): Thing =>
  facts.item ?? { noun: named(facts, PARCEL, 'order'), plural: false };

/** "your lamp (order 5512)", "your order 5512". With the number: once in a reply is enough. */
export const yours = (facts: Facts): string => `your ${numbered(thingOf(facts).noun, facts.order)}`;

/** "the lamp", "your order". Without the number. */
export const short = (facts: Facts): string =>
  facts.item ? `the ${facts.item.noun}` : `your ${thingOf(facts).noun}`;

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

const SOFTWARE = /\b(?:app|software|program|website|site|game)\b/i;

/** The product: "your lamp" and "the lamp", or "what you bought" where we do not know it. */
export const goods = (facts: Facts): { yours: string; the: string } => {
  if (facts.item) return { yours: yours(facts), the: `the ${facts.item.noun}` };
  const software = named(facts, SOFTWARE, '');
  const the = software ? `the ${software}` : 'what you bought';
  return { yours: the, the };
};

/** The first of these words that the customer uses, in small letters. */
export const named = (facts: Facts, nouns: RegExp, otherwise: string): string =>
  (nouns.exec(facts.fresh) ?? nouns.exec(facts.all))?.[0].toLowerCase() ?? otherwise;

/** What is asked days later; where we cannot name the product, whether it is settled. */
export const checkOf = (facts: Facts): string => {
  const nameless = facts.trouble.category === 'product-defect' && !facts.item;
  return nameless ? 'whether it is right now' : (facts.trouble.check(facts)[0] ?? '');
};
