// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAt } from '../../../lib/insights/look.ts';
import { sampleCase } from '../../cases/sample.ts';
import { speak } from '../../speak.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

// What is said is settled when a module is loaded: a page speaks one language as long as it lives.
beforeEach(() => vi.resetModules());
afterEach(() => speak('en'));

const inLanguage = async (folder: string) => {
  speak(folder);
  return import('../../../lib/i18n.ts');
};

test.each([
  ['en', 0, '0 open cases'],
  ['en', 1, '1 open case'],
  ['de', 0, '0 offene Fälle'],
  ['de', 1, '1 offener Fall'],
  ['fr', 0, '0 dossier ouvert'],
  ['fr', 2, '2 dossiers ouverts'],
  ['fr', 1_000_000, '1 000 000 de dossiers ouverts'],
  ['es', 0, '0 casos abiertos'],
  ['es', 1, '1 caso abierto'],
  ['es', 1_000_000, '1.000.000 de casos abiertos'],
  ['pt_BR', 0, '0 caso aberto'],
  ['pt_BR', 2, '2 casos abertos'],
  ['pt_BR', 2_000_000, '2.000.000 de casos abertos'],
])('%s: %d takes the form of its number', async (folder, many, said) => {
  const { count, tCount } = await inLanguage(folder);
  expect(`${count(many)} ${tCount('popup_openCases', many)}`.replace(/\s/g, ' ')).toBe(said);
});

test.each([
  ['pt_BR', 'pt-BR', 'pt-BR', 'pt-BR'],
  ['de', 'de-AT', 'de', 'de-AT'],
  ['en', 'it', 'en', 'en'],
])('%s in a browser in %s is %s, and written as in %s', async (folder, here, spoken, written) => {
  const { language, locale } = await inLanguage(folder);
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => here });
  expect(language()).toBe(spoken);
  expect(locale()).toBe(written);
});

test('a label keeps the capitals of German nouns within a sentence', async () => {
  const german = await inLanguage('de');
  expect(german.within(german.t('category_delivery'))).toBe('Lieferung');
  vi.resetModules();
  const english = await inLanguage('en');
  expect(english.within(english.t('category_delivery'))).toBe('delivery');
});

test('elements stand where the language wants them', async () => {
  speak('de');
  const { Sentence } = await import('../../../components/ui/Sentence.tsx');
  const said = renderToStaticMarkup(
    <Sentence of="welcome_ownHost">
      <b>Einstellungen</b>
    </Sentence>,
  );
  expect(said).toBe(
    'Zendesk unter einer eigenen Adresse wird in den <b>Einstellungen</b> hinzugefügt.',
  );
});

test('what is owed says how far away it is, in the case that the language takes', async () => {
  speak('de');
  const { when } = await import('../../../components/ui/duration.ts');
  const now = new Date('2026-11-20T12:00:00Z');
  expect(when('2026-11-17T11:00:00Z', now)).toBe('vor 3 Tagen');
  expect(when('2026-11-20T14:10:00Z', now)).toBe('in 2 h');
});

test("the register's own lines are said in the language, what somebody wrote is left alone", async () => {
  speak('de');
  const { CaseHistory } = await import('../../../components/cases/CaseHistory.tsx');
  const action = { at: '2026-11-20T11:00:00.000Z', by: '' };
  const said = renderToStaticMarkup(
    <CaseHistory
      now={new Date('2026-11-20T12:00:00Z')}
      actions={[
        { ...action, id: '1', kind: 'logged', text: 'Case logged' },
        { ...action, id: '2', kind: 'promised', text: 'Kept: a call on Monday' },
        { ...action, id: '3', kind: 'note', text: 'Case logged' },
      ]}
    />,
  );
  const lines = [...said.matchAll(/history-text">([^<]*)</g)].map(([, line]) => line);
  expect(lines).toEqual(['Case logged', 'Eingehalten: a call on Monday', 'Fall erfasst']);
});

test('why a pack or a row is refused is one sentence of the language', async () => {
  speak('de');
  const { checkedPack } = await import('../../../components/options/take-pack.ts');
  const pack = { amends: 'phrases', version: 1, name: '', phrases: [{ phrase: '?!' }] };
  expect(checkedPack(JSON.stringify({ ...pack, name: 'A' }))).toEqual({
    refused: 'Eintrag 1 lässt sich nicht übernehmen: Die Formulierung braucht mindestens ein Wort.',
  });
  expect(checkedPack(JSON.stringify({ ...pack, phrases: [{ phrase: '' }], name: 'A' }))).toEqual({
    refused: 'Eintrag 1 lässt sich nicht übernehmen: Die Formulierung ist leer.',
  });
  const { sayError } = await import('../../../components/cases/import/say-error.ts');
  expect(sayError({ line: 3, why: 'field', field: 'severity' }).why).toBe(
    'Das Feld severity passt nicht zu einem Fall.',
  );
});

test('the weekly summary is written in the language, its numbers and dates too', async () => {
  speak('de');
  const { weeklyWords } = await import('../../../components/cases/weekly-words.ts');
  const { weekly } = await import('../../../lib/export/weekly.ts');
  const { weeklyHtml, weeklyMarkdown } = await import('../../../lib/export/weekly-text.ts');
  const paid = { category: 'billing', amount: 1234.5, currency: 'EUR' } as const;
  const looks = [lookAt(sampleCase(0, { ...paid, acknowledgeDue: '2026-11-21T09:00:00.000Z' }))];
  const summary = weekly(looks, new Date('2026-11-21T12:00:00Z'), weeklyWords);
  expect(summary.title).toBe('Beschwerden, 14. November 2026 bis 21. November 2026');
  expect(weeklyMarkdown(summary)).toContain('| Gezahlt in 1 Fall | 1.234,50 EUR |');
  expect(weeklyMarkdown(summary)).toContain('Abrechnung, Schwere 3');
  expect(weeklyHtml(summary)).toContain('<html lang="de">');
});
