import { describe, expect, test } from 'vitest';
import { privateLink } from '../../lib/reply/channel-link.ts';
import { moveChannel } from '../../lib/reply/moves/move-channel.ts';
import { waysOf } from '../../lib/reply/ways.ts';
import type { Brand } from '../../lib/settings/brand.ts';
import { brandAt, brandsOf, teamAs } from '../../lib/settings/brand-of.ts';
import { refuseBrand, refusePoint } from '../../lib/settings/brand-refusal.ts';
import { defaultSettings, settingsFrom } from '../../lib/settings.ts';
import { situationOf } from '../reply/situations.ts';

const noContact = defaultSettings.contact;
const brand = (name: string, contact: Partial<Brand['contact']>, accounts: string[] = []) => ({
  name,
  accounts,
  contact: { ...noContact, ...contact },
});
const lamps = brand('Lamps', { handle: 'lampshelp', email: 'help@lamps.example' });
const kids = brand('Kids', { handle: '@KidsHelp', email: 'hi@kids.example', xUserId: '77' }, [
  'ask@kids-shop.example',
  'https://kids.zendesk.com/agent',
]);
const settings = settingsFrom({
  agentName: 'Anna',
  brand: lamps.name,
  contact: lamps.contact,
  brands: [kids],
});

test('what was stored before there were brands is the first one', () => {
  const before = settingsFrom({ brand: 'Lamps', contact: { email: 'help@lamps.example' } });
  expect(brandsOf(before)).toEqual([brand('Lamps', { email: 'help@lamps.example' })]);
});

test('brands come back as they were stored, and a damaged one costs that one alone', () => {
  const stored = JSON.parse(JSON.stringify(settings)) as object;
  expect(settingsFrom(stored)).toEqual(settings);
  const damaged = settingsFrom({ brands: [{ contact: {} }, 7, { name: 'Kids', accounts: 'x' }] });
  expect(damaged.brands).toEqual([brand('Kids', {})]);
  expect(settingsFrom({ brands: 'Kids' }).brands).toEqual([]);
});

describe('the brand is told by the account that is open', () => {
  test.each([
    ['its handle on X', 'kidshelp', '', 1],
    ['the first brand by its handle', 'lampshelp', '', 0],
    ['a mailbox of its own', 'ask@kids-shop.example', '', 1],
    ['its Zendesk', 'kids', '', 1],
    ['what the page says is me', '', 'Hi@Kids.example', 1],
    ['an agent at its domain', 'bo@kids.example', 'bo@kids.example', 1],
    ['an agent at the first domain', 'bo@lamps.example', '', 0],
    ['an account nobody named', 'someone@elsewhere.example', '', 0],
    ['no account', '', '', 0],
  ])('%s', (_, account, me, at) => {
    expect(brandAt(brandsOf(settings), { account, me })).toBe(at);
  });

  test('a domain of two brands tells neither', () => {
    const shared = [
      lamps,
      brand('A', { email: 'a@one.example' }),
      brand('B', { email: 'b@one.example' }),
    ];
    expect(brandAt(shared, { account: 'bo@one.example', me: '' })).toBe(0);
    expect(brandAt(shared, { account: 'b@one.example', me: '' })).toBe(2);
  });
});

describe('the way a public reply leads to', () => {
  const all = { handle: 'kids', xUserId: '77', email: 'hi@kids.example', phone: '020 7946 0000' };
  test.each<[Partial<Brand['contact']>, string[]]>([
    [{}, []],
    [all, ['message', 'email', 'phone']],
    [{ ...all, xUserId: '' }, ['email', 'message', 'phone']],
    [{ phone: '1' }, ['phone']],
  ])('%j', (contact, ways) => {
    expect(waysOf({ ...noContact, ...contact })).toEqual(ways);
  });

  const lineBy = (
    way: 'message' | 'email' | 'phone' | null,
    contact: Partial<Brand['contact']>,
  ) => {
    const team = teamAs({ ...settings, brands: [brand('Kids', contact)] }, 1, way);
    const situation = situationOf({
      customer: 'You charged me twice.',
      channel: 'x-public',
      settings: team,
    });
    return [
      privateLink(team),
      moveChannel.write(situation, (wordings) => wordings[0] ?? '').at(-1),
    ];
  };

  test('is the one that was chosen, where the brand has it', () => {
    const hours = 'Mon to Fri, 9 to 5';
    expect(lineBy(null, all)[0]).toContain('recipient_id=77');
    expect(lineBy('email', all)).toEqual([
      'mailto:hi@kids.example',
      'Write to us at hi@kids.example, so that your details stay private.',
    ]);
    expect(lineBy('phone', { ...all, hours })).toEqual([
      'tel:02079460000',
      `Call us on 020 7946 0000 (${hours}), so that your details stay private.`,
    ]);
    expect(lineBy('message', { ...all, xUserId: '' })).toEqual([
      null,
      'Send @kids a direct message, so that your details stay private.',
    ]);
    expect(lineBy('phone', { email: 'hi@kids.example' })[0]).toBe('mailto:hi@kids.example');
  });
});

test.each([
  ['handle', 'acmehelp', true],
  ['handle', '@AcmeHelp', true],
  ['handle', 'acme help', false],
  ['handle', 'a.very.long.name', false],
  ['xUserId', '20110045', true],
  ['xUserId', 'acmehelp', false],
  ['email', 'help@acme.example', true],
  ['email', 'help@acme', false],
  ['email', 'a@b.example, c@d.example', false],
  ['phone', '+44 (0)20 7946-0000', true],
  ['phone', '0800 LAMPS', false],
  ['phone', '12', false],
  ['hours', 'Monday to Friday', true],
  ['email', '', true],
] as const)('%s %j is taken: %s', (point, typed, fits) => {
  const why = refusePoint(point, typed);
  expect(why === null).toBe(fits);
  if (why) expect(why).toMatch(/^Give .+\.$/);
});

test.each<[string, Brand, string]>([
  ['no name', brand('', {}), 'name'],
  ['a name that is taken', brand('lamps', {}), 'name'],
  ['a handle of another', brand('New', { handle: 'LampsHelp' }), 'accounts'],
  ['a mailbox of another', brand('New', {}, ['ask@kids-shop.example']), 'accounts'],
  ['an address that is none', brand('New', { email: 'help' }), 'email'],
])('%s is refused with a sentence', (_, one, field) => {
  const refused = refuseBrand(one, [lamps, kids]);
  expect(refused?.field).toBe(field);
  expect(refused?.why).toMatch(/^[A-Z@a-z].+\.$/);
});

test('a sound brand is taken', () => {
  expect(refuseBrand(brand('New', { handle: 'newhelp' }, ['new@new.example']), [lamps, kids])).toBe(
    null,
  );
});
