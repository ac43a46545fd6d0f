import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatPath } from '../demo/addresses.ts';
import { browsers, chord, type Desk, open, openDesk, until } from './browser.ts';
import { sent, underlined } from './inbox.ts';

const sting = "We're sorry that you are having this problem";

describe.each(browsers)('%s', (kind) => {
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk(kind);
  });
  afterAll(() => desk?.close());

  test('in a chat the marks lie over the words of the textarea, also when it is scrolled', async () => {
    page = await open(desk, `https://x.com${chatPath}`);
    const area = () =>
      page.evaluate(() => {
        const root = document.querySelector('[data-testid="xchatEmbedRoute"]')?.shadowRoot;
        return Boolean(root?.querySelector('textarea'));
      });
    await until('the chat has its box', area, Boolean);
    await page.bringToFront();
    await page.evaluate(() => {
      const root = document.querySelector('[data-testid="xchatEmbedRoute"]')?.shadowRoot;
      root?.querySelector('textarea')?.focus();
    });
    await page.keyboard.type(`${sting}.`);
    await until(
      'the words are marked',
      () => underlined(page),
      (all) => all.length === 1 && all[0] === sting,
    );
    const places = () =>
      page.evaluate(() => {
        const root = document.querySelector('[data-testid="xchatEmbedRoute"]')?.shadowRoot;
        const box = root?.querySelector('textarea');
        if (!box) throw new Error('no textarea');
        const [range] = CSS.highlights.get('amends-strong') ?? [];
        const words = (range as Range).getClientRects()[0];
        const style = getComputedStyle(box);
        const { left, top } = box.getBoundingClientRect();
        return {
          left: (words?.left ?? 0) - left - Number.parseFloat(style.paddingLeft) - box.clientLeft,
          top: (words?.top ?? 0) - top - Number.parseFloat(style.paddingTop) - box.clientTop,
          scrolled: box.scrollTop,
          line: words?.height ?? 0,
        };
      });
    const near = ({ left, top, scrolled, line }: Awaited<ReturnType<typeof places>>): boolean =>
      Math.abs(left) < 2 && top + scrolled > -3 && top + scrolled < line;
    await until('the mark is at the first word', places, near);
    await page.evaluate(() => document.body.prepend(document.createElement('hr')));
    await until('it moved down with the box', places, near);
    for (let lines = 0; lines < 6; lines += 1) await chord(page, 'Shift', 'Enter');
    await until('it went up with its words', places, (at) => at.scrolled > 0 && near(at));
    expect(await sent(page)).toEqual([]);
  });
});
