import type { Pick } from './move.ts';

/** FNV-1a: small, and the same everywhere. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
};

const normal = (text: string): string =>
  text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();

/**
 * Picks by the conversation, and `turn` wordings further on for each further suggestion, so that
 * three suggestions side by side do not say the same sentence three times.
 */
export const pickFor = (seed: string, turn: number, said: readonly string[]): Pick => {
  const before = said.map(normal);
  return (wordings) => {
    const first = wordings[0] ?? '';
    const from = hash(`${seed}\n${first}`) + turn;
    for (let step = 0; step < wordings.length; step += 1) {
      const wording = wordings[(from + step) % wordings.length] ?? '';
      const plain = normal(wording);
      if (plain && !before.some((text) => text.includes(plain))) return wording;
    }
    return '';
  };
};

/** Takes the first wording: what a sample shows. */
export const firstWording: Pick = (wordings) => wordings[0] ?? '';
