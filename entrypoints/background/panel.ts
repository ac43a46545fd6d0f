import { browser } from 'wxt/browser';

/** Firefox's own name for it; the shared types know Chrome's only. */
interface Sidebar {
  sidebarAction: { open(): Promise<void> };
}

/** Only within a click or a key of the agent's, before anything is awaited. */
export const openPanel = (tabId: number): Promise<void> =>
  import.meta.env.FIREFOX
    ? (browser as unknown as Sidebar).sidebarAction.open()
    : browser.sidePanel.open({ tabId });
