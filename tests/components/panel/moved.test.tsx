// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { latestCases } from '../../../lib/db.ts';
import type { Conversation } from '../../../lib/text/conversation.ts';
import { closePanel, copied, message, openPanel, place, post, press, says, see } from './stage.tsx';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(() => openPanel());
afterEach(closePanel);

const line = "I'm sorry. Send us a direct message, so that your details stay private.";
const answered = message('agent', 'p2', line, '2026-11-20T09:30:00.000Z');
const asked: Conversation = { ...post, messages: [...post.messages, answered] };
const later = new Date(Date.now() + 60_000).toISOString();
const private_: Conversation = {
  ...post,
  thread: 'dm-1',
  link: 'https://x.com/i/chat/dm-1',
  channel: 'x-dm',
  public: false,
  messages: [message('customer', 'd1', 'Order 50412, the dimmer switch. Where is it?', later)],
};

const theCase = async () => {
  const [one, ...more] = await latestCases();
  expect(more).toEqual([]);
  return one;
};

test('asked to write, they are waited for; when they do, the case goes on in private with a reminder', async () => {
  await see(post);
  await press('Log');
  await says(/New/);
  await see(asked);
  await says(/Waits for the customer to write in private/);
  expect(place.textContent).toContain('Awaiting customer');
  expect(place.textContent).toContain('Close the loop in public');
  expect(place.textContent).toContain('One public reply so far.');
  expect(await theCase()).toMatchObject({
    status: 'awaiting-customer',
    channelMoves: [{ id: 'p2', from: 'x-public', to: 'x-dm', followed: null }],
    followUps: [{ kind: 'close-loop', done: null }],
  });
  // The line takes up nothing of what they said, and that is noted.
  await vi.waitFor(async () => expect((await theCase())?.coverage).toMatchObject({ met: 0 }));

  await see(private_);
  await says(/Begun in public, goes on here/);
  await says(/Waits for the customer/, false);
  expect(place.querySelector<HTMLAnchorElement>('.case-due a')?.href).toContain('x.com');
  // Nothing has to be told twice.
  expect(place.querySelector('.reading-text')?.textContent).toMatch(/start again|tell twice/);
  expect(await theCase()).toMatchObject({
    status: 'acknowledged',
    channelMoves: [{ followed: true }],
  });

  // The old words in the public thread do not set it waiting again.
  await see(asked);
  await says(/Begun in public/, false);
  await press('Copy the line');
  expect(copied[0]).toContain('[what has been done]');
  expect((await theCase())?.status).toBe('acknowledged');
});

test('that they have written elsewhere is noted by hand', async () => {
  await see(asked);
  await press('Log');
  await says(/Waits for the customer to write/);
  await press('They have written');
  await says(/Waits for the customer to write/, false);
  expect((await theCase())?.status).toBe('acknowledged');
});

test('who writes of something new gets a case of their own', async () => {
  await see(asked);
  await press('Log');
  await says(/Waits for the customer to write/);
  await see(private_);
  await says(/Begun in public/);
  await press('Log a new case');
  await says(/Begun in public/, false);
  expect(await latestCases()).toHaveLength(2);
});

test.each([
  ['a question others share', 'Do you ship to Norway?', /Others may have the same question/],
  [
    'a safety notice',
    '@northlight your lamp caught fire and burned my hand. It is dangerous, warn people!',
    /about safety: say here first/,
  ],
])('%s stays where everybody reads it, and the panel says why', async (_, text, why) => {
  const told = message('customer', 'p1', text, '2026-11-20T09:00:00.000Z');
  await see({ ...post, messages: [told] });
  await says(why);
  const section = [...place.querySelectorAll('section')].find((one) =>
    /^Move/.test(one.textContent ?? ''),
  );
  expect(section?.textContent).not.toMatch(/Insert/);
});
