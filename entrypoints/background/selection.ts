import { type Browser, browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import { forgetSelection, keepSelection, type SelectionAsk } from '../../lib/messages/selection.ts';
import { openPanel } from './panel.ts';

const titles: Record<SelectionAsk, string> = {
  complaint: t('menu_complaint'),
  reply: t('menu_reply'),
};

const commands: Record<string, SelectionAsk> = {
  'is-complaint': 'complaint',
  'check-reply': 'reply',
};

/** Runs in the page, so it can use nothing from around it. */
const selectedHere = (): string => {
  const box = document.activeElement;
  const typed =
    box instanceof HTMLTextAreaElement ? box.value.slice(box.selectionStart, box.selectionEnd) : '';
  return typed || (getSelection()?.toString() ?? '');
};

type Place = { allFrames: true } | { frameIds: [number] };

/** Null where the browser does not let us read. The click or key itself is what lets us (activeTab). */
const readSelection = async (tabId: number, place: Place): Promise<string | null> => {
  try {
    const target = { tabId, ...place };
    const found = await browser.scripting.executeScript({ target, func: selectedHere });
    return found.map(({ result }) => result ?? '').find((text) => text.trim() !== '') ?? '';
  } catch {
    return null;
  }
};

const bare = (text: string): string => text.replace(/\s+/g, '');

/** The browser gives the selection without its paragraphs, and Firefox not all of it. */
const selectedAt = async (tabId: number, info: Browser.contextMenus.OnClickData) => {
  const given = info.selectionText ?? '';
  const read = await readSelection(tabId, { frameIds: [info.frameId ?? 0] });
  return read && bare(read).startsWith(bare(given)) ? read : given;
};

const onMenu = async (info: Browser.contextMenus.OnClickData, tabId: number): Promise<void> => {
  const ask = info.menuItemId;
  if (ask !== 'complaint' && ask !== 'reply') return;
  // Without a panel the text waits for one.
  openPanel(tabId).catch(() => {});
  await keepSelection(tabId, ask, await selectedAt(tabId, info));
};

const onKey = async (ask: SelectionAsk, tabId: number): Promise<void> => {
  openPanel(tabId).catch(() => {});
  await keepSelection(tabId, ask, await readSelection(tabId, { allFrames: true }));
};

const isTab = (tab: Browser.tabs.Tab | undefined): tab is Browser.tabs.Tab & { id: number } =>
  tab?.id !== undefined && tab.id >= 0;

/**
 * The menu outlives the worker, so it is made when the extension is installed or updated; and with
 * the browser, which may speak another language than the last time.
 */
export const makeMenu = async (): Promise<void> => {
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(titles))
    browser.contextMenus.create({ id, title, contexts: ['selection'] });
};

/** Selected text on any page, by the menu or a key. Call in the background's first turn. */
export const takeSelections = (): void => {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (isTab(tab)) void onMenu(info, tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    const ask = commands[command];
    if (ask && isTab(tab)) void onKey(ask, tab.id);
  });
  browser.runtime.onStartup.addListener(() => void makeMenu());
  browser.tabs.onRemoved.addListener((tabId) => void forgetSelection(tabId));
};
