import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Desk, openDesk, panelFor, press, says, shown, until } from './browser.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { openConversation } from './inbox.ts';

const complaint =
  'I ordered the lamp on 3 November. It still has not arrived and nobody answers. I want my £79 back.';
const reply = "We're sorry that you are having this problem.\n\nIt leaves today.";

interface Chrome {
  runtime: { sendMessage(body: string): Promise<unknown> };
  storage: {
    session: { set(values: object): Promise<void>; get(key: null): Promise<object> };
    local: { get(key: null): Promise<object> };
  };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
}
declare const chrome: Chrome;

/** Asked of the page itself: in Firefox the driver does not know its address. */
const tabIn = (panel: Page): Promise<number> =>
  panel.evaluate(() => Number(new URLSearchParams(location.search).get('tab')));

/** What Chromium tells of a click in its own menu or of a key: no driver can press those there. */
const tell = async (
  desk: Desk,
  asking: Page,
  what: { menu: object } | { key: string },
  id: number,
): Promise<void> => {
  // It sleeps after half a minute without anything to do, and a message wakes it.
  await asking.evaluate(async () => chrome.runtime.sendMessage('wake').catch(() => {}));
  const target = await desk.launched.browser.waitForTarget(
    (one) => one.type() === 'service_worker',
  );
  const worker = await target.worker();
  await worker?.evaluate(
    (said, tab) => {
      if ('menu' in said) chrome.contextMenus.onClicked.dispatch(said.menu, tab);
      else chrome.commands.onCommand.dispatch(said.key, tab);
    },
    what,
    { id },
  );
};

/** As they are called in the window of Firefox itself. */
const menu = "document.getElementById('contentAreaContextMenu')";
const theItem = "document.getElementById('amends_amends_example-menuitem-_complaint')";
const key = `document.querySelector('keyset[id*="amends"] key[key="R"]')`;

const select = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [words] = [...document.querySelectorAll('p, div')]
      .filter((one) => one instanceof HTMLElement && one.innerText.includes('thanks'))
      .slice(-1);
    words?.scrollIntoView({ block: 'center' });
    if (words) getSelection()?.selectAllChildren(words);
    return String(getSelection());
  });

const boxText = async (panel: Page): Promise<string> =>
  panel.$eval('textarea', (box) => box.value).catch(() => '');

describe.each(browsers)('%s', (kind) => {
  let desk: Desk;
  let inbox: Page;
  let panel: Page;

  beforeAll(async () => {
    desk = await openDesk(kind);
    inbox = await openConversation(desk, 'gmail', 'praise');
    panel = await panelFor(desk, inbox);
    await says(panel, 'What they are saying', /Not a complaint/);
  });
  afterAll(() => desk?.close());

  const keep = async (ask: string, text: string): Promise<void> => {
    const kept = { ask, id: Date.now(), is: 'text', text, cut: false };
    await panel.evaluate(async (values) => chrome.storage.session.set(values), {
      [`selection:${await tabIn(panel)}`]: kept,
    });
  };

  test('a selected text is read in the panel, which goes back to the inbox', async () => {
    await keep('complaint', complaint);
    await says(panel, 'What they are saying', /Complaint, \w+\. Wants a refund/);
    await shown(panel, 'button', 'Copy');
    await press(panel, 'Back to the inbox');
    await says(panel, 'What they are saying', /Not a complaint/);
    expect(await panel.evaluate(async () => chrome.storage.session.get(null))).not.toHaveProperty(
      `selection:${await tabIn(panel)}`,
    );
  });

  test('a selected reply is mended in the panel and nowhere else', async () => {
    await keep('reply', reply);
    await press(panel, "We're sorry");
    await says(panel, 'Your reply', /Nothing to mend/);
    expect(await boxText(panel)).toBe("We're sorry.\n\nIt leaves today.");
    await shown(panel, 'button', 'Copy the mended text');
    expect(
      JSON.stringify(await panel.evaluate(async () => chrome.storage.local.get(null))),
    ).not.toContain('leaves today');
    await press(panel, 'Back to the inbox');
  });

  if (kind === 'chromium') {
    test('a key takes what is selected on the page; without a selection it is said so', async () => {
      const words = await select(inbox);
      expect(words.length).toBeGreaterThan(3);
      await tell(desk, panel, { key: 'check-reply' }, await tabIn(panel));
      await until(
        'the words are there',
        () => boxText(panel),
        (text) => text === words.trim(),
      );
      await inbox.evaluate(() => getSelection()?.removeAllRanges());
      await tell(desk, panel, { key: 'is-complaint' }, await tabIn(panel));
      await until(
        'it is said',
        () => panel.evaluate(() => document.body.innerText),
        (text) => /No text is selected on this page/.test(text),
      );
    });

    test('the menu gives the text where the page itself may not be read', async () => {
      const blank = await desk.launched.browser.newPage();
      await blank.goto('about:blank');
      const id = await panel.evaluate(async () => {
        const tabs = (
          chrome as unknown as { tabs: { query(q: object): Promise<{ id: number }[]> } }
        ).tabs;
        return Math.max(...(await tabs.query({})).map((tab) => tab.id));
      });
      const beside = await desk.launched.openExtensionPage(`sidepanel.html?tab=${id}`);
      await tell(
        desk,
        panel,
        { menu: { menuItemId: 'complaint', selectionText: complaint, frameId: 0 } },
        id,
      );
      await says(beside, 'What they are saying', /Complaint/);
      await blank.close();
      await until(
        'it went with its tab',
        () => panel.evaluate(async () => Object.keys(await chrome.storage.session.get(null))),
        (keys) => !keys.includes(`selection:${id}`),
      );
      await beside.close();
    });
  }

  if (kind === 'firefox') {
    const asked = async (): Promise<unknown> => {
      const kept = await panel.evaluate(async () => chrome.storage.session.get(null));
      return Reflect.get(kept, `selection:${await tabIn(panel)}`);
    };
    const sidebarIsOpen = (is: boolean) =>
      until(
        `the sidebar is ${is ? 'open' : 'shut'}`,
        () => inFirefoxWindow(desk, 'SidebarController.isOpen'),
        (open) => open === is,
      );

    test("the browser's own menu, opened on the selection, takes it to the sidebar", async () => {
      await inbox.bringToFront();
      const words = await select(inbox);
      const place = await inbox.evaluate(() => {
        const [line] = getSelection()?.getRangeAt(0).getClientRects() ?? [];
        return { x: (line?.left ?? 0) + 20, y: (line?.top ?? 0) + 5 };
      });
      await inbox.mouse.click(place.x, place.y, { button: 'right' });
      await until(
        'the menu offers it',
        () => inFirefoxWindow(desk, `${theItem}?.label ?? ''`),
        (label) => label === 'Is this a complaint?',
      );
      await inFirefoxWindow(desk, `${theItem}.doCommand(); ${menu}.hidePopup()`);
      await until(
        'the words are kept',
        asked,
        (kept) => Reflect.get(kept ?? {}, 'text') === words.trim(),
      );
      expect(await asked()).toMatchObject({ ask: 'complaint', is: 'text' });
      await sidebarIsOpen(true);
      await inFirefoxWindow(desk, 'SidebarController.hide()');
      await sidebarIsOpen(false);
    });

    test("the browser's own key takes what is selected to the sidebar", async () => {
      await inbox.bringToFront();
      const words = await select(inbox);
      expect(await inFirefoxWindow(desk, `${key}.getAttribute('modifiers')`)).toBe('alt,shift');
      await inFirefoxWindow(desk, `${key}.doCommand()`);
      await until(
        'the words are kept for a reply',
        asked,
        (kept) => Reflect.get(kept ?? {}, 'ask') === 'reply',
      );
      expect(await asked()).toMatchObject({ is: 'text', text: words.trim() });
      await sidebarIsOpen(true);
      await inFirefoxWindow(desk, 'SidebarController.hide()');
    });
  }

  test('no page threw', () => {
    expect(desk.errors).toEqual([]);
  });
});
