import type { Span } from '../../text/span.ts';
import type { Cue } from '../cue.ts';

const SMILES: ReadonlySet<string> = new Set(
  '😊 🙂 😀 😃 😄 😁 😍 🥰 ❤ 💕 💖 👍 🎉 😎 👏 🙌 😘 💙 💚 💜 😉 🤗 ☺ 🥳 ✨ 💯'.split(' '),
);

export const smile: Cue = {
  id: 'smile',
  why: 'adds a smile or a heart',
  evidence: 'against',
  weight: -1,
  emotions: ['joy'],
  find: (own) => {
    const found: Span[] = [];
    own.tokens.forEach((token, index) => {
      const before = own.tokens[index - 1];
      if (SMILES.has(token.norm)) found.push({ start: token.start, end: token.end });
      else if (
        /^[)d3]$/.test(token.norm) &&
        before?.end === token.start &&
        /^[:;=<-]$/.test(before.norm)
      ) {
        found.push({ start: before.start, end: token.end });
      }
    });
    return found;
  },
};

export const samples = ['Just landed 😊', 'Got mine today :)'];

export const passes = ['Just landed.', 'See section (d) below.'];
