// Opens a window with the extension and the three demo inboxes, until it is closed.
import { resolve } from 'node:path';
import { addressOf } from '../tests/demo/addresses.ts';
import { launchChromium } from './browser/chromium.ts';
import { launchFirefox } from './browser/firefox.ts';
import { writeAgentsFiles } from './demo/agents-files.ts';
import { serveDemo } from './demo/serve.ts';
import { setUpTeam } from './demo/team.ts';

const kind = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';

const demo = await serveDemo();
const launched = await { chromium: launchChromium, firefox: launchFirefox }[kind]({
  headless: false,
  demo,
});

await setUpTeam(launched);
for (const site of ['gmail', 'zendesk', 'x'] as const) {
  const page = await launched.browser.newPage();
  await page.goto(addressOf(site)).catch(() => {});
}
const files = resolve(import.meta.dirname, '../.output/demo-cases');
await writeAgentsFiles(files);

// The extension opens its own first page once it is installed.
const pages = await launched.browser.pages();
const first =
  pages.find((page) => page.url().endsWith('/welcome.html')) ??
  (await launched.openExtensionPage('welcome.html'));
for (const page of pages) if (page.url() === 'about:blank') await page.close();
await first.bringToFront();

const mac = process.platform === 'darwin';
const button = 'the Amends button (behind the puzzle piece in the toolbar)';
const key = mac ? 'Option+Shift+M' : 'Alt+Shift+M';
console.log(`
Amends runs in this window, beside three demo inboxes that are served from this machine only.

  1. The first tab is the welcome page: choose a replacement in its sample.
  2. In an inbox open a conversation, and the panel beside it:
     ${kind === 'firefox' ? button : `${key}, or ${button}`}.
  3. Reply, and type: We're sorry that you are having this problem.
     Point at the underlined words, and take a replacement. ${mac ? 'Command' : 'Ctrl'}+Z brings yours back.
  4. Insert a suggestion from the panel, press Log at its foot, then Open cases.
  5. As a lead, Import three agents' files there, then look at the Insights. The files are in
     ${files}

Close the window, or press Ctrl+C here, to end.
`);

const closed = new Promise<void>((done) => {
  launched.browser.once('disconnected', () => done());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
});
await closed;
await launched.close().catch(() => {});
await demo.close();
