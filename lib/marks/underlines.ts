import type { Field, Mark, Placed } from './mark.ts';
import { palette } from './palette.ts';
import type { Theme } from './theme.ts';

const NAMES = { strong: 'amends-strong', weak: 'amends-weak' } as const;

const rules = (theme: Theme): string => `
::highlight(${NAMES.strong}) {
  text-decoration: underline dotted 3px ${palette[theme].strong};
  text-underline-offset: 3px;
}
::highlight(${NAMES.weak}) {
  text-decoration: underline dashed 1.5px ${palette[theme].weak};
  text-underline-offset: 3px;
}`;

/** Where the underlined text lives: highlight styles are looked up in that tree only. */
export type Tree = Document | ShadowRoot;

export interface Underlines {
  /** Shows exactly these marks; ranges that still hold their words are kept as they are. */
  show(field: Field, marks: readonly Mark[], theme: Theme, tree: Tree): Placed[];
  /** Keeps the places and paints nothing: something else does. */
  unpaint(): void;
  clear(): void;
}

const bare = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');

const holds = (range: Range, words: string): boolean =>
  range.startContainer.isConnected && !range.collapsed && bare(range.toString()) === bare(words);

/** The look of the underlines, in the one tree that shows them. */
const adoptedSheet = () => {
  const sheet = new CSSStyleSheet();
  let sheetTheme: Theme | null = null;
  let adopter: Tree | null = null;
  const leave = (): void => {
    if (adopter) {
      adopter.adoptedStyleSheets = adopter.adoptedStyleSheets.filter((one) => one !== sheet);
    }
    adopter = null;
  };
  const adopt = (tree: Tree, theme: Theme): void => {
    if (theme !== sheetTheme) sheet.replaceSync(rules(theme));
    sheetTheme = theme;
    if (tree === adopter) return;
    leave();
    adopter = tree;
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  };
  return { adopt, leave };
};

const STRENGTHS = ['strong', 'weak'] as const;

/** What is painted, under our names in the page's registry. */
const namedHighlights = () => {
  const highlights = { strong: new Highlight(), weak: new Highlight() };
  return {
    add: ({ mark, range }: Placed): void => void highlights[mark.strength].add(range),
    drop: ({ mark, range }: Placed): void => void highlights[mark.strength].delete(range),
    register: (): void => {
      for (const strength of STRENGTHS) CSS.highlights.set(NAMES[strength], highlights[strength]);
    },
    unpaint: (): void => {
      for (const strength of STRENGTHS) {
        // A newer instance of this script may have put its own in our place.
        if (CSS.highlights.get(NAMES[strength]) === highlights[strength]) {
          CSS.highlights.delete(NAMES[strength]);
        }
      }
    },
    clear: (): void => {
      for (const strength of STRENGTHS) highlights[strength].clear();
    },
  };
};

/** The marks with an id of their own: the same words may be pointed at twice. */
const withIds = (marks: readonly Mark[]): [id: string, mark: Mark][] => {
  const times = new Map<string, number>();
  return marks.map((mark) => {
    const time = times.get(mark.key) ?? 0;
    times.set(mark.key, time + 1);
    return [`${mark.key}\n${time}`, mark];
  });
};

/** Keeps the ranges that still hold their words, and makes the others anew. */
const createPlaces = ({ add, drop }: ReturnType<typeof namedHighlights>) => {
  let placed = new Map<string, Placed>();

  const place = (field: Field, mark: Mark, before: Placed | undefined): Placed | null => {
    const words = field.text.slice(mark.start, mark.end);
    if (before && before.mark.strength === mark.strength && holds(before.range, words)) {
      return { mark, range: before.range };
    }
    if (before) drop(before);
    const range = field.rangeOf(mark.start, mark.end);
    if (!range) return null;
    add({ mark, range });
    return { mark, range };
  };

  const dropAll = (): void => {
    for (const one of placed.values()) drop(one);
    placed.clear();
  };

  const placeAll = (field: Field, marks: readonly Mark[]): Placed[] => {
    const next = new Map<string, Placed>();
    for (const [id, mark] of withIds(marks)) {
      const one = place(field, mark, placed.get(id));
      placed.delete(id);
      if (one) next.set(id, one);
    }
    dropAll();
    placed = next;
    return [...next.values()];
  };

  return { placeAll, dropAll };
};

/** Underlines by the CSS Custom Highlight API: no node enters the editor, and undo knows nothing. */
export const createUnderlines = (): Underlines => {
  const { adopt, leave } = adoptedSheet();
  const highlights = namedHighlights();
  const { placeAll, dropAll } = createPlaces(highlights);
  let shown: HTMLElement | null = null;
  return {
    show: (field, marks, theme, tree) => {
      // The same words in another reply box are other words.
      if (field.element !== shown) dropAll();
      shown = field.element;
      adopt(tree, theme);
      highlights.register();
      return placeAll(field, marks);
    },
    unpaint: highlights.unpaint,
    clear: () => {
      highlights.clear();
      highlights.unpaint();
      dropAll();
      shown = null;
      leave();
    },
  };
};
