import { expect, test } from 'vitest';
import { siteAt } from '../../lib/sites/index.ts';

const token = 'FMfcgzQbdrTqXyzKLmNpRsVwBcDfGhJk';
const mail = 'https://mail.google.com/mail/u/1/';

test.each([
  [`${mail}#inbox`, 'gmail', null],
  [`${mail}#inbox/p2`, 'gmail', null],
  [`${mail}#inbox/${token}`, 'gmail', token],
  [`${mail}#inbox/${token}?compose=new`, 'gmail', token],
  [`${mail}#label/Some%2FLabel`, 'gmail', null],
  [`${mail}#label/AVeryLongLabelWithoutSpaces`, 'gmail', null],
  [`${mail}#label/Billing/${token}`, 'gmail', token],
  [`${mail}#search/refund+order`, 'gmail', null],
  [`${mail}#search/refund/p3`, 'gmail', null],
  [`${mail}#search/refund/${token}`, 'gmail', token],
  [`${mail}#settings/general`, 'gmail', null],
  [`${mail}#all/18faaaaaaaaaaaaa`, 'gmail', '18faaaaaaaaaaaaa'],
  [`${mail}popout?ver=1&th=%23thread-f%3A18`, 'gmail', 'thread-f:18'],
  [`${mail}?view=cm&fs=1&tf=1&to=dana%40customer.example`, 'gmail', null],
  ['https://mail.google.com/mu/mp/1/', null, null],
  ['https://mail.google.com/mail/mu/mp/1/', null, null],
  ['https://calendar.google.com/mail/u/0/', null, null],
  ['https://acme.zendesk.com/agent/tickets/102', 'zendesk', '102'],
  ['https://acme.zendesk.com/agent/tickets/102/events', 'zendesk', '102'],
  ['https://acme.zendesk.com/agent/workspaces/102', 'zendesk', '102'],
  ['https://acme.zendesk.com/agent/tickets/new/1', 'zendesk', null],
  ['https://acme.zendesk.com/agent/filters/36000', 'zendesk', null],
  ['https://acme.zendesk.com/hc/en-us', null, null],
  ['https://acme.zendesk.com.evil.example/agent/tickets/1', null, null],
  ['https://x.com/dana_roe/status/101', 'x', '101'],
  ['https://twitter.com/dana_roe/status/101/photo/1', 'x', '101'],
  ['https://x.com/i/web/status/101?s=20', 'x', '101'],
  ['https://x.com/home', 'x', null],
  ['https://x.com/notifications/mentions', 'x', null],
  ['https://x.com/compose/post', 'x', null],
  ['https://x.com/settings/account', 'x', null],
  ['https://x.com/i/chat', 'x', null],
  ['https://x.com/i/chat/pin/recovery', 'x', null],
  ['https://x.com/i/chat/11-22', 'x', '11-22'],
  ['https://x.com/i/chat/g1979', 'x', 'g1979'],
  ['https://mobile.twitter.com/dana_roe/status/101', 'x', '101'],
  ['https://pro.x.com/i/decks/1777', 'x', null],
  ['https://x.com/messages/11-22', 'x', null],
  ['https://netflix.com/dana/status/1', null, null],
  ['https://example.com/', null, null],
])('%s', (address, site, thread) => {
  const url = new URL(address);
  expect(siteAt(url)?.id ?? null).toBe(site);
  expect(siteAt(url)?.threadAt(url) ?? null).toBe(thread);
});
