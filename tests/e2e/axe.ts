import axe, { type AxeResults } from 'axe-core';
import type { CDPSession, Page } from 'puppeteer-core';
import { type Desk, tabOf } from './browser.ts';

/** Our card stands in a root that is shut to the page, and so to axe: here it is opened to both. */
const OURS = '__ours';

interface Node {
  nodeId: number;
  shadowRoots?: (Node & { shadowRootType?: string })[];
  children?: Node[];
}

const closedRoots = (node: Node): { host: number; root: number }[] => [
  ...(node.shadowRoots ?? [])
    .filter(({ shadowRootType }) => shadowRootType === 'closed')
    .map((root) => ({ host: node.nodeId, root: root.nodeId })),
  ...(node.children ?? []).flatMap(closedRoots),
];

const objectOf = async (cdp: CDPSession, nodeId: number): Promise<string> => {
  const { object } = await cdp.send('DOM.resolveNode', { nodeId });
  if (!object.objectId) throw new Error('The node is gone');
  return object.objectId;
};

const openInChromium = async (page: Page): Promise<void> => {
  const cdp = await page.createCDPSession();
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const found of closedRoots(root)) {
    await cdp.send('Runtime.callFunctionOn', {
      objectId: await objectOf(cdp, found.host),
      functionDeclaration: `function (root) { Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true }); }`,
      arguments: [{ objectId: await objectOf(cdp, found.root) }],
    });
  }
  await cdp.detach();
};

interface Firefox {
  scripting: { executeScript(what: object): Promise<unknown> };
}
declare const chrome: Firefox;

/** Only an extension sees a closed root in Firefox, and may show it to the page. */
const openInFirefox = async (desk: Desk, page: Page): Promise<void> => {
  const asking = await desk.launched.openExtensionPage('cases.html');
  await asking.evaluate(
    async (tabId, name) => {
      const show = (as: string): void => {
        const host = [...document.documentElement.children].find((one) =>
          /^[a-z]{5}-[a-z]{5}$/.test(one.localName),
        );
        const { wrappedJSObject: seen } = window as unknown as { wrappedJSObject: object };
        const { openOrClosedShadowRoot: root } = host as unknown as Record<string, unknown>;
        Reflect.set(seen, as, root);
      };
      await chrome.scripting.executeScript({ target: { tabId }, func: show, args: [name] });
    },
    await tabOf(asking, page.url()),
    OURS,
  );
  await asking.close();
  await page.bringToFront();
  await page.evaluate((name) => {
    const root = Reflect.get(window, name) as ShadowRoot;
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  }, OURS);
};

/** Opens what we draw to the page, and so to axe. Call once it is drawn. */
export const openOurs = (desk: Desk, page: Page): Promise<void> =>
  desk.launched.kind === 'chromium' ? openInChromium(page) : openInFirefox(desk, page);

/** Asks something of what we draw, once it has been opened. */
export const ours = async <T, Args extends unknown[]>(
  page: Page,
  ask: (root: ShadowRoot, ...args: Args) => T,
  ...args: Args
): Promise<Awaited<T>> => {
  const root = await page.evaluateHandle(() => {
    const host = [...document.documentElement.children].find((one) => one.shadowRoot);
    if (!host?.shadowRoot) throw new Error('Nothing of ours is open to the page');
    return host.shadowRoot;
  });
  return (await root.evaluate(ask as never, ...(args as unknown as never[]))) as Awaited<T>;
};

/** What axe finds fault with in a page, or in a part of it. */
export const faults = async (page: Page, part?: string): Promise<string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async (selector) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    return (await here.run(selector ?? document, {
      resultTypes: ['violations'],
      // Of WCAG 2.2, and the only one of its rules that is off unless asked for.
      rules: { 'target-size': { enabled: true } },
    })) as AxeResults;
  }, part);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
};

/**
 * What axe finds fault with in what we draw. It measures colours in the body only, and we stand beside
 * it: so it is given a copy there, with the same style sheet.
 */
export const faultsOfOurs = async (page: Page): Promise<string[]> => {
  const name = await ours(page, (root) => {
    const copy = document.createElement('div');
    copy.id = 'copy';
    const shadow = copy.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = root.adoptedStyleSheets;
    for (const one of root.children) shadow.append(one.cloneNode(true));
    // What fades in would be measured half seen.
    for (const one of shadow.querySelectorAll<HTMLElement>('*')) one.style.animation = 'none';
    document.body.append(copy);
    return `#${copy.id}`;
  });
  const found = await faults(page, name);
  await page.evaluate((selector) => document.querySelector(selector)?.remove(), name);
  return found;
};
