import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { tourInbox } from '../tour/inbox.ts';
import { pictureOf, type Shot } from '../tour/picture.ts';
import { fillWithDemo, pictureRegister } from './register.ts';
import { raw, root, STORE, withBrowser } from './with-browser.ts';

const readme = join(root, 'assets/screenshots');
/** How long each frame of the animation is shown, in milliseconds. */
const FRAME = 1_600;

const small = (from: string, to: string, width: number): Promise<unknown> =>
  sharp(from)
    .resize({ width, withoutEnlargement: true })
    .png({ palette: true, quality: 90 })
    .toFile(to);

const inboxes = (dark: boolean): Promise<void> =>
  withBrowser({ dark }, async (launched) => {
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

const register = (dark: boolean): Promise<void> =>
  withBrowser({ dark }, async (launched) => {
    await fillWithDemo(launched);
    for (const view of ['cases', 'insights'] as const) {
      const name = `${view}-${dark ? 'dark' : 'light'}.png`;
      await pictureRegister(launched, view, 2, join(raw, name));
      await small(join(raw, name), join(readme, name), 1440);
    }
  });

/** The main job, a picture a step. */
const animation = (): Promise<void> =>
  withBrowser({}, async (launched) => {
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

export const readmePictures = async (): Promise<void> => {
  for (const dark of [false, true]) {
    await inboxes(dark);
    await register(dark);
  }
  await animation();
};
