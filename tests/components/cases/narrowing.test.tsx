// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { logCase } from '../../../lib/db.ts';
import { sampleCase } from '../../cases/sample.ts';
import { openNewRegister } from '../../db/new-register.ts';
import {
  all,
  click,
  enter,
  eventually,
  leave,
  named,
  place,
  press,
  show,
  summaries,
} from './stage.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(async () => {
  await openNewRegister();
  await logCase(sampleCase(1, { summary: 'Kettle leaks', severity: 4, product: 'Kettle' }));
  await logCase(sampleCase(2, { summary: 'Charged twice', category: 'billing', severity: 2 }));
  await logCase(sampleCase(3, { summary: 'Kettle late', category: 'delivery', severity: 2 }));
  await show();
  await eventually(() => expect(summaries()).toHaveLength(3));
});
afterEach(leave);

const chips = () => all('.filter-chip').map(({ textContent }) => textContent);
const search = () => all<HTMLInputElement>('.top-search')[0] as HTMLInputElement;
const field = () => all<HTMLInputElement>('.command-field')[0] as HTMLInputElement;
const options = () => all('[role=option]').map(({ textContent }) => textContent);
const marked = () =>
  place.querySelector(`[id="${field().getAttribute('aria-activedescendant')}"]`)?.textContent;

/** Filters as a person does who never touches the pointer. */
const filterBy = async (words: string): Promise<void> => {
  await press('f');
  await enter(field(), words);
  await press('Enter');
};

test('F lists the filters with how many cases each leaves, and none that leaves nothing', async () => {
  await press('f');
  await enter(field(), 'categ');
  expect(options()).toEqual([
    'Category: Billing1 case',
    'Category: Delivery1 case',
    'Category: Product defect1 case',
  ]);
  await enter(field(), 'sever 2');
  expect(options()).toEqual(['Severity: 2, clear2 cases']);
  await press('Enter');
  await eventually(() => expect(summaries()).toEqual(['Kettle late', 'Charged twice']));
  expect(chips()).toEqual(['Severity: 2, clear×']);
  await press('f');
  await enter(field(), 'category');
  expect(options()).toEqual(['Category: Billing1 case', 'Category: Delivery1 case']);
  await enter(field(), 'severity');
  expect(options()).toEqual(['✓Severity: 2, clear2 cases', 'Severity: 4, severe1 case']);
  await press('Enter');
  await eventually(() => expect(summaries()).toHaveLength(3));
});

test('each filter is a chip that Backspace takes away, and the focus goes on', async () => {
  await filterBy('severity: 2');
  await filterBy('billing');
  await enter(search(), 'charged');
  await eventually(() =>
    expect(chips()).toEqual(['Words: charged×', 'Category: Billing×', 'Severity: 2, clear×']),
  );
  await act(async () => all('.filter-chip')[0]?.focus());
  await press('ArrowRight');
  expect(document.activeElement?.ariaLabel).toBe('Take away: Category: Billing');
  await press('Backspace');
  expect(chips()).toEqual(['Words: charged×', 'Severity: 2, clear×']);
  expect(document.activeElement?.ariaLabel).toBe('Take away: Words: charged');
  await press('Delete');
  expect(document.activeElement?.ariaLabel).toBe('Take away: Severity: 2, clear');
  await press('Backspace');
  await eventually(() => expect(summaries()).toHaveLength(3));
  expect(search().value).toBe('');
});

test('filters that leave nothing say which one to leave out, and what that brings', async () => {
  await filterBy('severity: 2');
  await enter(search(), 'leaks');
  await eventually(() => expect(place.textContent).toContain('No case fits'));
  expect(all('.in-the-way button').map(({ textContent }) => textContent)).toEqual([
    'Without “Words: leaks”: 2 cases',
    'Without “Severity: 2, clear”: 1 case',
  ]);
  await click(named('button', 'Without “Severity'));
  await eventually(() => expect(summaries()).toEqual(['Kettle leaks']));
});

test('Ctrl+K finds what can be done, by name, and does it', async () => {
  await press('ArrowDown');
  await press('k', { ctrlKey: true });
  expect(options()).toContain('Set statusS');
  await enter(field(), 'resolv');
  expect(marked()).toBe('Set status: Resolved');
  await press('Enter');
  await eventually(() => expect(place.querySelector('tbody')?.textContent).toContain('Resolved'));
  await press('k', { metaKey: true });
  await enter(field(), 'insights');
  await press('Enter');
  await eventually(() => expect(place.querySelector('.insights')).not.toBeNull());
});

test('Ctrl+K finds a case by its words, whatever the list is filtered by', async () => {
  await filterBy('billing');
  await press('k', { ctrlKey: true });
  await enter(field(), 'leaks');
  await eventually(() => expect(options()).toEqual(['Kettle leaks']));
  await press('Enter');
  await eventually(() =>
    expect(place.querySelector('.detail-summary')?.textContent).toBe('Kettle leaks'),
  );
});

test('the arrows go round the commands, and what is called otherwise says so', async () => {
  await press('k', { ctrlKey: true });
  await press('ArrowUp');
  expect(marked()).toBe(options().at(-1));
  await press('ArrowDown');
  expect(marked()).toBe(options()[0]);
  await enter(field(), 'no such thing at all');
  expect(place.textContent).toContain('Nothing here is called that.');
  await press('Enter');
  expect(place.querySelector('dialog')).not.toBeNull();
});

test('filters that wait behind a button have the focus once they are shown', async () => {
  const toggle = named('.over-list button', 'Filters');
  expect(toggle.ariaExpanded).toBe('false');
  await click(toggle);
  expect(toggle.ariaExpanded).toBe('true');
  expect(document.activeElement).toBe(all('.filters select')[0]);
});
