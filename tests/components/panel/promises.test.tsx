// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PromisesMade } from '../../../components/panel/PromisesMade.tsx';
import { WhoSection } from '../../../components/panel/WhoSection.tsx';
import type { Case } from '../../../lib/cases/case.ts';
import { usualClocks } from '../../../lib/cases/clocks.ts';
import { logCase, readCase } from '../../../lib/db.ts';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';
import { conversation, message, reading, sampleCase } from '../../cases/sample.ts';
import { openNewRegister } from '../../db/new-register.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const place = document.body.appendChild(document.createElement('div'));
let root: Root;
beforeEach(async () => {
  await openNewRegister();
  root = createRoot(place);
});
afterEach(() => act(async () => root.unmount()));

const now = new Date('2026-11-20T12:00:00Z');
const clocks = { ...usualClocks, days: [...usualClocks.days], zone: 'UTC' };
const settings: Settings = { ...defaultSettings, clocks: { ...clocks, notify: false } };

const answered = conversation({
  messages: [
    message(),
    message({
      id: 'm2',
      from: 'agent',
      author: 'Sam',
      at: '2026-11-20T10:30:00Z',
      text: 'I am sorry, Dana. I will send you the label by Monday. We will call you within two working days.',
    }),
  ],
});

const draw = (one: Case) =>
  act(async () =>
    root.render(<PromisesMade one={one} conversation={answered} settings={settings} now={now} />),
  );
const offers = () => [...place.querySelectorAll('.owed-item q')].map((one) => one.textContent);
const press = async (words: string, at = 0): Promise<void> => {
  const found = [...place.querySelectorAll('button')].filter((one) => one.textContent === words);
  await act(async () => found[at]?.click());
  await act(() => new Promise((done) => setTimeout(done, 30)));
};

test('what was promised in a reply is offered as a due date by the hours of work, and kept', async () => {
  const one = await logCase(sampleCase());
  await draw(one);
  expect(offers()).toEqual([
    expect.stringContaining('by Monday'),
    expect.stringContaining('within two working days'),
  ]);
  await press('Remind me');
  const kept = await readCase(one.id);
  expect(kept?.promises).toMatchObject([{ due: '2026-11-23T17:00:00.000Z', kept: null }]);
  await draw(kept as Case);
  expect(offers()).toEqual([expect.stringContaining('within two working days')]);
});

test('what is left out is not offered again, and nothing is kept of it', async () => {
  const one = await logCase(sampleCase());
  await draw(one);
  await press('Leave out');
  await press('Leave out');
  expect(place.textContent).toBe('');
  expect((await readCase(one.id))?.promises).toEqual([]);
});

test('where it cannot be kept, that is said', async () => {
  await draw(sampleCase(7));
  await press('Remind me');
  expect(place.querySelector('[role=alert]')?.textContent).toBe(
    'This case is no longer in the register.',
  );
});

const waits = async (target: Settings['clocks']['acknowledge']['private']): Promise<string> => {
  const acknowledge = { public: target, private: target };
  await act(async () =>
    root.render(
      <WhoSection
        conversation={conversation()}
        reading={reading()}
        status={{ is: 'reading', site: 'gmail', fallback: false }}
        clocks={{ ...clocks, acknowledge }}
        now={now}
      />,
    ),
  );
  return place.querySelector('.chip')?.textContent ?? '';
};

test('whether a customer waits too long is judged by the targets of the settings', async () => {
  expect(await waits({ amount: 2, unit: 'hours' })).toBe('Overdue: waiting 3 h');
  expect(await waits({ amount: 4, unit: 'hours' })).toBe('Waiting 3 h');
});
