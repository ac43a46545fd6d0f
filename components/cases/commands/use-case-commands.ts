import { useMemo } from 'react';
import { t } from '../../../lib/i18n.ts';
import { useDesk } from '../desk.ts';
import { useRows } from '../use-rows.ts';
import type { Command } from './command.ts';

const MOST = 5;
/** One letter is in nearly every case. */
const LEAST = 2;

/** The newest cases with all the typed words, whatever the list is narrowed to. */
export const useCaseCommands = (typed: string): Command[] => {
  const { known, now, opened, views } = useDesk();
  const { index, version } = known;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index is the same one with other cases in it; version tells
  const ids = useMemo(() => {
    if (typed.trim().length < LEAST) return [];
    const found = index.find({ query: typed, narrowing: {}, now });
    const newest = index.sorted(found, { by: 'received', down: true }).subarray(0, MOST);
    return [...newest].map((slot) => index.at(slot).id);
  }, [index, version, typed]);
  const rows = useRows(ids);
  return ids.map((id) => ({
    id: `case ${id}`,
    group: t('popup_cases'),
    label: rows.get(id)?.summary || id,
    run: () => {
      views.goTo('cases');
      opened.open(id);
    },
  }));
};
