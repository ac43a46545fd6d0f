import { inFirefoxWindow as inWindow } from '../../scripts/browser/firefox-window.ts';
import type { Desk } from './browser.ts';

/** Evaluates something in Firefox's own window, where its menus and keys are. */
export const inFirefoxWindow = (desk: Desk, expression: string): Promise<unknown> =>
  inWindow(desk.launched.browser, expression);
