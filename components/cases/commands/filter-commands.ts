import { t } from '../../../lib/i18n.ts';
import type { Look } from '../../../lib/insights/look.ts';
import type { Narrowing } from '../../../lib/insights/narrowing.ts';
import { chipsOf } from '../chips-of.ts';
import { having } from '../having.ts';
import type { Desk } from '../use-new-desk.ts';
import type { Command } from './command.ts';

type Field = 'status' | 'channel' | 'category' | 'severity' | 'cause' | 'agent' | 'product';

const words: { [K in Field]: (look: Look) => NonNullable<Narrowing[K]> | '' } = {
  status: (look) => look.status,
  channel: (look) => look.channel,
  category: (look) => look.category,
  severity: (look) => look.severity,
  cause: (look) => look.cause ?? 'unknown',
  agent: (look) => look.agent,
  product: (look) => look.product,
};

/** The cases in which this field has some word, were it not filtered by. */
const countsOf = (
  { asked, known, slots, now }: Desk,
  field: Field,
): Map<string | number, number> => {
  const { filters, words: query } = asked;
  const without = { query, narrowing: having(filters, field, undefined), now };
  const found = filters[field] === undefined ? slots : known.index.find(without);
  const counts = new Map<string | number, number>();
  for (const slot of found) {
    const word = words[field](known.index.at(slot));
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};

const commandOf = (desk: Desk, field: Field, word: string | number, count: number) => {
  const { asked, views } = desk;
  const on = asked.filters[field] === word;
  const filter = { [field]: word } as Narrowing;
  return {
    id: `filter ${field} ${word}`,
    group: t('filters_label'),
    label: chipsOf('', filter)[0]?.words ?? '',
    count,
    on,
    run: () => {
      if (on) asked.without(field);
      else asked.setFilters({ ...asked.filters, ...filter });
      if (views.view === 'import') views.goTo('cases');
    },
  };
};

/** Every filter that leaves something, with how much; the one that holds is taken away by it. */
export const filterCommands = (desk: Desk): Command[] =>
  (Object.keys(words) as Field[]).flatMap((field) =>
    [...countsOf(desk, field)]
      .map(([word, count]) => commandOf(desk, field, word, count))
      .sort((one, other) => other.count - one.count || one.label.localeCompare(other.label)),
  );
