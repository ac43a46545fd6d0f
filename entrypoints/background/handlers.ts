import { browser } from 'wxt/browser';
import { acknowledge } from '../../lib/db.ts';
import type { Handlers } from '../../lib/messages.ts';
import { addHabits } from '../../lib/settings/habits.ts';
import { placeOfRule } from '../../lib/settings/rule-place.ts';
import { turn } from '../../lib/settings/turn.ts';
import { showBadge } from './badge.ts';
import { openPanel } from './panel.ts';
import { remind } from './reminders.ts';

const runIn = async (tab: number, file: '/page-part.js' | '/check.js'): Promise<void> => {
  const target = { tabId: tab, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: [file] });
};

/** What the background does when our part of a page asks for it. */
export const handlers: Handlers = {
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
  'load-page-part': (_message, { tab }) => runIn(tab, '/page-part.js'),
  'load-check': (_message, { tab }) => runIn(tab, '/check.js'),
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
};
