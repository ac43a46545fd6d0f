import { type Browser, browser } from 'wxt/browser';
import { dropAccess, hasAccess, watchAccess } from '../../lib/settings/host-access.ts';
import { readSettings, watchSettings } from '../../lib/settings.ts';
import { leaveShutTabs, takeUpTabs } from './open-tabs.ts';

const PREFIX = 'zendesk:';
const PASTE_PREFIX = 'zendesk-paste:';
const agentPages = (host: string): string => `https://${host}/agent*`;

export const ownHosts = async (): Promise<readonly string[]> => (await readSettings()).zendeskHosts;

const allowed = async (hosts: readonly string[]): Promise<string[]> => {
  const open = await Promise.all(hosts.map((host) => hasAccess(host)));
  return hosts.filter((_, at) => open[at]);
};

const scriptsFor = (host: string): Browser.scripting.RegisteredContentScript[] => {
  const matches = [agentPages(host)];
  const inbox = { id: `${PREFIX}${host}`, matches, js: ['inbox.js'] };
  const paste = { id: `${PASTE_PREFIX}${host}`, matches, js: ['content-scripts/paste.js'] };
  return [
    { ...inbox, runAt: 'document_idle' },
    // What entrypoints/paste.content.ts is at Zendesk's own addresses.
    ...(import.meta.env.FIREFOX
      ? [{ ...paste, runAt: 'document_start', world: 'MAIN' } as const]
      : []),
  ];
};

const leave = async (host: string): Promise<void> => {
  const ids = scriptsFor(host).map(({ id }) => id);
  await browser.scripting.unregisterContentScripts({ ids });
  const tabs = await browser.tabs.query({ url: [`https://${host}/*`] });
  await Promise.allSettled(
    tabs.map(({ id }) => id !== undefined && browser.action.setBadgeText({ tabId: id, text: '' })),
  );
};

const enter = (host: string): Promise<void> =>
  browser.scripting.registerContentScripts(scriptsFor(host));

/** Registered is what the settings list and the browser allows, and nothing else. */
const settle = async (): Promise<void> => {
  const listed = await ownHosts();
  const wanted = await allowed(listed);
  const scripts = await browser.scripting.getRegisteredContentScripts();
  const registered = scripts
    .filter(({ id }) => id.startsWith(PREFIX))
    .map(({ id }) => id.slice(PREFIX.length));
  for (const host of registered) {
    if (!wanted.includes(host)) await leave(host);
    if (!listed.includes(host)) await dropAccess(host);
  }
  for (const host of wanted) if (!registered.includes(host)) await enter(host);
  await takeUpTabs(wanted.map(agentPages));
};

/** One at a time: settings and permissions change together. */
const settleHosts = (): Promise<void> => navigator.locks.request('hosts', settle);

const takeUpAll = async (): Promise<void> => {
  await takeUpTabs(browser.runtime.getManifest().host_permissions ?? []);
  await settleHosts();
};

/** This memory is emptied when the extension is installed, updated or switched on again, and with the browser. */
const TAKEN = 'taken-up';

const takeUpOnce = async (): Promise<void> => {
  const { session } = browser.storage;
  if ((await session.get(TAKEN))[TAKEN]) return;
  await session.set({ [TAKEN]: true });
  await takeUpAll();
};

const onAccess = async (): Promise<void> => {
  await leaveShutTabs();
  await takeUpAll();
};

/** Call in the background's first turn. */
export const keepHosts = (): void => {
  watchSettings(() => void settleHosts(), new AbortController().signal);
  watchAccess(() => void onAccess());
  void takeUpOnce();
};
