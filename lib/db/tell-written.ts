import { browser } from 'wxt/browser';

/** From one of our own pages to the background: the register was written to. */
export const WRITTEN = 'register-written';

/** Nobody may be listening, and nothing depends on being heard: the background looks by itself as well. */
export const tellWritten = (): void => {
  void browser?.runtime?.sendMessage(WRITTEN)?.catch(() => {});
};
