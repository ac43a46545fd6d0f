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

const parentOf = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** The theme of the ground an element stands on. None of the sites says it in a class. */
export const themeOf = (element: Element): Theme => {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const ground = brightness(getComputedStyle(at).backgroundColor);
    if (ground !== null) return ground < 0.4 ? 'dark' : 'light';
  }
  return 'light';
};
