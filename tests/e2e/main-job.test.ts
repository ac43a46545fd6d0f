import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  region,
  says,
  shown,
  until,
} from './browser.ts';
import { openConversation, reply, send, sent, sites, strangers, underlined } from './inbox.ts';
import { keptCase } from './kept-case.ts';

const sting = "We're sorry that you are having this problem";

const wish = { gmail: /replacement/i, zendesk: /./, x: /replacement/i } as const;

/** What the browsers ask for by themselves, whatever is installed in them. Nothing else may be asked for. */
const browserOwn = {
  chromium: /\.(?:google|googleapis|gvt1|gstatic)\.com$/,
  firefox: /\.(?:mozilla|firefox)\.(?:com|org|net)$/,
};

describe.each(browsers)('%s', (kind) => {
  let desk: Desk;
  const logged: string[] = [];

  beforeAll(async () => {
    desk = await openDesk(kind);
  });
  afterAll(() => desk?.close());

  describe.each(sites)('%s', (site) => {
    let page: Page;
    let panel: Page;

    beforeAll(async () => {
      page = await openConversation(desk, site, 'complaint');
      panel = await panelFor(desk, page);
    });

    test('the panel says that it is a complaint, what is wanted, and the words it rests on', async () => {
      const said = await says(panel, 'What they are saying', /Complaint, \w+/);
      expect(said).toMatch(wish[site]);
      expect((await panel.$$('button.quote')).length).toBeGreaterThan(0);
    });

    test('a stinging sentence is underlined, and no node enters the editor', async () => {
      await reply(page, site);
      await page.keyboard.type(`${sting}.`);
      await until(
        'just the words are underlined',
        () => underlined(page),
        (all) => all.length === 1 && all[0] === sting,
      );
      expect(await strangers(page, site)).toBe(0);
      expect(await model(page)).toContain(`${sting}.`);
      await says(panel, 'Your draft', /pity for you/);
    });

    test('the card replaces just those words, and undo brings them back', async () => {
      await page.bringToFront();
      const before = await model(page);
      await chord(page, 'Alt', 'Shift', 'Period');
      await page.keyboard.press('Enter');
      await modelIs(page, (text) => text === before.replace(sting, "We're sorry"), 'replaced');
      await until(
        'the underline has gone',
        () => underlined(page),
        (all) => all.length === 0,
      );
      await chord(page, 'Control', 'z');
      await modelIs(page, (text) => text === before, 'undone');
      await until(
        'it is underlined again',
        () => underlined(page),
        (all) => all.length === 1,
      );
    });

    test('a suggestion comes after what was typed, or in its place, as the agent chooses', async () => {
      await says(panel, 'Your draft', /pity for you/);
      const typed = (await model(page)).trim();
      await press(panel, 'Add after');
      const both = await modelIs(
        page,
        (text) => text.includes(typed.slice(0, sting.length)) && text.length > typed.length + 60,
        'added',
      );
      expect(both).toMatch(/sorry|apologi/i);
      await press(panel, 'Replace my draft');
      await modelIs(page, (text) => !text.includes(sting) && text.length > 40, 'replaced');
      expect(await sent(page)).toEqual([]);
    });

    if (site === 'x') {
      test('a public complaint is moved to private, with the public line and why', async () => {
        expect(await region(panel, 'Move')).toMatch(/message/i);
        const link = await panel.$eval('.private-link a', (one) => one.getAttribute('href'));
        expect(link).toBe('https://x.com/messages/compose?recipient_id=20110045');
      });
    }

    test('the case is logged', async () => {
      await press(panel, 'Log');
      const foot = await says(panel, 'Case', /[A-Z0-9]{4,}-/);
      const id = /\S*\d{8}-\S+|[A-Z]+-\S+/.exec(foot)?.[0];
      expect(id).toBeTruthy();
      logged.push(String(id));
    });

    test('sending the reply marks the case acknowledged', async () => {
      await send(page, site);
      await until(
        'the site has sent it',
        () => sent(page),
        (all) => all.length === 1,
      );
      await panel.bringToFront();
      await says(panel, 'Case', /Acknowledged/);
    });

    test('the case keeps what became of the wording and how far the reply went into what was said', async () => {
      const kept = await until(
        'both stand in the register',
        () => keptCase(panel, logged.at(-1) ?? ''),
        (one) => !!one && one.flags.length > 0 && one.coverage !== null,
      );
      const replaced = { rule: 'sorry-you-are-having', shown: 1, accepted: 1, dismissed: 0 };
      expect(kept?.flags).toContainEqual(replaced);
      expect(kept?.coverage?.of).toBeGreaterThan(0);
    });

    test('a friendly message is not called a complaint', async () => {
      const friendly = await openConversation(desk, site, 'praise');
      const beside = await panelFor(desk, friendly);
      await says(beside, 'What they are saying', /Not a complaint/);
      await beside.close();
      await friendly.close();
    });
  });

  test('cases survive closing the browser, are found by search and leave as CSV and JSON', async () => {
    await desk.restart();
    const cases = await desk.launched.openExtensionPage('cases.html');
    const rows = () => cases.$$eval('table tbody tr', (all) => all.map((row) => row.textContent));
    await until('three cases are listed', rows, (all) => all.length === 3);
    await (await shown(cases, 'input[type=search]')).type('Hannah');
    await until('search leaves one', rows, (all) => all.length <= 1);
    await cases.$eval('input[type=search]', (box) => box.select());
    await cases.keyboard.press('Backspace');
    await until('all three again', rows, (all) => all.length === 3);

    for (const [button, ending] of [
      ['CSV', 'csv'],
      ['JSON', 'json'],
    ] as const) {
      await cases.$eval('details', (menu) => menu.setAttribute('open', ''));
      await press(cases, button);
      const file = () =>
        Promise.resolve(readdirSync(desk.downloads).find((name) => name.endsWith(`.${ending}`)));
      const name = await until(`the ${ending} file is there`, file, Boolean);
      const text = () => Promise.resolve(readFileSync(join(desk.downloads, String(name)), 'utf8'));
      // The browser makes the file first and fills it then.
      const whole = await until('it is whole', text, (now) =>
        logged.every((id) => now.includes(id)),
      );
      if (ending === 'json') expect(JSON.parse(whole)).toBeTypeOf('object');
      else expect(whole.trim().split('\r\n')).toHaveLength(4);
    }
    await cases.close();
  });

  test('no page threw, and the extension asked for nothing', () => {
    expect(desk.errors).toEqual([]);
    const hosts = desk.demo.refused.map(
      (what) => /(?:\/\/|CONNECT )([^:/]+)/.exec(what)?.[1] ?? what,
    );
    expect([...new Set(hosts)].filter((host) => !browserOwn[kind].test(host))).toEqual([]);
  });
});
