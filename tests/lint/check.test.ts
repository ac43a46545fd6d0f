import { expect, test } from 'vitest';
import { answer } from '../../scripts/amends/check.ts';

test('a reply is answered with what is to be mended, under its own id', () => {
  const text = "Hi. We're sorry that you are having this problem.";
  const said = answer({ id: 'a', text, channel: 'gmail' });
  expect(said).toMatchObject({
    id: 'a',
    findings: [
      { rule: 'sorry-you-are-having', family: 'apology', strength: 'strong', start: 4, end: 48 },
    ],
  });
  expect(Object.keys((said as { findings: object[] }).findings[0] ?? {})).toEqual([
    'rule',
    'family',
    'start',
    'end',
    'strength',
    'why',
    'replacements',
  ]);
});

test('customer and earlier replies are taken in', () => {
  expect(
    answer({ id: 1, text: 'Are you sure?', channel: 'x-dm', customer: 'Cancel it please' }),
  ).toMatchObject({ findings: [{ family: 'cancel-hurdle' }] });
  const earlier = ['I understand how upsetting this is.'];
  expect(answer({ id: 1, text: earlier[0], channel: 'x-dm', earlier })).toMatchObject({
    findings: [{ family: 'repetition' }],
  });
});

test.each([
  null,
  [],
  'text',
  {},
  { id: 1 },
  { id: 1, text: 'x' },
  { id: 1, text: 'x', channel: 'fax' },
  { id: 1, text: 'x', channel: 'gmail', earlier: 'x' },
])('%j is refused in one sentence', (input) => {
  expect(() => answer(input)).toThrow(/^This is no reply to check: [^\n]+\.$/);
});
