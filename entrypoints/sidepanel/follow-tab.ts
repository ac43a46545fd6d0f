import { browser } from 'wxt/browser';
import type { Panel } from '../../components/panel/panel-store.ts';
import type { Selections } from '../../components/panel/selection/selections.ts';
import { inboxAt } from '../../lib/messages.ts';
import { connectTab } from '../../lib/port.ts';
import { watchAccess } from '../../lib/settings/host-access.ts';
import { readSettings, watchSettings } from '../../lib/settings.ts';

const LEFT = { id: undefined, site: null };

/** Calls back when another tab, or another page in it, may be the one to follow. */
const hearTabs = (heard: () => void): void => {
  browser.tabs.onActivated.addListener(heard);
  browser.tabs.onUpdated.addListener((_id, change) => {
    if (change.url !== undefined || change.status !== undefined) heard();
  });
  // The browser may put another page in a tab's place, under another number.
  browser.tabs.onReplaced.addListener(heard);
  browser.tabs.onRemoved.addListener(heard);
  // A tab dragged to another window leaves this panel without an activation here.
  browser.tabs.onAttached.addListener(heard);
  browser.windows.onFocusChanged.addListener(heard);
  // Where the browser shuts a host to us, it no longer tells the address.
  watchAccess(heard);
};

/** `pinned` is the tab to stay with; without it the active tab of this window is followed. */
export const followTab = async (
  panel: Panel,
  selections: Selections,
  pinned: number | null,
): Promise<void> => {
  const window = await browser.windows.getCurrent();
  let hosts: readonly string[] = (await readSettings()).zendeskHosts;
  let shown: { id: number | undefined; site: string | null } | null = null;
  let turn = 0;

  const look = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const tab =
      pinned === null
        ? (await browser.tabs.query({ active: true, windowId: window.id ?? -2 }))[0]
        : await browser.tabs.get(pinned).catch(() => undefined);
    if (mine !== turn) return;
    selections.follow(tab?.id ?? null);
    // The address is told for the inboxes only: these are the hosts we may read.
    const site = tab?.url ? inboxAt(tab.url, hosts) : null;
    const next = site && tab?.id !== undefined ? { id: tab.id, site } : LEFT;
    if (next.id === shown?.id && next.site === shown?.site) return;
    shown = next;
    panel.follow(next.id === undefined ? null : connectTab(next.id));
  };

  hearTabs(() => void look());
  watchSettings(({ zendeskHosts }) => {
    hosts = zendeskHosts;
    void look();
  }, new AbortController().signal);
  await look();
};
