import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOurs, ours } from './axe.ts';
import { browsers, chord, type Desk, openDesk, panelFor, tabOf, until } from './browser.ts';
import { openConversation, reply } from './inbox.ts';

const saysIt = (page: Page, words: RegExp): Promise<string> =>
  until(
    `the page says ${words}`,
    () => page.evaluate(() => document.body.innerText),
    (text) => words.test(text),
  );
const language = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.lang);

describe.each(browsers)('%s', (kind) => {
  let desk: Desk;
  let gmail: Page;

  beforeAll(async () => {
    desk = await openDesk(kind, { language: 'de' });
    gmail = await openConversation(desk, 'gmail', 'complaint');
  });
  afterAll(() => desk?.close());

  test('the popup speaks the language of the browser', async () => {
    const asking = await desk.launched.openExtensionPage('cases.html');
    const tab = await tabOf(asking, gmail.url());
    await asking.close();
    const popup = await desk.launched.openExtensionPage(`popup.html?tab=${tab}`);
    expect(await saysIt(popup, /Liest Gmail mit\./)).toContain('Seitenleiste öffnen');
    expect(await saysIt(popup, /offene Fälle/)).toContain('Eine Stunde');
    expect(await language(popup)).toBe('de');
    await popup.close();
  });

  test('so does the panel; what goes into the English draft stays English, and says so', async () => {
    await gmail.bringToFront();
    await reply(gmail, 'gmail');
    await gmail.keyboard.type("We're sorry that you are having this problem.");
    const panel = await panelFor(desk, gmail);
    const text = await saysIt(panel, /1 zu verbessern/i);
    expect(text).toMatch(/Was gesagt wird/i);
    expect(text).toMatch(/Beschwerde, \w+\./);
    expect(text).toContain('Entwurf ersetzen');
    expect(text).toContain('Es klingt nach „Pech für Sie“');
    expect(await language(panel)).toBe('de');
    const english = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[lang=en]')].map(({ innerText }) => innerText),
    );
    expect(english.join('\n')).toMatch(/sorry/i);
    expect(english.join('\n')).not.toMatch(/klingt/);
    expect(desk.errors).toEqual([]);
  });

  test('so does the card in the page', async () => {
    await gmail.bringToFront();
    await chord(gmail, 'Alt', 'Shift', 'Period');
    await openOurs(desk, gmail);
    const card = await until(
      'the card is there',
      () => ours(gmail, (root) => root.querySelector<HTMLElement>('.card')?.innerText ?? ''),
      Boolean,
    );
    expect(card).toContain('Es klingt nach „Pech für Sie“');
    expect(card).toContain("We're sorry");
    expect(card).toContain('Ausblenden');
  });
});
