// The tour of npm start where there is no display: one agent, one complaint, three inboxes, pictures.
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { launchChromium } from './browser/chromium.ts';
import { launchFirefox } from './browser/firefox.ts';
import { serveDemo } from './demo/serve.ts';
import { setUpTeam } from './demo/team.ts';
import { tourInbox } from './tour/inbox.ts';
import { pictureOf } from './tour/picture.ts';

const kind = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const root = resolve(import.meta.dirname, '..');
const pictures = join(root, '.output/tour');
mkdirSync(pictures, { recursive: true });

const tour = async (dark: boolean): Promise<void> => {
  const theme = dark ? 'dark' : 'light';
  const demo = await serveDemo();
  const launched = await { chromium: launchChromium, firefox: launchFirefox }[kind]({
    headless: true,
    demo,
    dark,
  });
  try {
    await setUpTeam(launched);
    for (const site of ['gmail', 'zendesk', 'x'] as const) {
      const { inbox, panel, done } = await tourInbox(launched, site);
      await pictureOf(launched, [inbox, panel], join(pictures, `${site}-${theme}.png`));
      if (site === 'gmail')
        await pictureOf(launched, [panel], join(pictures, `panel-${theme}.png`));
      console.log(`${site}, ${theme}: ${done.join('; ')}`);
    }
    const cases = await launched.openExtensionPage('cases.html');
    await cases.setViewport({ width: 1280, height: 720, deviceScaleFactor: 2 });
    await cases.waitForSelector('table tbody tr');
    await cases.screenshot({ path: join(pictures, `cases-${theme}.png`) });
    console.log(`cases, ${theme}: three cases are listed`);
  } finally {
    await launched.close();
    await demo.close();
  }
};

await tour(false);
await tour(true);
console.log(`\nThe pictures are in ${relative(process.cwd(), pictures) || '.'}.`);
