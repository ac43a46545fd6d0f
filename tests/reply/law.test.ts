import { expect, test } from 'vitest';
import { lint } from '../../lib/lint/lint.ts';
import { channelMove } from '../../lib/reply/channel.ts';
import { suggest } from '../../lib/reply/suggest.ts';
import { unanswered } from '../../lib/text/conversation.ts';
import { filled } from './filled.ts';
import { generated } from './generated.ts';

const COUNT = 1000;

test(`what we suggest, we would not flag: no finding in ${COUNT} conversations`, () => {
  const flagged = new Map<string, number>();
  for (let seed = 0; seed < COUNT; seed += 1) {
    const situation = generated(seed);
    const { conversation } = situation;
    const context = {
      channel: conversation.channel,
      customer: unanswered(conversation.messages)
        .map(({ text }) => text)
        .join('\n\n'),
      earlier: conversation.messages.filter(({ from }) => from === 'agent').map(({ text }) => text),
      off: new Set<string>(),
    };
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
