import type { Page } from 'puppeteer-core';

/** What the keyboard stands on. */
interface Stop {
  /** Its tag and name, as far as they tell it from others. */
  name: string;
  /** Whether a ring is drawn about it, or about the row it stands in. */
  ring: boolean;
  /** Whether a part of it is in sight, with nothing on top. */
  seen: boolean;
  /** Whether the walk has come round to where it began. */
  again: boolean;
}

/** What has the focus; null where nothing has. */
export const stop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const here = document.activeElement as HTMLElement | null;
    if (!here || here === document.body || here === document.documentElement) return null;
    const label = (here as HTMLInputElement).labels?.[0]?.innerText;
    const words = here.getAttribute('aria-label') ?? label ?? here.innerText ?? '';
    const rings = (one: Element | null): boolean => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    };
    const { left, top, width, height } = here.getBoundingClientRect();
    const parts = [0.5, 0.1, 0.9];
    const seen = parts.some((across) =>
      parts.some((down) => {
        const found = document.elementFromPoint(left + width * across, top + height * down);
        return found !== null && (here.contains(found) || found.contains(here));
      }),
    );
    const kept = window as { walkBegan?: Element };
    const again = kept.walkBegan === here;
    kept.walkBegan ??= here;
    return {
      name: `${here.localName} ${words.trim().split('\n')[0]?.slice(0, 60)}`,
      ring: [here, here.parentElement, here.closest('tr')].some(rings),
      seen,
      again,
    };
  });

/** Every stop of the Tab key from the top of a page until it is left. */
export const walk = async (page: Page): Promise<Stop[]> => {
  await page.bringToFront();
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'walkBegan');
    // Where nothing has the focus, Tab goes on from where it was last: here it begins at the top.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const found = await stop(page);
    if (found === null || (found.again && stops.length > 1 && found.name === stops[0]?.name)) break;
    if (stops.length > 500) throw new Error(`There is no end to it: ${found.name}`);
    stops.push(found);
  }
  return stops;
};

/** What is wider than the page; a table may be, where it scrolls in a place of its own. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => {
        const { overflowX } = getComputedStyle(one);
        const scrolls = one === document.documentElement || /auto|scroll/.test(overflowX);
        return scrolls && one.scrollWidth > one.clientWidth + 1 && !one.querySelector('table');
      })
      .map((one) => `${one.localName}.${one.className} is ${one.scrollWidth} wide`),
  );

/** Words that are lost in forced colours: the browser lays a plate behind them that has their own colour. */
export const plated = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const { color: plate } = getComputedStyle(probe);
    probe.remove();
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => {
        const { color, forcedColorAdjust } = getComputedStyle(one) as CSSStyleDeclaration & {
          forcedColorAdjust: string;
        };
        const says = [...one.childNodes].some(({ nodeType, data }: Node & { data?: string }) =>
          Boolean(nodeType === Node.TEXT_NODE && data?.trim()),
        );
        return says && color === plate && forcedColorAdjust !== 'none';
      })
      .map((one) => `${one.localName}.${one.className} ${one.innerText}`);
  });
