import { browser } from 'wxt/browser';
import { type Reminders, reminders } from '../../lib/db/reminders.ts';
import { WRITTEN } from '../../lib/db/tell-written.ts';
import { t, tCount } from '../../lib/i18n.ts';
import { readSettings, watchSettings } from '../../lib/settings.ts';

export const DUE_COLOUR = '#8a4b00';

const ALARM = 'due';
/** Besides, in case an alarm was lost or the clock of the computer was set. */
const LOOK = 'look-due';
const LOOK_MINUTES = 30;

/** This memory is emptied with the browser, so what is due is said once a day of work and not at every look. */
const SAID = 'due-said';

const notify = async (due: number): Promise<void> => {
  const { session } = browser.storage;
  const said = Number((await session.get(SAID))[SAID] ?? 0);
  await session.set({ [SAID]: due });
  if (due <= said || !(await readSettings()).clocks.notify) return;
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  // No name and no word of a customer: a notification shows on a locked screen too.
  await browser.notifications.create(ALARM, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: tCount('due_cases', due),
    message: t('due_openCases'),
  });
};

const show = async ({ due, next }: Reminders): Promise<void> => {
  await browser.action.setBadgeText({ text: due > 0 ? String(due) : '' });
  await browser.action.setBadgeBackgroundColor({ color: DUE_COLOUR });
  const { name } = browser.runtime.getManifest();
  await browser.action.setTitle({ title: due > 0 ? tCount('button_due', due, name) : name });
  if (next === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Date.parse(next) });
  await notify(due);
};

/** Counts what is due, shows it, and has itself called when the next thing is. */
export const remind = (): Promise<void> =>
  navigator.locks.request('remind', async () => show(await reminders(new Date())));

/** A register that cannot be read has said so where it was asked for. */
const remindQuietly = (): void => void remind().catch(() => {});

const openCases = (): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL('/cases.html') });

/** Optional: the browser has these only once they are allowed. */
const watchNotifications = (): void => {
  browser.notifications?.onClicked.addListener((id) => {
    if (id === ALARM) void openCases();
  });
};

/** The worker starts many times an hour; the browser, or the extension, only now and then. */
const BEGUN = 'reminders-begun';

const begin = async (): Promise<void> => {
  const { session } = browser.storage;
  if ((await session.get(BEGUN))[BEGUN]) return;
  await session.set({ [BEGUN]: true });
  await browser.alarms.create(LOOK, { periodInMinutes: LOOK_MINUTES });
  await remind();
};

/** Call in the background's first turn. Alarms may be gone after an update or a start: they are made again. */
export const keepReminders = (): void => {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM || name === LOOK) remindQuietly();
  });
  browser.runtime.onMessage.addListener((body: unknown, { url }) => {
    if (body === WRITTEN && url?.startsWith(browser.runtime.getURL('/'))) remindQuietly();
  });
  watchNotifications();
  browser.permissions.onAdded.addListener(watchNotifications);
  watchSettings(remindQuietly, new AbortController().signal);
  void begin().catch(() => {});
};
