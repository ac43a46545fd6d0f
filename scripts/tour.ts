// The tour of npm start where there is no display: one agent, one complaint, three inboxes, pictures.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from './browser/chromium.ts';
import { launchFirefox } from './browser/firefox.ts';
import { serveDemo } from './demo/serve.ts';
import { setUpTeam } from './demo/team.ts';
import { tourInbox } from './tour/inbox.ts';
import { tourLead } from './tour/lead.ts';
import { pictureOf } from './tour/picture.ts';

const kind = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const root = resolve(import.meta.dirname, '..');
const pictures = join(root, '.output/tour');
// Those of another run, or of the other browser, would pass for these.
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });

const PAGE = { width: 1280, height: 800, deviceScaleFactor: 2 };

const tour = async (dark: boolean): Promise<void> => {
  const theme = dark ? 'dark' : 'light';
  const demo = await serveDemo();
  const launched = await { chromium: launchChromium, firefox: launchFirefox }[kind]({
    headless: true,
    demo,
    dark,
  });
  try {
    const take = async (page: Page, name: string, done: string): Promise<void> => {
      await page.screenshot({ path: join(pictures, `${name}-${theme}.png`) });
      console.log(`${name}, ${theme}: ${done}`);
    };
    const welcome = await launched.openExtensionPage('welcome.html');
    await welcome.setViewport(PAGE);
    await welcome.waitForSelector('.verdict-strong');
    await take(welcome, 'welcome', 'the sample is a complaint, and the reply to it can be mended');
    await setUpTeam(launched);
    for (const site of ['gmail', 'zendesk', 'x'] as const) {
      const { inbox, panel, done } = await tourInbox(launched, site);
      await pictureOf(launched, [inbox, panel], join(pictures, `${site}-${theme}.png`));
      if (site === 'gmail')
        await pictureOf(launched, [panel], join(pictures, `panel-${theme}.png`));
      console.log(`${site}, ${theme}: ${done.join('; ')}`);
    }
    const cases = await launched.openExtensionPage('cases.html');
    await cases.setViewport(PAGE);
    await cases.waitForFunction(
      () =>
        document.querySelectorAll('tbody .row-button').length === 3 &&
        !/being read/.test(document.body.textContent),
    );
    await take(cases, 'cases', 'three cases are listed');
    await tourLead(cases, join(root, '.output/demo-cases'));
    await take(cases, 'insights', 'three agents’ files are brought in, and their causes counted');
  } finally {
    await launched.close();
    await demo.close();
  }
};

await tour(false);
await tour(true);
console.log(
  `\nThe pictures, ${readdirSync(pictures).length} of them, are in ${relative(process.cwd(), pictures) || '.'}.`,
);
