import type { Browser, Page, Protocol } from 'puppeteer-core';
import { type BenchPage, thread } from './pages.ts';
import { openAt, openIn, wait } from './subjects.ts';

/** By then the script has run, has read its settings and has looked at the page. */
const LOADED = 800;
const WATCHED = 5000;
const SAMPLE_MICROSECONDS = 100;

/** Milliseconds of script in a page that has none of its own, by the thread's clock: others share the machine. */
export const scriptAtLoad = async (browser: Browser, page: BenchPage): Promise<number> => {
  const opened = await browser.newPage();
  const client = await opened.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await openIn(opened, page);
  await opened.bringToFront();
  await wait(LOADED);
  const { metrics } = await client.send('Performance.getMetrics');
  await opened.close();
  const took = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  return took * 1000;
};

/** The nodes that are an extension's functions, or were called by them. */
const ownNodes = (nodes: readonly Protocol.Profiler.ProfileNode[]): Set<number> => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const add = (id: number): void => {
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const { id, callFrame } of nodes)
    if (callFrame.url.startsWith('chrome-extension:') && !own.has(id)) add(id);
  return own;
};

/** Percent of the main thread's time that an extension's functions took. */
const shareOf = ({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number => {
  const own = ownNodes(nodes);
  let ours = 0;
  let all = 0;
  samples.forEach((id, at) => {
    const took = timeDeltas[at] ?? 0;
    all += took;
    if (own.has(id)) ours += took;
  });
  return (100 * ours) / all;
};

const profile = async (page: Page): Promise<number> => {
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS });
  await client.send('Profiler.start');
  await wait(WATCHED);
  const { profile: taken } = await client.send('Profiler.stop');
  await client.detach();
  return shareOf(taken);
};

export const shareOnTimeline = async (
  browser: Browser,
  page: BenchPage,
  hidden: boolean,
): Promise<number> => {
  const opened = await openAt(browser, page);
  await opened.bringToFront();
  await wait(LOADED);
  const other = hidden ? await browser.newPage() : null;
  await other?.bringToFront();
  await wait(LOADED);
  const state = await opened.evaluate(() => document.visibilityState);
  if (state !== (hidden ? 'hidden' : 'visible')) throw new Error(`The page is ${state}`);
  const share = await profile(opened);
  await other?.close();
  await opened.close();
  return share;
};

declare global {
  interface Window {
    marks: { frames: number; ms: number }[];
  }
}

/** Runs in the page: counts the frames from a key to the first mark. */
const countFrames = (): void => {
  window.marks = [];
  document.addEventListener('keydown', (event) => {
    let frames = 0;
    const look = (): void => {
      frames += 1;
      const marked = ['amends-strong', 'amends-weak'].some(
        (name) => (CSS.highlights.get(name)?.size ?? 0) > 0,
      );
      if (marked) window.marks.push({ frames, ms: performance.now() - event.timeStamp });
      else if (frames < 60) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
};

/** Runs in the page: whether anything is marked. */
const isMarked = (): boolean =>
  ['amends-strong', 'amends-weak'].some((name) => (CSS.highlights.get(name)?.size ?? 0) > 0);

// The rule finds it with the last letter of "this", and not before.
const UNTIL_THEN = "We're sorry that you are having thi";
const LAST = 's';
/** A busy machine may take so long to bring the check into the page. */
const LONGEST = 30_000;

const put = (page: Page, words: string): Promise<void> =>
  page.evaluate((text) => {
    const box = document.querySelector<HTMLElement>('[g_editable="true"]');
    box?.focus();
    if (box) document.getSelection()?.selectAllChildren(box);
    document.execCommand('insertText', false, text);
  }, words);

/** Frames, and milliseconds, from the key that completes a phrase to the frame that shows its mark. */
export const keysToMarks = async (
  browser: Browser,
  times: number,
): Promise<{ frames: number; ms: number }[]> => {
  const page = await openAt(browser, thread);
  await page.bringToFront();
  const box = await page.waitForSelector('[g_editable="true"]');
  await box?.click();
  // Once to see that the check is there: it comes into the page when a conversation is open.
  await put(page, UNTIL_THEN + LAST);
  await page.waitForFunction(isMarked, { timeout: LONGEST });
  await page.evaluate(countFrames);
  for (let count = 0; count < times; count += 1) {
    await put(page, UNTIL_THEN);
    await page.waitForFunction(`!(${String(isMarked)})()`, { timeout: LONGEST });
    await page.keyboard.press(LAST);
    await page.waitForFunction((many) => window.marks.length > many, { timeout: LONGEST }, count);
  }
  const marks = await page.evaluate(() => window.marks);
  await page.close();
  return marks;
};
