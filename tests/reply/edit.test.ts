import { describe, expect, test } from 'vitest';
import { draftContext } from '../../lib/lint/draft-context.ts';
import { lint } from '../../lib/lint/lint-once.ts';
import { asSuggested, type Wanted } from '../../lib/reply/edit.ts';
import { postLimit, weightedLength } from '../../lib/reply/length.ts';
import { rewrite, suggest } from '../../lib/reply/suggest.ts';
import { runs } from '../runs.ts';
import { filled } from './filled.ts';
import { generated } from './generated.ts';
import { situationOf } from './situations.ts';

const situation = situationOf({
  customer:
    'I ordered the lamp on 3 November and it still has not arrived. I am so disappointed. I want a refund.',
  name: 'Jane Doe',
  reading: { category: 'delivery', remedy: 'refund', emotions: ['disappointment'] },
});
const written = (wanted: Partial<Wanted>, id = 'own-and-plan'): string =>
  rewrite(situation, id, { ...asSuggested, ...wanted })?.text ?? '';

test('as suggested is what was suggested', () => {
  for (const one of suggest(situation)) expect(written({}, one.id)).toBe(one.text);
  expect(rewrite(situation, 'no-such-reply', asSuggested)).toBeNull();
});

test('shorter is shorter and longer is longer, and both keep the plan', () => {
  expect(written({ length: 'shorter' }).length).toBeLessThan(written({}).length);
  expect(written({ length: 'longer' }, 'short-and-plain').length).toBeGreaterThan(
    written({}, 'short-and-plain').length,
  );
  expect(written({ length: 'shorter' })).toContain('[date]');
  expect(written({ length: 'shorter' })).toMatch(/sorry|apologise/);
});

test('warmer speaks of them, plainer keeps to the matter', () => {
  const warm = rewrite(situation, 'short-and-plain', { ...asSuggested, tone: 'warmer' });
  expect(warm?.moves).toEqual(expect.arrayContaining(['glad-told', 'fair-feeling', 'invite']));
  const plain = rewrite(situation, 'own-and-plan', { ...asSuggested, tone: 'plainer' });
  expect(plain?.moves).not.toContain('fair-feeling');
});

test('what happened is said back, or not', () => {
  expect(written({ restate: false })).not.toContain('3 November');
  expect(written({ restate: true }, 'short-and-plain')).toContain('3 November');
});

test('what would be fair is asked once, or not, and something always happens next', () => {
  const asked = rewrite(situation, 'own-and-plan', { ...asSuggested, askFair: true });
  expect(asked?.moves.filter((move) => move === 'ask-fair')).toHaveLength(1);
  expect(asked?.moves).not.toContain('invite');
  const open = situationOf({
    customer: 'My lamp never arrived.',
    reading: { category: 'delivery' },
  });
  const not = rewrite(open, 'ask-fair', { ...asSuggested, askFair: false });
  expect(not?.moves).not.toContain('ask-fair');
  expect(not?.moves).toContain('plan');
});

const wishes: Wanted[] = [
  { ...asSuggested, length: 'shorter' },
  { ...asSuggested, length: 'longer' },
  { ...asSuggested, tone: 'warmer' },
  { ...asSuggested, tone: 'plainer', restate: true },
  { ...asSuggested, restate: false },
  { ...asSuggested, askFair: true },
  { length: 'longer', tone: 'warmer', restate: true, askFair: true },
  { length: 'shorter', tone: 'plainer', restate: false, askFair: false },
];

describe.each(wishes)('however it is edited: %j', (wanted) => {
  test('nothing in it would be flagged, and a post fits', { timeout: 60_000 }, () => {
    for (let seed = 0; seed < runs(30, 120); seed += 1) {
      const one = generated(seed);
      const context = draftContext(one.conversation, new Set());
      for (const { id } of suggest(one)) {
        const text = filled(rewrite(one, id, wanted)?.text ?? '');
        const flagged = lint(text, context).map(({ rule }) => rule);
        expect(flagged, `${seed} ${id}: ${text}`).toEqual([]);
        if (one.conversation.channel === 'x-public')
          expect(weightedLength(text), text).toBeLessThanOrEqual(postLimit);
      }
    }
  });
});
