// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { weeklyWords } from '../../../components/cases/weekly-words.ts';
import { backupLines } from '../../../lib/db/backup.ts';
import { allCases, latestCases } from '../../../lib/db.ts';
import { csv } from '../../../lib/export/csv.ts';
import { json } from '../../../lib/export/json.ts';
import { jsonl } from '../../../lib/export/jsonl.ts';
import { weekly } from '../../../lib/export/weekly.ts';
import { weeklyHtml, weeklyMarkdown } from '../../../lib/export/weekly-text.ts';
import { lookAt } from '../../../lib/insights/look.ts';
import { closePanel, message, openPanel, place, post, press, says, see } from './stage.tsx';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(() => openPanel());
afterEach(closePanel);

const at = '2026-11-20T09:00:00.000Z';
const dm = (thread: string, text: string) => ({
  ...post,
  thread,
  channel: 'x-dm' as const,
  public: false,
  messages: [message('customer', `m-${thread}`, text, at)],
});
const late = 'My dimmer switch still has not arrived. I was promised it last week. Where is it?';

/** The advice on screen, without what the panel is to say of nobody. */
const advice = (): string[] =>
  [...place.querySelectorAll('.hints li')].map((line) => line.textContent ?? '');

const whole = async (parts: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const part of parts) text += part;
  return text;
};

test('what the register knows of a customer is advice on the screen, and in no file', async () => {
  const shown = new Set<string>();
  for (const [thread, text] of [
    ['1', late],
    ['2', `This is outrageous!! I am furious. ${late}`],
    ['3', `I'm so sorry to bother you. ${late}`],
    ['4', `My baby cannot sleep. ${late} I am a loyal customer and want a voucher or a discount.`],
  ] as const) {
    await see(dm(thread, text));
    if (thread !== '1') await says(/This came up (?:once|\d times) before \(Delivery\)/);
    for (const line of advice()) shown.add(line);
    await press('Log');
    await says(/First reply due/);
  }
  expect(shown.size).toBeGreaterThanOrEqual(5);
  expect(await latestCases()).toHaveLength(4);

  const now = new Date();
  const summary = weekly((await latestCases()).map(lookAt), now, weeklyWords);
  const files = [
    await whole(csv(allCases(), { bom: false })),
    await whole(json(allCases())),
    await whole(jsonl(allCases())),
    await whole(backupLines({ settings: {}, snippets: [] }, now)),
    weeklyMarkdown(summary),
    weeklyHtml(summary),
  ];
  for (const file of files) {
    expect(file.length).toBeGreaterThan(100);
    for (const line of shown) expect(file).not.toContain(line);
    expect(file).not.toMatch(/came up|hint|do-not-mirror|last-time|patience/i);
  }
});
