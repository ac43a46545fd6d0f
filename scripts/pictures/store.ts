import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { tourInbox } from '../tour/inbox.ts';
import { pictureOf } from '../tour/picture.ts';
import { fillWithDemo, pictureRegister } from './register.ts';
import { root, STORE, storeFolder, withBrowser } from './with-browser.ts';

/** As the stores name the languages of our message files. */
export const languages = readdirSync(join(root, 'assets/public/_locales')).sort();

/** The Chrome Web Store refuses a picture that could be seen through. */
const opaque = async (path: string): Promise<void> => {
  const whole = await sharp(path).flatten({ background: '#ffffff' }).png().toBuffer();
  await sharp(whole).toFile(path);
};

/** Five, which is as many as the Chrome Web Store shows, in the order they tell the story. */
export const storePictures = (language: string): Promise<void> =>
  withBrowser(
    { language: language === 'en' ? 'en-GB' : language.replace('_', '-') },
    async (launched) => {
      const folder = storeFolder(language);
      const names: string[] = [];
      const next = (name: string): string => {
        names.push(join(folder, `${names.length + 1}-${name}.png`));
        return names.at(-1) ?? '';
      };
      for (const site of ['gmail', 'zendesk', 'x'] as const) {
        const { inbox, panel } = await tourInbox(launched, site, STORE);
        await pictureOf(launched, [inbox, panel], next(site), STORE);
      }
      await fillWithDemo(launched);
      for (const view of ['cases', 'insights'] as const)
        await pictureRegister(launched, view, 1, next(view));
      for (const path of names) await opaque(path);
    },
  );
