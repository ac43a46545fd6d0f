import { useMemo } from 'react';
import { t, tCount, within } from '../../../lib/i18n.ts';
import { type SortKey, startsDown } from '../../../lib/insights/order.ts';
import { listChoices } from '../choices.ts';
import { useDesk } from '../desk.ts';
import { control } from '../floating/control.ts';
import { sortable } from '../TableHead.tsx';
import type { Desk } from '../use-new-desk.ts';
import type { Command } from './command.ts';
import { filterCommands } from './filter-commands.ts';

/** What can be set for these cases: each choice, and each of its words for who types it. */
const setCommands = ({ acts, work }: Desk, ids: readonly string[]): Command[] => {
  const [first] = ids;
  if (first === undefined) return [];
  const group = ids.length === 1 ? first : tCount('cases_count', ids.length);
  return listChoices.flatMap((choice): Command[] => [
    {
      id: `set ${choice.name}`,
      group,
      label: choice.act,
      keys: [choice.key.toUpperCase()],
      run: () => acts.choose(choice),
    },
    ...choice.options.map(
      ([word, said]): Command => ({
        id: `set ${choice.name} ${word}`,
        group,
        label: t('narrowed_field', choice.act, said),
        deep: true,
        run: () => work.changeMany(ids, choice.change(word), choice.told(word)),
      }),
    ),
  ]);
};

const openExport = (): void => {
  const menu = document.querySelector<HTMLElement>('.menu summary');
  menu?.focus();
  menu?.click();
};

const goCommands = ({ asked, floating, picked, slots, views, work }: Desk): Command[] => {
  const group = t('command_go');
  const go = (id: string, label: string, run: () => void, keys?: string[]): Command => ({
    id,
    group,
    label,
    run,
    ...(keys ? { keys } : {}),
  });
  const ctrl = control();
  return [
    go('cases', t('popup_cases'), () => views.goTo('cases')),
    go('insights', t('view_insights'), () => views.goTo('insights')),
    go('import', t('view_import'), () => views.goTo('import')),
    go('export', t('export_title'), openExport),
    go('settings', t('popup_settings'), () => location.assign('/options.html')),
    ...(asked.narrowed ? [go('clear', t('cases_showAll'), asked.clear)] : []),
    ...(views.view === 'cases' && slots.length > 0
      ? [go('all', tCount('pick_all', slots.length), () => picked.all(true), [ctrl, 'A'])]
      : []),
    ...(work.done?.undo ? [go('undo', t('undo'), work.undo, [ctrl, 'Z'])] : []),
    go('keys', t('sheet_title'), () => floating.show({ is: 'keys' }), ['?']),
  ];
};

const sortCommands = ({ asked, views }: Desk): Command[] =>
  sortable.map(
    ({ key, label }: { key: SortKey; label: string }): Command => ({
      id: `sort ${key}`,
      group: t('command_order'),
      label: t('command_sort', within(label)),
      on: asked.sort.by === key,
      run: () => {
        views.goTo('cases');
        asked.setSort({ by: key, down: startsDown(key) });
      },
    }),
  );

/** All that can be done from here. */
export const useCommands = (filters: boolean, ids: readonly string[]): Command[] => {
  const desk = useDesk();
  const { asked, known, slots, views } = desk;
  // Counting a large register takes a while: not anew with each letter.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the desk, these are what is counted
  const found = useMemo(
    () => filterCommands(desk),
    [known.index, known.version, slots, asked.filters, views.view],
  );
  if (filters) return found;
  return [...setCommands(desk, ids), ...goCommands(desk), ...found, ...sortCommands(desk)];
};
