// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Finding } from '../../lib/lint/rule.ts';
import type { Session } from '../../lib/session.ts';
import type { View } from '../../lib/view.ts';

const send = vi.hoisted(() => vi.fn<(body: unknown) => Promise<boolean>>());
vi.mock('../../lib/messages.ts', () => ({ send }));
const { keepHabits } = await import('../../entrypoints/inbox.content/tell-habits.ts');

const finding = (family: string, key: string) =>
  ({ family, key, rule: `${family}-rule` }) as Finding;
const at = (thread: string, ...findings: Finding[]) =>
  ({ conversation: { account: 'sam', thread }, findings }) as unknown as View;

let stop: AbortController;
const stage = () => {
  const store = createStore<View>(() => at('t1'));
  const dismiss = vi.fn();
  const answer = vi.fn(async () => ({ ok: true }) as const);
  const keeper = keepHabits({ store, dismiss } as unknown as Session, stop.signal);
  return { store, dismiss, keeper, answer, ask: keeper.hear(answer) };
};

/** What was told, without the day. */
const told = () => send.mock.calls.flatMap(([body]) => (body as { counts: object[] }).counts);

beforeEach(() => {
  vi.useFakeTimers();
  send.mockResolvedValue(true);
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  send.mockReset();
});

test('what stands marked is counted once in a conversation, and told together', async () => {
  const { store } = stage();
  const [blame, tone] = [finding('blame', 'a:1'), finding('tone', 'b:1')];
  store.setState(at('t1', blame, tone));
  await vi.advanceTimersByTimeAsync(2_000);
  store.setState(at('t1', blame));
  store.setState(at('t2', blame));
  await vi.advanceTimersByTimeAsync(6_000);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(told()).toEqual([
    { family: 'blame', shown: 2, accepted: 0, dismissed: 0 },
    { family: 'tone', shown: 1, accepted: 0, dismissed: 0 },
  ]);
});

test('what comes and goes while a word is typed is not counted', async () => {
  const { store } = stage();
  store.setState(at('t1', finding('tone', 'a:1')));
  await vi.advanceTimersByTimeAsync(300);
  store.setState(at('t1'));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(send).not.toHaveBeenCalled();
});

test('replacing and dismissing are counted where they were done', async () => {
  const { store, keeper, dismiss, ask, answer } = stage();
  const [blame, tone] = [finding('blame', 'a:1'), finding('tone', 'b:1')];
  const mend = { do: 'mend', thread: 't1', account: 'sam', replacement: 'x' } as const;
  store.setState(at('t1', blame, tone));
  await ask({ ...mend, key: 'a:1' });
  answer.mockResolvedValueOnce({ ok: false, why: 'Gone.' } as never);
  await ask({ ...mend, key: 'b:1' });
  keeper.session.dismiss('b:1');
  keeper.session.dismiss('unknown');
  expect(dismiss).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(told()).toEqual([
    { family: 'blame', shown: 1, accepted: 1, dismissed: 0 },
    { family: 'tone', shown: 1, accepted: 0, dismissed: 1 },
  ]);
});

test('what the background did not hear is told again, with what came since', async () => {
  const { store, keeper } = stage();
  store.setState(at('t1', finding('tone', 'a:1')));
  send.mockResolvedValueOnce(false);
  await vi.advanceTimersByTimeAsync(7_000);
  keeper.session.dismiss('a:1');
  await vi.advanceTimersByTimeAsync(6_000);
  expect(told()).toEqual([
    { family: 'tone', shown: 1, accepted: 0, dismissed: 0 },
    { family: 'tone', shown: 1, accepted: 0, dismissed: 1 },
  ]);
});

test('nothing is told after the page part has ended', async () => {
  const { store } = stage();
  store.setState(at('t1', finding('tone', 'a:1')));
  stop.abort();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(send).not.toHaveBeenCalled();
});

test('a reply takes with it what was pointed at in its own thread, by rule and once', async () => {
  const { store, keeper, ask } = stage();
  const [blame, tone] = [finding('blame', 'a:1'), finding('tone', 'b:1')];
  store.setState(at('t1', blame, tone));
  await vi.advanceTimersByTimeAsync(2_000);
  await ask({ do: 'mend', key: 'a:1', replacement: 'x', account: 'sam', thread: 't1' });
  keeper.session.dismiss('b:1');
  store.setState(at('t2', blame));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(keeper.takeFlags({ account: 'sam', thread: 't1' })).toEqual([
    { rule: 'blame-rule', shown: 1, accepted: 1, dismissed: 0 },
    { rule: 'tone-rule', shown: 1, accepted: 0, dismissed: 1 },
  ]);
  expect(keeper.takeFlags({ account: 'sam', thread: 't1' })).toEqual([]);
  expect(keeper.takeFlags({ account: 'sam', thread: 't2' })).toEqual([
    { rule: 'blame-rule', shown: 1, accepted: 0, dismissed: 0 },
  ]);
});
