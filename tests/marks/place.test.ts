import { expect, test } from 'vitest';
import { type Box, placeCard, placePill } from '../../lib/marks/place.ts';

const view = { width: 1000, height: 800 };
const card = { width: 320, height: 200 };

const box = (left: number, top: number, width = 80, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const clash = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test.each([
  ['in the middle: under them', box(400, 300), null, { left: 400, top: 326 }],
  ['at the foot: over them', box(400, 700), null, { left: 400, top: 494 }],
  ['at the right edge: kept in the window', box(950, 300), null, { left: 672, top: 326 }],
  ['over the line that is typed', box(400, 300), box(100, 330, 800), { left: 400, top: 94 }],
])('the card goes to its words, %s', (_, words, line, place) => {
  expect(placeCard(words, line, card, view)).toMatchObject(place);
});

test('wherever the words and the line are, the card is in the window and covers neither if it can', () => {
  for (let top = 0; top <= 780; top += 20) {
    for (const far of [-60, -20, 0, 20, 60]) {
      const words = box(400, top);
      const line = box(100, Math.max(0, Math.min(780, top + far)), 800);
      const placed = placeCard(words, line, card, view);
      expect(placed.top).toBeGreaterThanOrEqual(8);
      expect(placed.bottom).toBeLessThanOrEqual(792);
      expect(clash(placed, words)).toBe(false);
      expect(clash(placed, line)).toBe(false);
    }
  }
});

test('in a window with no room for both, the card is still whole', () => {
  const placed = placeCard(box(10, 60), box(0, 80, 340), card, { width: 340, height: 240 });
  expect(placed).toMatchObject({ left: 12, top: 32 });
});

test('in a low window the card has less height, as long as that is enough to read', () => {
  const low = { width: 640, height: 450 };
  const tall = { width: 320, height: 380 };
  const words = box(330, 219);
  const placed = placeCard(words, null, tall, low);
  expect(placed).toMatchObject({ top: 8, bottom: 213 });
  expect(clash(placed, words)).toBe(false);
  const [line, small] = [box(300, 120, 300), { width: 640, height: 256 }];
  expect(placeCard(box(330, 90), line, { width: 320, height: 240 }, small)).toMatchObject({
    top: 8,
  });
});

test('the pill sits in the lower right corner, and makes way for the caret', () => {
  const pill = { width: 40, height: 26 };
  const field = box(100, 100, 600, 300);
  expect(placePill(field, null, pill, view)).toMatchObject({ left: 652, top: 368 });
  expect(placePill(field, box(660, 370, 1), pill, view)).toMatchObject({ left: 652, top: 106 });
  expect(placePill(box(100, 100, 600, 2000), null, pill, view).bottom).toBeLessThanOrEqual(800);
});
