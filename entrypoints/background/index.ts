import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../../lib/messages.ts';
import { keepIcon } from './badge.ts';
import { handlers } from './handlers.ts';
import { keepHosts, ownHosts } from './hosts.ts';
import { keepHouse } from './keep-house.ts';
import { openPanel } from './panel.ts';
import { followPolicy } from './policy.ts';
import { keepReminders } from './reminders.ts';
import { makeMenu, takeSelections } from './selection.ts';

// Holds nothing in memory, and registers every listener in its first turn: it may die at any time.
export default defineBackground(() => {
  listen(handlers, ownHosts);
  takeSelections();
  keepHosts();
  keepReminders();
  keepIcon();
  keepHouse();
  followPolicy();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenu();
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  if (import.meta.env.FIREFOX) return;
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) void openPanel(tab.id);
  });
  // The toolbar button shows the popup, which says what is going on and opens the panel.
  void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
});
