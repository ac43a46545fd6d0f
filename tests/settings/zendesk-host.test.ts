import { expect, test } from 'vitest';
import { hostFrom, isHost, MOST_HOSTS } from '../../lib/settings/zendesk-host.ts';
import { settingsFrom } from '../../lib/settings.ts';

test.each([
  ['support.example.com', 'support.example.com'],
  ['  Support.Example.COM ', 'support.example.com'],
  ['https://help.example.co.uk/agent/tickets/12?x=1#y', 'help.example.co.uk'],
  ['hilfe.größe.example', 'hilfe.xn--gre-6ka8i.example'],
])('%s is the host %s', (typed, host) => {
  expect(hostFrom(typed, [])).toEqual({ host });
});

test.each([
  ['', /such as/],
  ['support', /such as/],
  ['localhost', /such as/],
  ['192.168.0.1', /such as/],
  ['[::1]', /such as/],
  ['*.example.com', /such as/],
  ['*', /such as/],
  ['support.example.com:8443', /such as/],
  ['me:secret@support.example.com', /such as/],
  ['support example com', /such as/],
  [`${'a'.repeat(64)}.example.com`, /such as/],
  ['http://support.example.com', /https/],
  ['file:///etc/passwd', /https/],
  ['javascript:alert(1)', /such as/],
  ['acme.zendesk.com', /knows acme.zendesk.com/],
  ['mail.google.com', /knows/],
  ['https://x.com/home', /knows/],
  ['known.example.com', /on the list/],
])('%s is refused with its reason', (typed, why) => {
  const read = hostFrom(typed, ['known.example.com']);
  expect('refused' in read && read.refused).toMatch(why);
});

test('there is an end to the list', () => {
  const many = Array.from({ length: MOST_HOSTS }, (_, at) => `h${at}.example.com`);
  expect(hostFrom('one.more.example', many)).toEqual({
    refused: expect.stringContaining('Remove one first'),
  });
});

test('what is stored counts only in the form it was accepted in', () => {
  expect(isHost('support.example.com')).toBe(true);
  for (const bad of [
    'Support.example.com',
    'https://support.example.com',
    '*.example.com',
    'x.com',
  ])
    expect(isHost(bad)).toBe(false);
  expect(settingsFrom({ zendeskHosts: ['support.example.com'] }).zendeskHosts).toEqual([
    'support.example.com',
  ]);
  expect(settingsFrom({ zendeskHosts: ['*'] }).zendeskHosts).toEqual([]);
});
