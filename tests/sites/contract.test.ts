import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { t } from '../../lib/i18n.ts';
import { siteAt, sites } from '../../lib/sites/index.ts';
import { structureOf } from '../../lib/sites/report.ts';
import type { Composer, Draft } from '../../lib/sites/site.ts';
import { isShown } from '../../lib/sites/visible.ts';
import { conversationOn, openPage, readPage, savedPages, siteNamed } from './saved-pages.ts';

// Words that stand only where they must not be read.
const TRAPS = /HIDDEN|QUOTED|UNRELATED|SECRET page|FURNITURE|SIGNATURE|NOBODY|SOMEBODY|stale/;

const named = savedPages.map((saved) => [`${saved.file} at ${saved.url}`, saved] as const);
const conversations = named.filter(([, saved]) => saved.is === 'conversation');

test('every saved page is in the table', () => {
  const files = globSync('*.html', { cwd: join(import.meta.dirname, '../fixtures/sites') });
  const tried = new Set(savedPages.map(({ file }) => `${file}.html`));
  expect(files.filter((file) => !tried.has(file))).toEqual([]);
});

describe.each(named)('%s', (_, saved) => {
  const site = siteNamed(saved.site);
  // Read by every test; only a write, which may set the selection, gets a page of its own.
  const page = readPage(saved);

  test('is what the table says, and the same when read again, and untouched', () => {
    const before = page.document.documentElement.outerHTML;
    const read = site.read(page);
    expect(read.is, JSON.stringify(read)).toBe(saved.is);
    expect(site.read(page)).toEqual(read);
    site.composers(page).map((composer) => site.draft(composer).text);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  test('a reason is one sentence', () => {
    const read = site.read(page);
    if (read.is === 'unrecognised') expect(t(read.why)).toMatch(/^[A-Z][^.!]+\.$/);
  });

  test('means nothing to the other sites', () => {
    for (const other of sites.filter((each) => each !== site)) {
      expect(other.matches(page.url)).toBe(false);
      expect(other.read(page).is).not.toBe('conversation');
      expect(() => other.composers(page)).not.toThrow();
    }
  });

  test('its reply boxes are shown, and their text leads back to its place', () => {
    for (const composer of site.composers(page)) {
      expect(isShown(composer.element)).toBe(true);
      expect(composer.thread).not.toBe('');
      const draft = site.draft(composer);
      expect(draft.text).not.toMatch(TRAPS);
      expectWay(draft, composer);
    }
  });

  test('a write that cannot work says so and changes nothing', async () => {
    if (site.composers(page).length === 0) return;
    const boxes = site.composers(openPage(saved.file, saved.url, saved.own));
    expect(boxes.length).toBeGreaterThan(0);
    for (const composer of boxes) {
      const before = site.draft(composer).text;
      const written = await site.write(composer, 'Sorry, Dana.', 'append');
      expect(written.ok || t(written.why)).toMatch(/^[A-Z].+\.$/);
      expect(site.draft(composer).text).toBe(before);
    }
  });

  test('its report holds structure and nothing anyone wrote', () => {
    const report = structureOf(page.document);
    expect(report.length).toBeGreaterThan(40);
    expect(report.length).toBeLessThanOrEqual(21_000);
    expect(report).not.toMatch(/@|dana|shophelp|refund|omar|kunde|sorry|5512|quoted/i);
    expect(report).not.toMatch(TRAPS);
  });
});

const expectWay = (draft: Draft, composer: Composer): void => {
  for (const word of draft.text.matchAll(/[^\s,.]+/g)) {
    const range = draft.rangeOf(word.index, word.index + word[0].length);
    if (composer.editor === 'textarea') expect(range).toBeNull();
    else expect(range?.toString()).toBe(word[0]);
  }
  expect(draft.rangeOf(draft.text.length, draft.text.length + 1)).toBeNull();
};

describe.each(conversations)('the conversation of %s', (_, saved) => {
  const conversation = conversationOn(saved.site, readPage(saved));

  test('is whole', () => {
    expect(conversation.site).toBe(saved.site);
    expect(conversation.thread).not.toBe('');
    expect(conversation.messages.length).toBeGreaterThan(0);
    expect(conversation.public).toBe(conversation.channel === 'x-public');
    expect(conversation.customer.address + conversation.customer.name).not.toBe('');
    expect(JSON.stringify(conversation)).not.toMatch(TRAPS);
  });

  test('has messages that are each named once, oldest first', () => {
    const { messages } = conversation;
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
    const times = messages.map((message) => message.at).filter((time) => time !== null);
    expect(times).toEqual([...times].sort());
    for (const time of times) expect(new Date(time).toISOString()).toBe(time);
    for (const { text } of messages) expect(text).toBe(text.trim());
  });

  test('can be opened again by its link', () => {
    const link = new URL(conversation.link);
    expect(siteAt(link)?.id).toBe(saved.site);
    expect(siteNamed(saved.site).threadAt(link)).toBe(conversation.thread);
  });
});
