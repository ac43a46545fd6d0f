import { upFrom } from './ancestors.ts';

export type Theme = 'light' | 'dark';

const CHANNELS = /rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)(%)?)?/;

/** How bright a computed colour is, 0 to 1; null where it lets what is behind it through. */
const brightness = (colour: string): number | null => {
  const match = CHANNELS.exec(colour);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1, 4).map(Number);
  const alpha = match[4] === undefined ? 1 : Number(match[4]) / (match[5] ? 100 : 1);
  if (alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
};

/** Where nothing is painted up to the top, the browser paints by what the page says it can do. */
const bareTheme = (): Theme => {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  const schemes = colorScheme && colorScheme !== 'normal' ? colorScheme : (meta?.content ?? '');
  if (!/\bdark\b/.test(schemes)) return 'light';
  const dark = !/\blight\b/.test(schemes) || matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? 'dark' : 'light';
};

/** The theme of the ground an element stands on. None of the sites says it in a class. */
export const themeOf = (element: Element): Theme => {
  for (const at of upFrom(element)) {
    const ground = brightness(getComputedStyle(at).backgroundColor);
    if (ground !== null) return ground < 0.4 ? 'dark' : 'light';
  }
  return bareTheme();
};
