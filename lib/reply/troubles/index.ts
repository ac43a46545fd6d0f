import { plain } from '../../detect/plain.ts';
import type { Category } from '../../detect/reading.ts';
import { compilePhrases, type Phrases } from '../../text/phrases.ts';
import { tokenize } from '../../text/tokens.ts';
import { account, cancellation, privacy } from './account.ts';
import { billing } from './billing.ts';
import { booking } from './booking.ts';
import { delivery } from './delivery.ts';
import { general } from './general.ts';
import { outage } from './outage.ts';
import { product } from './product.ts';
import { service } from './service.ts';
import type { Trouble } from './trouble.ts';

export const troubles: readonly Trouble[] = [
  ...account,
  ...billing,
  ...booking,
  ...cancellation,
  ...delivery,
  ...outage,
  ...privacy,
  ...product,
  ...service,
];

// Built when a first conversation is read: a panel that only waits pays nothing for it.
let compiled: Phrases<Trouble> | undefined;
const phrases = (): Phrases<Trouble> => {
  compiled ??= compilePhrases(
    troubles.flatMap((trouble) => trouble.phrases.map((phrase) => ({ phrase, value: trouble }))),
  );
  return compiled;
};

export const generalOf = (category: Category): Trouble => {
  const found = general.find((trouble) => trouble.category === category) ?? general.at(-1);
  if (!found) throw new Error(`No general trouble for ${category}`);
  return found;
};

const NO_ANSWER = 'no-answer';

/** What a text complains of: the trouble itself, and whether nobody answered them about it. */
export interface Told {
  trouble: Trouble;
  unanswered: boolean;
}

/**
 * What went wrong, as near as the customer's words tell. Within the category judged from the whole
 * text the trouble listed first wins, the exact before the vague; else the longest wording does.
 * That nobody answered is the trouble only where there is no other.
 */
export const toldIn = (text: string, category: Category): Told => {
  const lengths = new Map<Trouble, number>();
  for (const { value, first, last } of phrases().find(plain(tokenize(text)))) {
    lengths.set(value, Math.max(last - first, lengths.get(value) ?? 0));
  }
  const found = troubles.filter(
    (trouble) => lengths.has(trouble) && !trouble.unless?.test(text.replace(/’/g, "'")),
  );
  const matters = found.filter(({ id }) => id !== NO_ANSWER);
  const most = Math.max(...matters.map((trouble) => lengths.get(trouble) ?? 0));
  const trouble =
    matters.find((one) => one.category === category) ??
    matters.find((one) => lengths.get(one) === most) ??
    found[0] ??
    generalOf(category);
  return {
    trouble,
    unanswered: trouble.id !== NO_ANSWER && found.some(({ id }) => id === NO_ANSWER),
  };
};

export const isGeneral = (trouble: Trouble): boolean => general.includes(trouble);
