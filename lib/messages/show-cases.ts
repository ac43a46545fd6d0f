import { browser } from 'wxt/browser';

/** Goes to the cases page that is open, with whatever is searched and filtered there, or opens one. */
export const showCases = async (): Promise<void> => {
  const address = browser.runtime.getURL('/cases.html');
  const tabs = await browser.tabs.query({});
  const open = tabs.find(({ url }) => url?.split('#')[0] === address);
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
};
