// Outside a browser nothing answers browser.i18n: here our own message files do, in English.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Messages = Record<string, { message: string }>;

export const locales = join(import.meta.dirname, '../assets/public/_locales');

export const messagesIn = (folder: string): Messages =>
  JSON.parse(readFileSync(join(locales, folder, 'messages.json'), 'utf8'));

/** As a browser does it: values by their number, and an empty text for what is not there. */
const answering = (folder: string) => {
  const messages = messagesIn(folder);
  return {
    getMessage: (key: string, values: string[] = []): string =>
      (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, at) => values[at - 1] ?? ''),
    getUILanguage: (): string => {
      const here = new Intl.NumberFormat().resolvedOptions().locale;
      return folder === 'en' && here.startsWith('en') ? here : folder.replace('_', '-');
    },
  };
};

/** Where a test puts nothing in its place, wxt/browser is this. */
const seen: object = (globalThis as { chrome?: object }).chrome ?? {};
Object.assign(globalThis, { chrome: seen });

/** From here on the interface speaks this language, in modules that are loaded afterwards. */
export const speak = (folder: string): void => {
  const i18n = answering(folder);
  Object.assign(fakeBrowser.i18n, i18n);
  Object.assign(seen, { i18n });
};

speak('en');
