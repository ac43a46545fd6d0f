// npm run pictures: the pictures of the README into assets/screenshots, those of the stores into .output/store.
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { launchChromium } from './browser/chromium.ts';
import type { Launched } from './browser/launched.ts';
import { demoCases, fillRegister } from './demo/register.ts';
import { serveDemo } from './demo/serve.ts';
import { setUpTeam } from './demo/team.ts';
import { type Size, tourInbox } from './tour/inbox.ts';
import { pictureOf, type Shot } from './tour/picture.ts';

const root = resolve(import.meta.dirname, '..');
const readme = join(root, 'assets/screenshots');
const store = join(root, '.output/store');
const raw = join(root, '.output/pictures');
for (const folder of [readme, store, raw]) mkdirSync(folder, { recursive: true });

/** What both stores ask for: 1280 by 800. */
const STORE: Size = { inbox: 879, panel: 400, height: 800, scale: 1 };
const CASES = 60;
/** How long each frame of the animation is shown, in milliseconds. */
const FRAME = 1_600;

const open = async <T>(dark: boolean, work: (launched: Launched) => Promise<T>): Promise<T> => {
  const demo = await serveDemo();
  const launched = await launchChromium({ headless: true, demo, dark });
  try {
    await setUpTeam(launched);
    return await work(launched);
  } finally {
    await launched.close();
    await demo.close();
  }
};

const small = (from: string, to: string, width: number): Promise<unknown> =>
  sharp(from)
    .resize({ width, withoutEnlargement: true })
    .png({ palette: true, quality: 90 })
    .toFile(to);

const casesShot = async (launched: Launched, view: string, scale: number, to: string) => {
  const page = await launched.openExtensionPage('cases.html');
  await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: scale });
  await page.waitForSelector('table tbody tr');
  if (view === 'insights') await page.locator('button ::-p-text(Insights)').click();
  await page.waitForSelector(view === 'insights' ? 'figure' : '.row-button');
  await page.screenshot({ path: to as `${string}.png` });
  await page.close();
};

const readmePictures = (dark: boolean) =>
  open(dark, async (launched) => {
    const theme = dark ? 'dark' : 'light';
    for (const site of ['gmail', 'zendesk', 'x'] as const) {
      const { inbox, panel } = await tourInbox(launched, site);
      const path = join(raw, `${site}-${theme}.png`);
      await pictureOf(launched, [inbox, panel], path);
      await small(path, join(readme, `${site}-${theme}.png`), 1440);
      if (site !== 'gmail') continue;
      await pictureOf(launched, [panel], path);
      await small(path, join(readme, `panel-${theme}.png`), 600);
    }
  });

const registerPictures = (dark: boolean) =>
  open(dark, async (launched) => {
    const theme = dark ? 'dark' : 'light';
    const page = await launched.openExtensionPage('cases.html');
    await fillRegister(page, await demoCases(CASES, new Date()));
    await page.close();
    for (const name of ['cases', 'insights']) {
      const large = join(raw, `${name}-${theme}.png`);
      await casesShot(launched, name, 2, large);
      await small(large, join(readme, `${name}-${theme}.png`), 1440);
      await casesShot(launched, name, 1, join(store, `${name}-${theme}.png`));
    }
  });

const storePictures = () =>
  open(false, async (launched) => {
    for (const site of ['gmail', 'zendesk', 'x'] as const) {
      const { inbox, panel } = await tourInbox(launched, site, STORE);
      await pictureOf(launched, [inbox, panel], join(store, `${site}.png`), STORE);
    }
  });

/** The main job, a picture a step. */
const animation = () =>
  open(false, async (launched) => {
    const frames: string[] = [];
    await tourInbox(launched, 'gmail', STORE, async (shots: () => Promise<Shot[]>) => {
      const path = join(raw, `frame-${frames.length}.png`);
      await pictureOf(launched, await shots(), path, STORE);
      frames.push(path);
    });
    const images = await Promise.all(
      frames.map((path) => sharp(readFileSync(path)).resize({ width: 1100 }).png().toBuffer()),
    );
    await sharp(images, { join: { animated: true } })
      .webp({ quality: 72, effort: 6, loop: 0, delay: frames.map(() => FRAME) })
      .toFile(join(readme, 'main-job.webp'));
  });

/** The small tile of the Chrome Web Store. */
const tile = async (): Promise<void> => {
  const icon = await sharp(join(root, 'assets/icon.svg'), { density: 300 }).resize(140).toBuffer();
  await sharp({ create: { width: 440, height: 280, channels: 3, background: '#fbfaf7' } })
    .composite([{ input: icon, left: 150, top: 70 }])
    .png()
    .toFile(join(store, 'tile-440x280.png'));
};

const only = process.argv[2];
for (const dark of only ? [] : [false, true]) {
  await readmePictures(dark);
  await registerPictures(dark);
}
if (!only) await storePictures();
await animation();
await tile();
console.log('The pictures are in assets/screenshots and .output/store.');
