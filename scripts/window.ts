// Opens a window with the extension and the three demo inboxes, until it is closed.
import { addressOf } from '../tests/demo/addresses.ts';
import { launchChromium } from './browser/chromium.ts';
import { launchFirefox } from './browser/firefox.ts';
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

const key = kind === 'firefox' ? 'the Amends button in the toolbar' : 'Alt+Shift+M';
console.log(`
Amends runs in this window, beside three demo inboxes that are served from this machine only.

  1. Open a conversation, and the panel: ${key}.
  2. Reply, and type: We're sorry that you are having this problem.
  3. Point at the underlined words, and take a replacement. Ctrl+Z brings yours back.
  4. Insert a suggestion from the panel. Log the case. Send.

Close the window, or press Ctrl+C here, to end.
`);

const closed = new Promise<void>((done) => {
  launched.browser.once('disconnected', () => done());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
});
await closed;
await launched.close().catch(() => {});
await demo.close();
