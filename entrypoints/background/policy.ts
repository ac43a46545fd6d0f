import { browser } from 'wxt/browser';
import { keepPolicy } from '../../lib/settings.ts';

/** Nothing where no organisation manages this browser: Firefox refuses to answer then. */
const askBrowser = (): Promise<unknown> => browser.storage.managed.get().catch(() => ({}));

const takePolicy = async (): Promise<void> => keepPolicy(await askBrowser());

/** Takes over what the organisation sets, at every start and whenever it changes. */
export const followPolicy = (): void => {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void takePolicy();
  });
  void takePolicy();
};
