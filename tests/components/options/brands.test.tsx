// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readSettings } from '../../../lib/settings.ts';
import { click, closeOptions, field, openOptions, place, type } from './stage.tsx';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(openOptions);
afterEach(closeOptions);

const inForm = (label: string) => field(label, 'brands');
const said = () => place.querySelector('[aria-labelledby=brands]')?.textContent ?? '';

test('a brand is added with its points, changed, removed and taken back', async () => {
  await click('Add a brand');
  await type(inForm('Brand name'), ' Acme  Kids ');
  await type(inForm('Answered from'), 'care@kids.example, acme-kids');
  await type(inForm('Handle on X'), '@KidsHelp');
  await type(inForm('Phone'), '020 7946 0000');
  await click('Save brand');
  expect((await readSettings()).brands).toEqual([
    {
      name: 'Acme Kids',
      accounts: ['care@kids.example', 'acme-kids'],
      contact: { handle: 'KidsHelp', xUserId: '', email: '', phone: '020 7946 0000', hours: '' },
    },
  ]);
  expect(said()).toContain('@KidsHelp · 020 7946 0000 · care@kids.example');
  await click('Edit Acme Kids');
  await type(inForm('Brand name'), 'Kids');
  await click('Save brand');
  expect((await readSettings()).brands.map(({ name }) => name)).toEqual(['Kids']);
  await click('Remove Kids');
  expect((await readSettings()).brands).toEqual([]);
  await click('Undo');
  expect((await readSettings()).brands).toHaveLength(1);
});

test('what cannot be a contact point is said at its field and not kept', async () => {
  await click('Add a brand');
  await type(inForm('Brand name'), 'Kids');
  await type(inForm('E-mail'), 'help@');
  await click('Save brand');
  expect(said()).toContain('Give one address such as help@acme.example.');
  expect(inForm('E-mail').getAttribute('aria-invalid')).toBe('true');
  expect((await readSettings()).brands).toEqual([]);
  await click('Cancel');
  expect(said()).not.toContain('Give one address');
});

test('the first brand has the same rules, said once its field is left', async () => {
  const id = () => field('Numeric id', 'team');
  await type(id(), 'acmehelp');
  expect(place.textContent).toContain("the account's number at X");
  expect((await readSettings()).contact.xUserId).toBe('');
  await type(id(), '20110045');
  expect(place.textContent).not.toContain("the account's number at X");
  expect((await readSettings()).contact.xUserId).toBe('20110045');
});
