import { agent } from '../../tests/demo/agent.ts';
import type { Launched } from '../browser/launched.ts';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

/** Tells the extension where the demo team is reached in private, as its settings page would. */
export const setUpTeam = async (launched: Launched): Promise<void> => {
  const page = await launched.openExtensionPage('options.html');
  const contact = {
    handle: agent.handle,
    xUserId: '20110045',
    email: agent.email,
    phone: '',
    hours: 'Monday to Saturday, 9 to 18',
  };
  await page.evaluate(async (settings) => chrome.storage.local.set({ settings }), { contact });
  await page.close();
};
