// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { exampleValues } from '../../../components/options/example-values.ts';
import { latestCases } from '../../../lib/db.ts';
import { asked, closePanel, message, openPanel, place, post, press, says, see } from './stage.tsx';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

afterEach(closePanel);

const values = [...exampleValues];
const letter = {
  ...post,
  site: 'gmail',
  channel: 'gmail',
  public: false,
  messages: [
    message(
      'customer',
      'm1',
      'The lamp arrived broken, after three weeks of waiting. This is a disgrace! I expect a voucher for this.',
      '2026-11-20T09:00:00.000Z',
    ),
  ],
} as const;
const told = { ...letter, messages: [...letter.messages] };
const offer = "I'm sorry the lamp arrived broken. I've added a £10 voucher to your account.";

test('a suggestion with a gesture asks which value it serves, and says it', async () => {
  await openPanel({ values });
  await see(told);
  await press('4Offer a gesture, and say why');
  await press('Keeping our word');
  const blank = place.querySelector<HTMLInputElement>('[aria-label="To fill in: value"]');
  expect(blank?.value).toBe('keeping our word');
  const pressed = [...place.querySelectorAll('[aria-pressed=true]')].map((one) => one.textContent);
  expect(pressed).toContain('Keeping our word');
  await press('Insert');
  expect(asked.at(-1)).toMatchObject({ text: expect.stringContaining('keeping our word') });
});

test('with no values the blank stays, and the settings are a step away', async () => {
  await openPanel();
  await see(told);
  await press('4Offer a gesture, and say why');
  expect(place.querySelector<HTMLAnchorElement>('.suggestion-text a')?.href).toContain('#values');
});

test('a draft that offers a gesture without naming a value gets a hint, and no finding', async () => {
  await openPanel({ values });
  await see(told, offer);
  await says(
    /This offers a gesture\. Say which value of yours it serves: Fairness · Keeping our word/,
  );
  expect(place.textContent).toContain('Nothing to mend');
  await see(told, `${offer} We keep our word.`);
  await says(/This offers a gesture/, false);
  await see(told, "I'm sorry the lamp arrived broken. A new one is on its way.");
  await says(/This offers a gesture/, false);
});

test('a gesture that was sent is asked for its value once the case is kept', async () => {
  await openPanel({ values });
  const sent = message('agent', 'm2', offer, '2026-11-20T10:00:00.000Z');
  await see({ ...told, messages: [...told.messages, sent] });
  await press('Log');
  await says(/You offered a gesture\. Which value does it serve/);
  await press('Fairness');
  await says(/You offered a gesture/, false);
  const [one] = await latestCases();
  expect(one?.value).toBe('Fairness');
  expect(one?.actions.at(-1)?.text).toBe('Value of the gesture: Fairness');
});
