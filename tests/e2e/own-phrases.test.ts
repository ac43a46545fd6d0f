import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, chord, type Desk, openDesk, press, says, shown, until } from './browser.ts';
import { openConversation, reply, underlined } from './inbox.ts';

const draft = 'Your Case Number is with us.';

const marked = (page: Page, words: string[]) =>
  until(
    `underlined is ${JSON.stringify(words)}`,
    () => underlined(page),
    (all) => JSON.stringify(all) === JSON.stringify(words),
  );

const fill = async (page: Page, label: string, text: string): Promise<void> => {
  const id = await page.$$eval(
    'label',
    (all, wanted) => all.find((one) => one.innerText.trim() === wanted)?.htmlFor,
    label,
  );
  await (await shown(page, `[id="${id}"]`)).type(text);
};

describe.each(browsers)('%s', (kind) => {
  let desk: Desk;
  let inbox: Page;
  let options: Page;

  beforeAll(async () => {
    desk = await openDesk(kind);
    inbox = await openConversation(desk, 'gmail', 'complaint');
    options = await desk.launched.openExtensionPage('options.html');
    options.on('pageerror', (error) => desk.errors.push(`options: ${String(error)}`));
    await options.setViewport({ width: 1000, height: 900 });
  });
  afterAll(() => desk?.close());

  test('a phrase added in the settings is underlined in an inbox that is open', async () => {
    await reply(inbox, 'gmail');
    await inbox.keyboard.type(draft);
    await press(options, 'Add a phrase');
    await fill(options, 'Phrase', 'case number');
    await press(options, 'Save phrase');
    await says(options, 'Your own phrases', /case number/);
    await inbox.bringToFront();
    await marked(inbox, ['Case Number']);
  });

  test('its card turns it off on this site by keys, and the first Escape closes only the menu', async () => {
    await chord(inbox, 'Alt', 'Shift', 'Period');
    await inbox.keyboard.press('Tab');
    await inbox.keyboard.press('Enter');
    await inbox.keyboard.press('Escape');
    // The card is still there, with the keys on the button of its menu.
    await inbox.keyboard.press('Enter');
    await inbox.keyboard.press('ArrowDown');
    await inbox.keyboard.press('Enter');
    await marked(inbox, []);
    expect(await says(options, 'What is switched off', /On Gmail/)).toContain('“case number”');
  });

  test('elsewhere it is flagged as before', async () => {
    const other = await openConversation(desk, 'x', 'complaint');
    await reply(other, 'x');
    await other.keyboard.type(draft);
    await marked(other, ['Case Number']);
    await other.close();
  });

  test('restored in the settings, it is underlined again', async () => {
    await press(options, 'Restore');
    await says(options, 'What is switched off', /Nothing/);
    await inbox.bringToFront();
    await marked(inbox, ['Case Number']);
    expect(desk.errors).toEqual([]);
  });
});
