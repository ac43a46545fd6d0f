import { browser } from 'wxt/browser';

const permissions = { permissions: ['notifications' as const] };

/** Call within the click itself. False where the agent, the browser or its owner says no. */
export const askNotifications = async (): Promise<boolean> => {
  try {
    return await browser.permissions.request(permissions);
  } catch {
    return false;
  }
};
