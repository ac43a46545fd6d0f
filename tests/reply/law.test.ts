import { expect, test } from 'vitest';
import { followUpMessage } from '../../lib/cases/follow-up-message.ts';
import { withFollowed, withMove } from '../../lib/cases/moved.ts';
import { draftContext } from '../../lib/lint/draft-context.ts';
import { lint } from '../../lib/lint/lint-once.ts';
import { channelMove } from '../../lib/reply/channel.ts';
import type { Situation } from '../../lib/reply/move.ts';
import { suggest } from '../../lib/reply/suggest.ts';
import { sampleCase } from '../cases/sample.ts';
import { runs } from '../runs.ts';
import { filled } from './filled.ts';
import { generated } from './generated.ts';
import { situationOf } from './situations.ts';

// A few hundred in the quick loop, a thousand in npm test; AMENDS_LAW=10000 for the whole.
const COUNT = Number(process.env.AMENDS_LAW ?? runs(250, 1000));

const ways = ['message', 'email', 'phone'] as const;

/** The same where the register knows the customer, and the agent chose where they write. */
const known = (situation: Situation, seed: number): Situation => ({
  ...situation,
  settings: { ...situation.settings, way: ways[seed % ways.length] ?? 'message' },
  history: {
    earlier: [{ category: 'delivery', promiseBroken: false, gesture: true }],
    movedAt: '2020-01-01T00:00:00.000Z',
    waits: seed % 2 === 0,
  },
});

const every = function* (): Generator<Situation> {
  for (let seed = 0; seed < COUNT; seed += 1) {
    yield generated(seed);
    if (seed % 4 === 0) yield known(generated(seed), seed / 4);
  }
};

test(`what we suggest, we would not flag: no finding in ${COUNT} conversations`, {
  timeout: 60 * COUNT + 30_000,
}, () => {
  const flagged = new Map<string, number>();
  for (const situation of every()) {
    const context = draftContext(situation.conversation, new Set());
    const move = channelMove(situation);
    const texts = suggest(situation).map(({ text }) => text);
    for (const text of move?.should ? [...texts, move.publicLine] : texts) {
      const draft = filled(text);
      for (const { rule, start, end } of lint(draft, context)) {
        const key = `${rule}: "${draft.slice(start, end)}"`;
        flagged.set(key, (flagged.get(key) ?? 0) + 1);
      }
    }
  }
  expect([...flagged].sort(([, a], [, b]) => b - a)).toEqual([]);
});

test('nor would we flag the line that closes the loop', () => {
  const asked = { message: 'p2', from: 'x-public', to: 'x-dm' } as const;
  const now = '2026-11-20T11:00:00.000Z';
  const waits = withMove(sampleCase(), asked, 'a1', now);
  const post = situationOf({ customer: 'You charged me twice.', channel: 'x-public' });
  const context = draftContext(post.conversation, new Set());
  for (const one of [waits, withFollowed(waits, 'a2', now)]) {
    expect(lint(filled(followUpMessage(one, now, 'close-loop')), context)).toEqual([]);
  }
});
