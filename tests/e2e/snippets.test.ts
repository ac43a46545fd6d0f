import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browsers,
  chord,
  type Desk,
  model,
  modelIs,
  openDesk,
  panelFor,
  press,
  says,
  shown,
  until,
} from './browser.ts';
import { openConversation, reply, sent, sites } from './inbox.ts';

const typed = 'Typed before.';

const fill = async (page: Page, label: string, text: string): Promise<void> => {
  const id = await page.$$eval(
    'label',
    (all, wanted) => all.find((one) => one.innerText.trim() === wanted)?.htmlFor,
    label,
  );
  await (await shown(page, `[id="${id}"]`)).type(text);
};

const add = async (page: Page, name: string, shortcut: string, text: string): Promise<void> => {
  await press(page, 'Add a snippet');
  await fill(page, 'Name of the snippet', name);
  await fill(page, 'Shortcut', shortcut);
  await fill(page, 'Text', text);
  await press(page, 'Save snippet');
  await says(page, 'Snippets', new RegExp(`/${shortcut}`));
};

const times = (text: string, words: string): number => text.split(words).length - 1;

describe.each(browsers)('%s', (kind) => {
  let desk: Desk;
  let options: Page;

  beforeAll(async () => {
    desk = await openDesk(kind);
    options = await desk.launched.openExtensionPage('options.html');
    options.on('pageerror', (error) => desk.errors.push(`options: ${String(error)}`));
    await options.setViewport({ width: 1000, height: 900 });
  });
  afterAll(() => desk?.close());

  test('a snippet is checked while it is written, and kept', async () => {
    await press(options, 'Add a snippet');
    await fill(options, 'Text', 'Hi {{customer name}}, your case number is with us.');
    await fill(options, 'Name of the snippet', 'Sting');
    await says(options, 'Snippets', /to mend/);
    await press(options, 'Cancel');
    await add(options, 'Thanks', 'th', 'Hi {{customer name}},\n\nThank you for telling us.');
    await add(options, 'On its way', 'way', 'Hello {{customer name}},\n\nIt leaves by {{date}}.');
  });

  describe.each(sites)('%s', (site) => {
    let page: Page;
    let panel: Page;

    beforeAll(async () => {
      page = await openConversation(desk, site, 'complaint');
      panel = await panelFor(desk, page);
      await reply(page, site);
      await page.keyboard.type(typed);
      await modelIs(page, (text) => text.includes(typed), 'typed');
    });

    test('two are found by keys, filled in, and arrive once after what was typed', async () => {
      await says(panel, 'Snippets', /2 kept/);
      await panel.bringToFront();
      await panel.keyboard.press('/');
      await shown(panel, '[role=combobox]');
      await panel.keyboard.type('/th way');
      await panel.keyboard.press('Enter');
      await panel.keyboard.press('Enter');
      await until(
        'the blank has the keys',
        () => panel.evaluate(() => document.activeElement?.className ?? ''),
        (name) => /\bblank\b/.test(name),
      );
      await panel.keyboard.type('Friday');
      await says(panel, 'Snippets', /Nothing to mend/);
      const section = await shown(panel, '.snippet-inserts button', 'Add after');
      await section.click();
      const text = await modelIs(page, (now) => now.includes('Friday'), 'put in');
      expect(text.indexOf(typed)).toBeLessThan(text.indexOf('Thank you for telling us.'));
      for (const words of [typed, 'Thank you for telling us.', 'It leaves by Friday.'])
        expect(times(text, words), words).toBe(1);
      expect(text).toMatch(/Hi [A-Z][a-z]+,/);
      expect(text).not.toMatch(/Hello|\{\{|\[/);
      expect(await sent(page)).toEqual([]);
    });

    test('one undo takes it out again, and leaves what was typed', async () => {
      await page.bringToFront();
      await chord(page, 'Control', 'z');
      await modelIs(
        page,
        (text) => text.includes(typed) && !/Thank you|Friday/.test(text),
        'undone',
      );
      expect((await model(page)).trim()).toBe(typed);
    });
  });

  test('removed in the settings it is gone beside the inbox, and undo brings it back', async () => {
    await options.bringToFront();
    await (await shown(options, 'button[aria-label="Remove Thanks"]')).click();
    await until(
      'one is left',
      () => options.$$eval('.snippet-name', (all) => all.map((one) => one.textContent)),
      (all) => all.length === 1 && all[0] === 'On its way',
    );
    await press(options, 'Undo');
    await says(options, 'Snippets', /Thanks[\s\S]*On its way|On its way[\s\S]*Thanks/);
    expect(desk.errors).toEqual([]);
  });
});
