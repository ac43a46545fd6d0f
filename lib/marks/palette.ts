import type { Theme } from './theme.ts';

/** The product's own colours: those of components/ui/tokens.css, which a page of others cannot load. */
export const palette = {
  light: {
    surface: '#ffffff',
    text: '#1f2933',
    muted: '#55616d',
    accent: '#0f5c5c',
    tint: '#eef5f4',
    weak: '#8a5f0a',
    strong: '#a83a22',
    good: '#25683f',
    line: '#d9d6ce',
  },
  dark: {
    surface: '#1b232a',
    text: '#e8ecef',
    muted: '#a3afb9',
    accent: '#6ccbc0',
    tint: '#20323a',
    weak: '#e3b75f',
    strong: '#f2937a',
    good: '#83cc9c',
    line: '#33404a',
  },
} as const satisfies Record<Theme, Record<string, string>>;

/** Sizes and corners, as in the same file. */
export const shape = {
  'size-small': '12px',
  'size-body': '13px',
  'size-reading': '15px',
  radius: '8px',
  'radius-small': '4px',
  pill: '999px',
} as const;

/** As declarations for a style sheet. */
export const declared = (tokens: Record<string, string>): string =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
