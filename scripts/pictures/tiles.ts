import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { root, storeFolder, withBrowser } from './with-browser.ts';

/** The store asks for strong colours to the edges, so the mark is turned about: paper on pine. */
const GROUND = '#0F5C5C';
const PAPER = '#FBFAF7';
const SEAM = '#C08A1E';

interface Tile {
  name: string;
  width: number;
  height: number;
  /** Of the icon's side and of the letters, in pixels. */
  icon: number;
  letters: number;
}

/** The small tile and the marquee of the Chrome Web Store: the mark and the name, which need no translation. */
const tiles: Tile[] = [
  { name: 'tile', width: 440, height: 280, icon: 96, letters: 52 },
  { name: 'marquee', width: 1400, height: 560, icon: 216, letters: 124 },
];

const page = (icon: string, tile: Tile): string => `<style>
  body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center;
    gap: ${tile.icon / 5}px; background: ${GROUND}; color: ${PAPER};
    font: 700 ${tile.letters}px/1 system-ui, sans-serif }
  img { width: ${tile.icon}px; height: ${tile.icon}px }
</style><img src="data:image/svg+xml;base64,${icon}"><span>Amends</span>`;

export const storeTiles = (): Promise<void> =>
  withBrowser({}, async ({ browser }) => {
    const svg = readFileSync(join(root, 'assets/icon.svg'), 'utf8');
    const turned = svg.replaceAll('#0F5C5C', PAPER).replaceAll('#F0C25E', SEAM);
    const folder = storeFolder('all');
    const tab = await browser.newPage();
    for (const tile of tiles) {
      await tab.setViewport({ width: tile.width, height: tile.height });
      await tab.setContent(page(Buffer.from(turned).toString('base64'), tile));
      const picture = await tab.screenshot();
      await sharp(picture)
        .flatten({ background: GROUND })
        .toFile(join(folder, `${tile.name}-${tile.width}x${tile.height}.png`));
    }
    // Both stores: 96 pixels of mark in 128, the rest left clear.
    const mark = await sharp(Buffer.from(svg), { density: 300 }).resize(96, 96).toBuffer();
    await sharp(mark)
      .extend({ top: 16, bottom: 16, left: 16, right: 16, background: '#00000000' })
      .png()
      .toFile(join(folder, 'icon-128.png'));
  });
