// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';
import { asked, choose, closePanel, copied, openPanel, place, post, press, see } from './stage.tsx';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

afterEach(closePanel);

const { contact } = defaultSettings;
const team: Partial<Settings> = {
  brand: 'Northlight',
  contact: { ...contact, handle: 'northlight', email: 'help@northlight.example' },
  brands: [
    {
      name: 'Kids',
      accounts: ['kids.zendesk.com'],
      contact: { ...contact, handle: 'kidshelp', xUserId: '77', phone: '020 7946 0000' },
    },
  ],
};

const line = () => place.querySelector('.public-line')?.textContent ?? '';
const chosen = (label: string) => {
  const found = [...place.querySelectorAll('label')].find((one) => one.textContent === label);
  const select = found && (document.getElementById(found.htmlFor) as HTMLSelectElement);
  return select?.selectedOptions[0]?.textContent;
};

test('the brand whose handle is open is taken, another can be, and so can the way to it', async () => {
  await openPanel(team);
  await see(post);
  expect(chosen('Answer as')).toBe('Northlight');
  expect(line()).toContain('Write to us at help@northlight.example');
  await choose('Answer as', 'Kids');
  expect(line()).toContain('recipient_id=77');
  await choose('They reach you by', 'A call');
  expect(line()).toContain('Call us on 020 7946 0000');
  await press('Copy');
  expect(copied).toEqual([line()]);
  // Another conversation, another account: nothing of the last choice stays.
  await see({ ...post, account: 'kidshelp', me: 'kidshelp', thread: 'p9' });
  expect(chosen('Answer as')).toBe('Kids');
  expect(line()).toContain('recipient_id=77');
});

test('in private the brand is chosen at the top, and signs', async () => {
  await openPanel(team);
  const ticket = { ...post, site: 'zendesk', channel: 'zendesk', public: false, me: '' } as const;
  await see({ ...ticket, account: 'kids' });
  expect(chosen('Answer as')).toBe('Kids');
  await press('Insert');
  expect(asked.at(-1)).toMatchObject({ text: expect.stringMatching(/Kids\n020 7946 0000$/) });
});

test('with one brand and one way there is nothing to choose', async () => {
  await openPanel({ ...team, brands: [], contact: { ...contact, email: 'a@b.example' } });
  await see(post);
  expect(place.querySelectorAll('.team-choice')).toHaveLength(0);
});
