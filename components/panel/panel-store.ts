import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Model } from '../../lib/detect/model/model.ts';
import { readConversation } from '../../lib/detect/read-conversation.ts';
import type { Reading } from '../../lib/detect/reading.ts';
import { t } from '../../lib/i18n.ts';
import type { TabLink } from '../../lib/port.ts';
import type { Conversation } from '../../lib/text/conversation.ts';
import type { Command, Outcome, View } from '../../lib/view.ts';

/** A page that is loading answers within this; only then is it called gone. */
const PATIENCE = 3_000;
/** A page that is still being built is not recognised either: only what stays so is said. */
const DOUBT = 800;

export interface PanelState {
  /** nowhere: the tab is no inbox. waiting: it has not answered yet. gone: it does not answer. */
  tab: 'nowhere' | 'waiting' | 'here' | 'gone';
  view: View | null;
  reading: Reading | null;
}

export interface Panel {
  store: StoreApi<PanelState>;
  /** Shows this tab from now on; null where the tab is none of the inboxes. Ends the link before. */
  follow(link: TabLink | null): void;
  ask(command: Command): Promise<Outcome>;
}

const notHere: Outcome = { ok: false, why: t('outcome_notHere') };

const same = (a: Conversation | null, b: Conversation | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Undefined while the weights are on their way; null where they did not come and the cues judge alone. */
type Learned = Model | null | undefined;

/** Every view comes as a fresh copy: the conversation is read again only when it is another one. */
const after = (before: PanelState, view: View, model: Learned): PanelState => {
  const known = before.view?.conversation ?? null;
  if (before.reading && same(known, view.conversation)) {
    return { tab: 'here', view: { ...view, conversation: known }, reading: before.reading };
  }
  const reading =
    view.conversation && model !== undefined ? readConversation(view.conversation, model) : null;
  return { tab: 'here', view, reading };
};

/**
 * `load` brings the learned weights, when the first conversation is shown; null where nobody reads what
 * the customer says, as in the popup.
 */
export const createPanel = (load: (() => Promise<Model>) | null): Panel => {
  const store = createStore<PanelState>(() => ({ tab: 'waiting', view: null, reading: null }));
  let followed: TabLink | null = null;
  let model: Learned;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let doubted: View | null = null;

  const forget = (tab: PanelState['tab']): void =>
    store.setState({ tab, view: null, reading: null });

  const wait = (): void => {
    clearTimeout(patience);
    patience = setTimeout(() => forget('gone'), PATIENCE);
  };

  const show = (view: View): void => {
    clearTimeout(patience);
    doubted = null;
    store.setState(after(store.getState(), view, model));
  };

  const doubt = (view: View): void => {
    if (!doubted) {
      clearTimeout(patience);
      forget('waiting');
      patience = setTimeout(() => doubted && show(doubted), DOUBT);
    }
    doubted = view;
  };

  const learn = async (): Promise<void> => {
    if (!load) return;
    model = await load().catch(() => null);
    const { view } = store.getState();
    if (view) store.setState(after(store.getState(), view, model));
  };

  return {
    store,
    follow: (link) => {
      clearTimeout(patience);
      doubted = null;
      followed?.close();
      followed = link;
      forget(link ? 'waiting' : 'nowhere');
      if (!link) return;
      wait();
      link.onView((view) => {
        if (link !== followed) return;
        const known = store.getState().view?.status.is === 'unrecognised';
        if (load && view.status.is === 'unrecognised' && !known) doubt(view);
        else show(view);
        if (view.conversation && model === undefined) void learn();
      });
      link.onGone(() => {
        if (link !== followed || store.getState().tab !== 'here') return;
        forget('waiting');
        wait();
      });
    },
    ask: (command) => followed?.ask(command) ?? Promise.resolve(notHere),
  };
};
