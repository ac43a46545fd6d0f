import { expect, test } from 'vitest';
import { draftContext } from '../../lib/lint/draft-context.ts';
import { lint } from '../../lib/lint/lint-once.ts';
import { channelMove } from '../../lib/reply/channel.ts';
import { suggest } from '../../lib/reply/suggest.ts';
import { runs } from '../runs.ts';
import { filled } from './filled.ts';
import { generated } from './generated.ts';

// A few hundred in the quick loop, a thousand in npm test; AMENDS_LAW=10000 for the whole.
const COUNT = Number(process.env.AMENDS_LAW ?? runs(250, 1000));

test(`what we suggest, we would not flag: no finding in ${COUNT} conversations`, {
  timeout: 60 * COUNT + 30_000,
}, () => {
  const flagged = new Map<string, number>();
  for (let seed = 0; seed < COUNT; seed += 1) {
    const situation = generated(seed);
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
