import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/detect.ts';
import { loadModel } from '../../lib/detect/model/load.ts';
import { categories, marks, remedies } from '../../lib/detect/reading.ts';
import { isHeldOut, ownMessages } from '../../scripts/train/rows.ts';

const all = ownMessages();
const model = await loadModel();

describe('our own messages', () => {
  test('have ids and texts of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  test('are labelled in our words, with a severity for complaints only', () => {
    const wrong = all.filter(
      (one) =>
        !['complaint', 'problem', 'other'].includes(one.kind) ||
        !(categories as readonly string[]).includes(one.category) ||
        !(remedies as readonly string[]).includes(one.remedy) ||
        one.marks.some((mark) => !(marks as readonly string[]).includes(mark)) ||
        (one.kind === 'complaint') !== one.severity > 0,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

test('the model knows more of messages it has not seen than the cues do', () => {
  const held = all.filter(isHeldOut);
  const right = (learned: typeof model | null): number =>
    held.filter(
      ({ text, channel, kind }) =>
        detect(text, { channel }, learned).complaint === (kind === 'complaint'),
    ).length / held.length;
  expect(held.length).toBeGreaterThan(300);
  expect(right(model)).toBeGreaterThan(right(null));
});
