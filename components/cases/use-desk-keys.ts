import { useKeys } from './use-keys.ts';
import type { Desk } from './use-new-desk.ts';

/** The page by keys alone. */
export const useDeskKeys = (desk: Desk): void => {
  const { acts, asked, detail, floating, opened, picked, search, views, walk, window, work } = desk;
  const rows = views.view === 'cases';

  const leave = (): void => {
    const inside = document.activeElement;
    if (inside === search.current && asked.query) asked.setQuery('');
    else if (detail.current?.contains(inside) && opened.id !== null) walk.toRow(opened.id);
    else if (inside instanceof HTMLElement && inside.matches('input, select')) inside.blur();
    else if (opened.id !== null) opened.open(null);
    else picked.clear();
  };

  const pick = (): void => {
    const id = acts.here();
    if (rows && id) picked.toggle(id, false);
  };

  useKeys({
    search: () => search.current?.focus(),
    step: walk.step,
    enter: walk.enter,
    leave,
    pick,
    pickAll: rows ? () => picked.all(true) : undefined,
    undo: work.undo,
    choose: acts.choose,
    commands: () => floating.show({ is: 'commands', filters: false, ids: acts.cases() }),
    filter: () => floating.show({ is: 'commands', filters: true, ids: [] }),
    help: () => floating.show({ is: 'keys' }),
    page: window.page,
  });
};
