import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { acknowledge } from '../../lib/db.ts';
import { listen } from '../../lib/messages.ts';
import { addHabits } from '../../lib/settings/habits.ts';
import { placeOfRule } from '../../lib/settings/rule-place.ts';
import { turn } from '../../lib/settings/turn.ts';
import { keepIcon, showBadge } from './badge.ts';
import { keepHosts, ownHosts } from './hosts.ts';
import { keepHouse } from './keep-house.ts';
import { openPanel } from './panel.ts';
import { followPolicy } from './policy.ts';
import { keepReminders, remind } from './reminders.ts';
import { makeMenu, takeSelections } from './selection.ts';

// Holds nothing in memory, and registers every listener in its first turn: it may die at any time.
export default defineBackground(() => {
  listen(
    {
      'page-state': (state, { tab, site }) => showBadge(tab, site, state),
      replied: async ({ account, thread, message, at, flags }, { site }) => {
        await acknowledge({ site, account, thread, message, at, flags });
        await remind();
      },
      'shown-replies': async ({ account, thread, replies }, { site }) => {
        for (const reply of replies) await acknowledge({ site, account, thread, ...reply });
        await remind();
      },
      'open-panel': (_message, { tab }) => openPanel(tab),
      'load-page-part': async (_message, { tab }) => {
        const target = { tabId: tab, frameIds: [0] };
        await browser.scripting.executeScript({ target, files: ['/page-part.js'] });
      },
      'load-check': async (_message, { tab }) => {
        const target = { tabId: tab, frameIds: [0] };
        await browser.scripting.executeScript({ target, files: ['/check.js'] });
      },
      turn: async ({ rule, here, off }, { site }) => {
        await turn(rule, here ? site : 'everywhere', off);
      },
      'open-settings': async ({ rule }) => {
        await browser.tabs.create({ url: browser.runtime.getURL(placeOfRule(rule)) });
      },
      habits: ({ day, counts }) =>
        addHabits({
          [day]: Object.fromEntries(counts.map(({ family, ...each }) => [family, each])),
        }),
    },
    ownHosts,
  );

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
