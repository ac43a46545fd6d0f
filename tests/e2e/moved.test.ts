import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browsers,
  type Desk,
  openDesk,
  panelFor,
  press,
  region,
  says,
  shown,
  until,
} from './browser.ts';
import { openConversation, reply, send } from './inbox.ts';

describe.each(browsers)('%s', (kind) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(kind);
  });
  afterAll(() => desk?.close());

  test('a customer who was asked in public to write is waited for, in the panel and among the cases', async () => {
    const page = await openConversation(desk, 'x', 'complaint');
    const panel = await panelFor(desk, page);
    await says(panel, 'Case', /Not logged yet/);
    await press(panel, 'Log');
    await says(panel, 'Case', /\d{8}-/);
    const line = await panel.$eval('.public-line', (one) => one.textContent ?? '');
    expect(line).toContain('messages/compose?recipient_id=');
    expect(await region(panel, 'Move')).toContain('No public reply so far');

    await reply(page, 'x');
    await page.keyboard.type(line);
    await send(page, 'x');
    await panel.bringToFront();
    const said = await says(panel, 'Case', /Waits for the customer to write in private/);
    expect(said).toContain('Awaiting customer');
    expect(said).toContain('Close the loop in public');
    await says(panel, 'Move', /One public reply so far/);

    const cases = await desk.launched.openExtensionPage('cases.html');
    await (await shown(cases, '.row-button')).click();
    await until(
      'the cases page says that the case waits',
      () => cases.evaluate(() => document.body.innerText),
      (text) => /Waits for the customer to write in private/.test(text),
    );
    await press(cases, 'They have written');
    await panel.bringToFront();
    await says(panel, 'Case', /Acknowledged/);
    await until(
      'the panel waits no more',
      () => region(panel, 'Case'),
      (text) => !/Waits for the customer to write/.test(text),
    );
    expect(desk.errors).toEqual([]);
  });
});
