import { expect, test } from 'vitest';
import { mergeCases } from '../../lib/cases/merge.ts';
import { pseudonymised } from '../../lib/export/pseudonymised.ts';
import { sampleCase } from '../cases/sample.ts';

const full = sampleCase(0, {
  name: 'Dana Whitfield',
  verbatim: 'It broke.',
  account: 'help@acme.example',
  link: 'https://x.com/danaw/status/1',
  flags: [{ rule: 'sorry-if', shown: 1, accepted: 0, dismissed: 1 }],
});

test('names, words, addresses and what was said of the wording stay here', () => {
  expect(JSON.stringify(pseudonymised(full))).not.toMatch(/Dana|danaw|It broke|acme|sorry-if/);
});

test('brought in again it takes nothing away', () => {
  expect(mergeCases(full, pseudonymised(full))).toEqual(full);
  expect(mergeCases(pseudonymised(full), full)).toEqual(full);
});
