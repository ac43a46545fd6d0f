import { writeFileSync } from 'node:fs';
import type { Launched } from '../browser/launched.ts';
import type { Size } from './inbox.ts';

/** A PNG, as base64, and its width in CSS pixels. */
export interface Shot {
  data: string;
  width: number;
}

/** Puts what stands side by side on a person's screen side by side in one picture. */
export const pictureOf = async (
  { browser }: Launched,
  shots: readonly Shot[],
  path: string,
  { height, scale }: Pick<Size, 'height' | 'scale'> = { height: 900, scale: 2 },
): Promise<void> => {
  if (shots.length === 1) {
    for (const { data } of shots) writeFileSync(path, Buffer.from(data, 'base64'));
    return;
  }
  const page = await browser.newPage();
  const width = shots.reduce((sum, shot) => sum + shot.width, shots.length - 1);
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  const images = shots.map(
    ({ data, width }) => `<img width="${width}" src="data:image/png;base64,${data}">`,
  );
  const style = 'body{margin:0;display:flex;gap:1px;background:#8888}';
  await page.setContent(`<style>${style}</style>${images.join('')}`);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  const row = await page.$('body');
  await row?.screenshot({ path: path as `${string}.png` });
  await page.close();
};
