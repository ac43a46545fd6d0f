import { resolve } from 'node:path';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { ensureBrowser } from './install.ts';
import type { Launched, LaunchWishes } from './launched.ts';

const built = resolve(import.meta.dirname, '../../.output/chrome-mv3');

const switches = ({ demo, dark, language = 'en-GB' }: LaunchWishes): string[] => [
  `--proxy-server=127.0.0.1:${demo.proxyPort}`,
  `--ignore-certificate-errors-spki-list=${demo.spki}`,
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate,CertificateTransparencyComponentUpdater',
  '--hide-crash-restore-bubble',
  '--window-size=1440,960',
  `--lang=${language}`,
  ...(dark ? ['--force-dark-mode'] : []),
  // Chromium's sandbox does not start for root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const optionsFor = (wishes: LaunchWishes): LaunchOptions => ({
  executablePath: ensureBrowser('chromium'),
  headless: wishes.headless,
  pipe: true,
  protocolTimeout: 15_000,
  enableExtensions: [wishes.extension ?? built],
  defaultViewport: null,
  args: switches(wishes),
  // Without this switch there is no bar about a test at the top of a person's window.
  ignoreDefaultArgs: wishes.headless ? [] : ['--enable-automation'],
  ...(wishes.profile ? { userDataDir: wishes.profile } : {}),
  ...(wishes.downloads
    ? { downloadBehavior: { policy: 'allow', downloadPath: wishes.downloads } }
    : {}),
});

export const launchChromium = async (wishes: LaunchWishes): Promise<Launched> => {
  const browser = await puppeteer.launch(optionsFor(wishes));
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'),
  );
  const extensionOrigin = `chrome-extension://${new URL(worker.url()).host}`;
  return {
    kind: 'chromium',
    browser,
    extensionOrigin,
    openExtensionPage: async (path, type = 'tab') => {
      const page = await browser.newPage({ type });
      await page.goto(`${extensionOrigin}/${path}`);
      return page;
    },
    update: async () => {
      await browser.installExtension(wishes.extension ?? built);
    },
    close: () => browser.close(),
  };
};
