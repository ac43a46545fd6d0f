import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';
import { ensureBrowser } from './install.ts';
import type { Launched, LaunchWishes } from './launched.ts';

const built = resolve(import.meta.dirname, '../../.output/firefox-mv3');

const extensionId = (): string => {
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
};

// Always the same, so that a profile that is opened again finds its storage again.
const uuid = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

const keeping = (downloads: string): Record<string, unknown> => ({
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.alwaysOpenPanel': false,
});

const preferences = ({
  demo,
  downloads,
  dark,
  headless,
}: LaunchWishes): Record<string, unknown> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId()]: uuid }),
  // An add-on loaded for one run is removed at its end; its storage stays with the profile.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // A test cannot answer the browser's own question: there it is answered with yes.
  'extensions.webextOptionalPermissionPrompts': !headless,
  'ui.systemUsesDarkTheme': dark ? 1 : 0,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': demo.proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': demo.proxyPort,
  'network.proxy.no_proxies_on': '',
  // What the browser itself would ask for.
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.safebrowsing.update.enabled': false,
  'browser.region.network.url': '',
  'app.normandy.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'toolkit.telemetry.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  ...(downloads ? keeping(downloads) : {}),
});

/** `goto` never resolves for these addresses though the page does load; so it is looked for. */
const openMozExtension = async (
  browser: Browser,
  address: string,
  type: 'tab' | 'window',
): Promise<Page> => {
  // Another that shows the same address is somebody else's.
  const before = new Set(await browser.pages());
  const page = await browser.newPage({ type });
  page.goto(address).catch(() => {});
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    for (const each of [page, ...(await browser.pages())]) {
      if (before.has(each)) continue;
      const there = await each
        .evaluate(() => `${location.href} ${document.readyState}`)
        .catch(() => '');
      if (there === `${address} complete`) return each;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${address} did not load in Firefox`);
};

/** As if the language pack were there: what an extension says depends on what the browser could speak. */
const speak = (browser: Browser, language: string): Promise<unknown> =>
  inFirefoxWindow(
    browser,
    `Services.locale.availableLocales = ${JSON.stringify([language, 'en-US'])};
     Services.locale.requestedLocales = ${JSON.stringify([language])};`,
  );

export const launchFirefox = async (wishes: LaunchWishes): Promise<Launched> => {
  const extensionOrigin = `moz-extension://${uuid}`;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: wishes.headless,
    acceptInsecureCerts: true,
    protocolTimeout: 15_000,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1440', '--height=960'],
    extraPrefsFirefox: preferences(wishes),
    ...(wishes.profile ? { userDataDir: wishes.profile } : {}),
  });
  if (wishes.language) await speak(browser, wishes.language);
  await browser.installExtension(wishes.extension ?? built);
  return {
    kind: 'firefox',
    browser,
    extensionOrigin,
    openExtensionPage: (path, type = 'tab') =>
      openMozExtension(browser, `${extensionOrigin}/${path}`, type),
    update: async () => {
      await browser.installExtension(wishes.extension ?? built);
    },
    close: () => browser.close(),
  };
};
