import { expect, test } from 'vitest';
import { caseSchema } from '../../lib/cases/case.ts';
import { caseFrom } from '../../lib/cases/case-from.ts';
import { caseId } from '../../lib/cases/case-id.ts';
import { conversation, message, reading, seeded, source } from './sample.ts';

test('a case is sound by its own schema', () => {
  expect(caseSchema.parse(caseFrom(source()))).toEqual(caseFrom(source()));
});

test('nothing in a case names the customer unless the settings say so', () => {
  const text = JSON.stringify(caseFrom(source()));
  for (const secret of ['Dana', 'Whitfield', 'dana.w', '7946']) expect(text).not.toContain(secret);
  expect(text).toContain('4417-220');
  expect(caseFrom(source())).toMatchObject({ name: null, verbatim: null });
});

test('the address of a post does not carry the handle, and still opens the post', () => {
  const post = conversation({
    site: 'x',
    channel: 'x-public',
    link: 'https://x.com/dana_w/status/1857000000000000001',
    customer: { name: 'Dana', address: 'dana_w' },
  });
  expect(caseFrom(source({ conversation: post })).link).toBe(
    'https://x.com/i/status/1857000000000000001',
  );
});

test('names and words are kept when the settings say so', () => {
  const settings = { ...source().settings, keepNames: true, keepVerbatim: true, retentionDays: 30 };
  const one = caseFrom(source({ settings }));
  expect(one.name).toBe('Dana Whitfield');
  expect(one.verbatim).toBe(message().text);
  expect(one.retainUntil).toBe('2026-12-20T10:00:00.000Z');
});

test('the same address has the same pseudonym on every site, and another salt another one', () => {
  const zendesk = conversation({ site: 'zendesk', channel: 'zendesk', thread: '9' });
  const one = caseFrom(source()).pseudonym;
  expect(one).toMatch(/^c-[0-9a-f]{12}$/);
  expect(caseFrom(source({ conversation: zendesk })).pseudonym).toBe(one);
  expect(caseFrom(source({ salt: 'other' })).pseudonym).not.toBe(one);
});

test('the clocks run from the oldest message nobody answered', () => {
  const messages = [
    message({ id: 'a', at: '2026-11-20T07:00:00Z' }),
    message({ id: 'b', at: '2026-11-20T09:30:00+01:00' }),
  ];
  const one = caseFrom(source({ conversation: conversation({ messages, public: true }) }));
  expect(one).toMatchObject({
    received: '2026-11-20T07:00:00.000Z',
    // An hour from the opening, not from seven in the morning.
    acknowledgeDue: '2026-11-20T10:00:00.000Z',
    acknowledgedAt: null,
    status: 'new',
  });
});

test('a reply after the complaint acknowledges it at once', () => {
  const messages = [
    message({ id: 'a', at: '2026-11-20T07:00:00Z' }),
    message({ id: 'b', from: 'agent', at: '2026-11-20T07:20:00Z' }),
  ];
  expect(caseFrom(source({ conversation: conversation({ messages }) }))).toMatchObject({
    acknowledgedAt: '2026-11-20T07:20:00.000Z',
    status: 'acknowledged',
    replies: [{ message: 'b', at: '2026-11-20T07:20:00.000Z', public: false }],
  });
});

test('a reply before the complaint does not', () => {
  const messages = [
    message({ id: 'a', from: 'agent', at: '2026-11-20T07:20:00Z' }),
    message({ id: 'b', at: '2026-11-20T08:00:00Z' }),
  ];
  expect(caseFrom(source({ conversation: conversation({ messages }) })).status).toBe('new');
});

test('what the page does not tell stays open', () => {
  const bare = conversation({ messages: [], customer: { name: '', address: '' }, subject: '' });
  const one = caseFrom(
    source({ conversation: bare, reading: reading({ waitingSince: null, severity: 0 }) }),
  );
  expect(caseSchema.parse(one)).toMatchObject({ received: null, summary: '', severity: 1 });
});

test('a long text with emoji at the cut stays a sound summary', () => {
  const messages = [message({ text: `${'a'.repeat(278)}😡😡😡` })];
  const { summary } = caseFrom(source({ conversation: conversation({ messages }) }));
  expect(summary.length).toBeLessThanOrEqual(280);
  expect(summary.isWellFormed()).toBe(true);
  expect(summary.endsWith('…')).toBe(true);
});

test('an id is the day and eight letters, and does not come twice', () => {
  const random = seeded(7);
  const ids = Array.from({ length: 2000 }, () => caseId(new Date('2026-11-20T10:00:00Z'), random));
  expect(ids[0]).toMatch(/^20261120-[0-9A-HJKMNP-TV-Z]{8}$/);
  expect(new Set(ids).size).toBe(2000);
});
