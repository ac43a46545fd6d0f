import { browser } from 'wxt/browser';

const panelCommand = import.meta.env.FIREFOX ? '_execute_sidebar_action' : 'open-panel';

/** The key that opens the panel as the browser writes it, ⌥⇧M on a Mac; empty where none is set. */
export const panelKey = async (): Promise<string> =>
  (await browser.commands.getAll()).find(({ name }) => name === panelCommand)?.shortcut ?? '';

/** Whether the button stands in the toolbar itself, not only behind the puzzle piece. */
export const isPinned = async (): Promise<boolean> =>
  (await browser.action.getUserSettings()).isOnToolbar ?? true;
