import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { createPanel } from '../../components/panel/panel-store.ts';
import { PopupPage } from '../../components/popup/PopupPage.tsx';
import { useRegister } from '../../components/popup/use-register.ts';
import '../../components/ui/base.css';
import { keepFocus } from '../../components/ui/keep-focus.ts';
import { namePage } from '../../components/ui/name-page.ts';
import { useNow } from '../../components/ui/use-now.ts';
import { useSettings } from '../../components/ui/use-settings.ts';
import { showCases } from '../../lib/messages/show-cases.ts';
import { inboxAt } from '../../lib/messages.ts';
import { connectTab } from '../../lib/port.ts';
import { readSettings } from '../../lib/settings.ts';

/** The tab it speaks of; without one in the address it is the active tab. */
const pinned = Number(new URLSearchParams(location.search).get('tab')) || null;
const [tab] = pinned
  ? [await browser.tabs.get(pinned)]
  : await browser.tabs.query({ active: true, currentWindow: true });
const site = tab?.url ? inboxAt(tab.url, (await readSettings()).zendeskHosts) : null;
const panel = createPanel(null);
panel.follow(site && tab?.id !== undefined ? connectTab(tab.id) : null);

/** Firefox's own name for it; the shared types know Chrome's only. */
interface Sidebar {
  sidebarAction: { open(): Promise<void> };
}

const openPanel = async (): Promise<void> => {
  // Both may be called only within the click, so nothing is awaited before.
  if (import.meta.env.FIREFOX) await (browser as unknown as Sidebar).sidebarAction.open();
  else if (tab?.windowId !== undefined) await browser.sidePanel.open({ windowId: tab.windowId });
  window.close();
};

const openPage = async (path: `/${'cases' | 'options'}.html${string}`): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/cases.html') });
  window.close();
};

/** At a figure or a case in a page of its own; else where the cases are open already. */
const openCases = async (begin: string): Promise<void> => {
  if (begin !== '') return openPage(`/cases.html#${begin}`);
  await showCases();
  window.close();
};

const Popup = () => {
  const { settings, policy, said, change } = useSettings();
  const register = useRegister(useNow());
  return (
    <PopupPage
      panel={panel}
      site={site}
      settings={settings}
      fixed={policy.has('sites')}
      // What was saved is seen in the state itself; what was not has no way back.
      trouble={said && !said.back ? said.text : null}
      register={register}
      onChange={(wanted) => change(wanted)}
      onOpenPanel={() => void openPanel()}
      onOpenCases={(begin) => void openCases(begin)}
      onOpenSettings={() => void openPage('/options.html')}
    />
  );
};

namePage('Amends');
keepFocus();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup />);
