import { browser } from 'wxt/browser';

const originsOf = (host: string): string[] => [`https://${host}/*`];

/** Call within the click itself. False where the agent, the browser or its owner says no. */
export const askAccess = async (host: string): Promise<boolean> => {
  try {
    return await browser.permissions.request({ origins: originsOf(host) });
  } catch {
    return false;
  }
};

export const hasAccess = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: originsOf(host) });

/** Gives it back. It may have been taken already. */
export const dropAccess = async (host: string): Promise<void> => {
  await browser.permissions.remove({ origins: originsOf(host) }).catch(() => false);
};

/** Calls back when the browser lets us in somewhere or nowhere any more; returns the way to stop. */
export const watchAccess = (onChange: () => void): (() => void) => {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
};
