import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import type { Message } from '../../lib/messages/message.ts';
import { isOn, isPaused } from '../../lib/settings/pause.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings.ts';
import type { SiteId } from '../../lib/text/conversation.ts';
import { askTabs } from './open-tabs.ts';
import { DUE_COLOUR } from './reminders.ts';

type PageState = Extract<Message, { do: 'page-state' }>;

const FLAGS = '#0f5c5c';
const GREY = '#6b7178';

const sizes = ['16', '32', '48'] as const;
const iconIn = (folder: 'icons' | 'off') => ({
  path: Object.fromEntries(sizes.map((size) => [size, `/${folder}/${size}.png`])),
});

/** What the button says besides its name: its colours are not read out. */
const titles: Partial<Record<PageState['status'], string>> = {
  off: t('button_off'),
  unrecognised: t('button_unrecognised'),
};

const badge = ({ flags, status }: PageState): { text: string | null; color: string } => {
  if (status === 'off') return { text: t('badge_off'), color: GREY };
  if (status === 'unrecognised') return { text: '?', color: GREY };
  // Without words to mend, the tab shows what every tab shows: how much is due.
  return flags > 0 ? { text: String(flags), color: FLAGS } : { text: null, color: DUE_COLOUR };
};

/** A tab that has nothing to say says what every tab does; a title of its own would hide what is due later. */
const showTitle = async (tabId: number, title: string | undefined): Promise<void> => {
  const before = await browser.action.getTitle({ tabId });
  if (title === undefined && !Object.values(titles).includes(before)) return;
  await browser.action.setTitle({ tabId, title: title ?? (await browser.action.getTitle({})) });
};

/** Where no conversation is open, the page does not know whether its site is switched off. */
const settled = async (state: PageState, site: SiteId): Promise<PageState> =>
  state.status !== 'no-conversation' || isOn(await readSettings(), site, new Date())
    ? state
    : { ...state, status: 'off' };

const draw = async (tabId: number, site: SiteId, said: PageState): Promise<void> => {
  const state = await settled(said, site);
  const { text, color } = badge(state);
  // Null, which the types do not know, is the browser's word for taking the tab's own text away.
  await browser.action.setBadgeText({ tabId, text: text as string });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setIcon({ tabId, ...iconIn(state.status === 'off' ? 'off' : 'icons') });
  await showTitle(tabId, titles[state.status]);
};

/**
 * Shows on the toolbar button, in one tab, what our part in its page says. One after the other: what
 * waits for the settings would else be drawn over what was said after it.
 */
export const showBadge = (tabId: number, site: SiteId, said: PageState): Promise<void> =>
  navigator.locks.request(`badge ${tabId}`, () => draw(tabId, site, said));

const ALARM = 'pause-over';

const drawIcon = async (): Promise<void> => {
  const settings = await readSettings();
  const { pause } = settings;
  const paused = isPaused(settings, new Date());
  await browser.action.setIcon(iconIn(paused ? 'off' : 'icons'));
  if (paused && pause !== null && pause !== 'until-on')
    await browser.alarms.create(ALARM, { when: Date.parse(pause) });
  else await browser.alarms.clear(ALARM);
};

/** One after the other, for the same reason. */
const settle = (): Promise<void> => navigator.locks.request('icon', drawIcon);

/** Taken out of the settings, so that pages that only wait for a conversation hear of it too. */
const endPause = async (): Promise<void> => {
  await changeSettings((stored) => (isPaused(stored, new Date()) ? {} : { pause: null }));
  await settle();
};

/** Call in the background's first turn. The button is grey in every tab while Amends is off everywhere. */
export const keepIcon = (): void => {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void endPause();
  });
  // The browser forgets the icon when it is closed, and wakes us up at its start for this.
  browser.runtime.onStartup.addListener(() => void settle());
  const changed = (): void => {
    void settle();
    void askTabs();
  };
  watchSettings(changed, new AbortController().signal);
  void settle();
};
