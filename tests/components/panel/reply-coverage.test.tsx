// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { useReplyCoverage } from '../../../components/panel/use-reply-coverage.ts';
import type { Case } from '../../../lib/cases/case.ts';
import { noteCoverage } from '../../../lib/db/owed.ts';
import type { Conversation } from '../../../lib/text/conversation.ts';
import { sampleCase } from '../../cases/sample.ts';
import { message, place, post } from './stage.tsx';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});
vi.mock('../../../lib/db/owed.ts', { spy: true });

const Reader = ({ conversation, one }: { conversation: Conversation; one: Case | null }) => {
  useReplyCoverage(conversation, one);
  return null;
};

const replied = (text: string): Conversation => ({
  ...post,
  messages: [...post.messages, message('agent', 'p2', text, '2026-11-20T09:30:00.000Z')],
});

test('what another window notes of the same reply is not written over in turn', async () => {
  const noted = vi.mocked(noteCoverage).mockResolvedValue(sampleCase(0));
  const root = createRoot(place);
  const see = (conversation: Conversation, one: Case | null) =>
    act(async () => root.render(<Reader {...{ conversation, one }} />));
  const here = replied('Thank you.');
  await see(here, null);
  expect(noted).not.toHaveBeenCalled();
  await see(here, sampleCase(0));
  expect(noted).toHaveBeenCalledTimes(1);
  await see(here, sampleCase(0, { coverage: { met: 2, of: 3 } }));
  expect(noted).toHaveBeenCalledTimes(1);
  await see(replied('The dimmer switch arrives on Friday.'), sampleCase(0));
  expect(noted).toHaveBeenCalledTimes(2);
  await see(here, sampleCase(0, { status: 'closed' }));
  expect(noted).toHaveBeenCalledTimes(2);
  await act(async () => root.unmount());
});
