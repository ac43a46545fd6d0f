import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { faultsOfOurs, openOurs, ours } from './axe.ts';
import { browsers, chord, type Desk, openDesk, until } from './browser.ts';
import { openConversation, reply, underlined } from './inbox.ts';

const sting = "We're sorry that you are having this problem";
const stock = 'Please be advised that it';

const next = (page: Page): Promise<void> => chord(page, 'Alt', 'Shift', 'Period');

/** Shape, thickness and colour of the strong and of the weak underline. */
const looks = (page: Page): Promise<string[][]> =>
  page.evaluate(() =>
    ['strong', 'weak'].map((name) => {
      const box = document.querySelector('[g_editable=true]') ?? document.body;
      const look = getComputedStyle(box, `::highlight(amends-${name})`);
      return [look.textDecorationStyle, look.textDecorationThickness, look.textDecorationColor];
    }),
  );

const cardIsStill = (page: Page) =>
  until(
    'the card is there and stands still',
    () =>
      ours(page, (root) => {
        const card = root.querySelector('.card');
        return card?.getAnimations().every(({ playState }) => playState === 'finished') ?? false;
      }),
    Boolean,
  );

/** How many frames it takes until all of ours is in a theme, from the moment the page has turned. */
const framesUntil = (page: Page, theme: string, colour: string): Promise<number> =>
  page.evaluate(
    async (wanted, line) => {
      document.documentElement.classList.toggle('night', wanted === 'dark');
      const box = document.querySelector('[g_editable=true]') ?? document.body;
      const host = [...document.documentElement.children].find((one) => one.shadowRoot);
      for (let frames = 0; frames < 60; frames += 1) {
        const { textDecorationColor } = getComputedStyle(box, '::highlight(amends-strong)');
        const layer = host?.shadowRoot?.querySelector('.layer')?.className;
        if (layer === `layer ${wanted}` && textDecorationColor === line) return frames;
        await new Promise((done) => requestAnimationFrame(done));
      }
      return 60;
    },
    theme,
    colour,
  );

const boxOf = (page: Page, name: string) =>
  ours(
    page,
    (root, selector) => {
      const { left, top, right, bottom } = root
        .querySelector(selector)
        ?.getBoundingClientRect() ?? {
        ...{ left: 0, top: 0, right: 0, bottom: 0 },
      };
      return { left, top, right, bottom, width: innerWidth, height: innerHeight };
    },
    name,
  );

describe.each(browsers)('%s', (kind) => {
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk(kind);
  });
  beforeEach(async () => {
    page = await openConversation(desk, 'gmail', 'complaint');
    await reply(page, 'gmail');
    await page.keyboard.type(`${sting}. ${stock} leaves today. `);
    await until(
      'both are marked',
      () => underlined(page),
      (all) => all.join() === [sting, stock].join(),
    );
    await openOurs(desk, page);
    await page.bringToFront();
  });
  afterEach(() => page.close());
  afterAll(() => desk?.close());

  test('strong and weak differ in shape and thickness, and are called by their strength', async () => {
    const [strong = [], weak = []] = await looks(page);
    expect(strong[0]).toBe('dotted');
    expect(weak[0]).toBe('dashed');
    expect(Number.parseFloat(strong[1] ?? '')).toBeGreaterThan(Number.parseFloat(weak[1] ?? ''));
    expect(strong[2]).not.toBe(weak[2]);
    await chord(page, 'Control', 'Home');
    await page.keyboard.press('ArrowRight');
    const heard = () =>
      ours(page, (root) =>
        [...root.querySelectorAll('[role=status]')].map((one) => one.textContent),
      );
    await until('the label is said', heard, (all) =>
      all.some((one) => /^Strong mark: An apology/.test(one)),
    );
    for (const words of ['Light mark Please be advised', 'Strong mark An apology']) {
      await next(page);
      await cardIsStill(page);
      const name = await ours(page, (root) =>
        (root.querySelector('.card')?.getAttribute('aria-labelledby')?.split(' ') ?? [])
          .map((id) => root.getElementById(id))
          .map((part) => part?.ariaLabel || part?.textContent)
          .join(' '),
      );
      expect(name).toContain(words);
      if (kind === 'chromium') {
        const tree = JSON.stringify(await page.accessibility.snapshot());
        expect(tree).toMatch(new RegExp(`"role":"dialog"[^{}]*"name":"${words}`));
      }
    }
  });

  test('when the page turns dark, the marks and the card turn within frames', async () => {
    await page.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.textContent =
        '.night body * { background: #15202b !important; color: #eee !important }';
      document.head.append(sheet);
    });
    await next(page);
    await cardIsStill(page);
    expect(await framesUntil(page, 'dark', 'rgb(242, 147, 122)')).toBeLessThanOrEqual(4);
    expect(await framesUntil(page, 'light', 'rgb(168, 58, 34)')).toBeLessThanOrEqual(4);
  });

  test('axe finds no fault with the card and its menu, light and dark', async () => {
    await page.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.textContent =
        '.night body * { background: #15202b !important; color: #eee !important }';
      document.head.append(sheet);
    });
    await next(page);
    await cardIsStill(page);
    for (const theme of ['light', 'dark']) {
      await framesUntil(page, theme, theme === 'dark' ? 'rgb(242, 147, 122)' : 'rgb(168, 58, 34)');
      expect(await faultsOfOurs(page)).toEqual([]);
      await ours(page, (root) => root.querySelector<HTMLElement>('.more')?.focus());
      await page.keyboard.press('Enter');
      expect(await faultsOfOurs(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    // It is no good finding nothing where one looks at nothing.
    await ours(page, (root) => {
      root.querySelector<HTMLElement>('.why')?.style.setProperty('color', '#888');
    });
    expect(await faultsOfOurs(page)).toEqual([expect.stringMatching(/^color-contrast/)]);
  });

  test.each([
    ['of a low card', 900, 900],
    ['where there is no room over it', 900, 260],
    ['in a narrow window', 320, 700],
  ])('all of the menu %s can be seen and pressed', async (_, width, height) => {
    await page.keyboard.type('You should have read the terms. ');
    await until(
      'what has no replacement is marked',
      () => underlined(page),
      (all) => all.length === 3,
    );
    await page.setViewport({ width, height });
    await chord(page, 'Alt', 'Shift', 'Comma');
    await cardIsStill(page);
    await ours(page, (root) => root.querySelector<HTMLElement>('.more')?.focus());
    await page.keyboard.press('Enter');
    const seen = await ours(page, (root) =>
      [...root.querySelectorAll('.item, .note')].map((one) => {
        one.scrollIntoView({ block: 'nearest' });
        const { left, top, right, bottom } = one.getBoundingClientRect();
        const whole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        return whole && root.elementFromPoint((left + right) / 2, (top + bottom) / 2) === one;
      }),
    );
    expect(seen).toEqual([true, true, true, true]);
    expect(await ours(page, (root) => root.querySelectorAll('.choice').length)).toBe(0);
  });

  test.each([
    ['at twice the size', 640, 450],
    ['in a narrow window', 320, 700],
    ['at four times the size', 320, 256],
  ])(
    '%s the card stays in the window, beside the words where there is room',
    async (_, width, height) => {
      await page.setViewport({ width, height });
      await next(page);
      await cardIsStill(page);
      const card = await boxOf(page, '.card');
      expect(card.width).toBe(width);
      expect(card.right - card.left).toBeGreaterThan(290);
      expect(card.left).toBeGreaterThanOrEqual(8);
      expect(card.right).toBeLessThanOrEqual(width - 8);
      expect(card.top).toBeGreaterThanOrEqual(8);
      expect(card.bottom).toBeLessThanOrEqual(height - 8);
      if (height < 400) return;
      const words = await page.evaluate(() => {
        const [range] = CSS.highlights.get('amends-strong') ?? [];
        const { top = 0, bottom = 0 } = (range as Range | undefined)?.getClientRects()[0] ?? {};
        return { top, bottom };
      });
      expect(words.bottom <= card.top || words.top >= card.bottom).toBe(true);
    },
  );

  if (kind === 'chromium') {
    // No driver can have Firefox force its colours.
    test('where colours are forced, strong and weak still differ in shape', async () => {
      await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
      const lines = () =>
        ours(page, (root) =>
          [...root.querySelectorAll('.line')].map((line) => {
            const { borderBottomStyle, borderBottomColor } = getComputedStyle(line);
            return `${borderBottomStyle} ${borderBottomColor}`;
          }),
        );
      await until('there are lines', lines, (all) => all.length === 2);
      expect((await lines()).sort()).toEqual(['dashed rgb(0, 0, 0)', 'dotted rgb(0, 0, 0)']);
      expect(await underlined(page)).toEqual([]);
      await page.emulateMediaFeatures([]);
      await until('the lines are gone', lines, (all) => all.length === 0);
      expect(await underlined(page)).toEqual([sting, stock]);
    });

    test('nothing of ours moves where no motion is wanted', async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await next(page);
      await cardIsStill(page);
      expect(await ours(page, (root) => root.querySelector('.card')?.getAnimations().length)).toBe(
        0,
      );
    });
  }
});
