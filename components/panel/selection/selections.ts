import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  forgetSelection,
  type Selection,
  selectionIn,
  watchSelections,
} from '../../../lib/messages/selection.ts';

export interface Selections {
  /** What was selected in the tab that is followed; null where there is nothing of the kind. */
  store: StoreApi<{ selection: Selection | null }>;
  follow(tab: number | null): void;
  /** Forgets it, wherever it was kept. */
  close(): void;
}

/** A selection belongs to the tab it was made in, and is shown beside no other. */
export const createSelections = (): Selections => {
  const store = createStore<{ selection: Selection | null }>(() => ({ selection: null }));
  let followed: number | null = null;

  watchSelections((tab, selection) => {
    if (tab === followed) store.setState({ selection });
  });

  return {
    store,
    follow: (tab) => {
      if (tab === followed) return;
      followed = tab;
      store.setState({ selection: null });
      if (tab === null) return;
      void selectionIn(tab).then((selection) => {
        if (tab === followed && selection) store.setState({ selection });
      });
    },
    close: () => {
      store.setState({ selection: null });
      if (followed !== null) void forgetSelection(followed);
    },
  };
};
