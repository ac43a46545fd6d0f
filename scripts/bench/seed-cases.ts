import type { Page } from 'puppeteer-core';
import type { Case } from '../../lib/cases/case.ts';
import { sampleCase } from '../../tests/cases/sample.ts';

/** Written at one time: long calls into a page are cut off. */
const PART = 2_500;

interface Wish {
  base: Case;
  start: number;
  count: number;
}

/** Runs in the page: cases of about 1.5 kB that differ in all that is searched, filtered and counted. */
const write = async ({ base, start, count }: Wish): Promise<void> => {
  let state = start + 1;
  const random = (most: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const one = <T>(...all: T[]): T => all[random(all.length)] as T;
  const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const word = (): string => {
    // As in a language: few words are very frequent, most are rare.
    const rank = Math.floor(20_000 ** (random(1_000_000) / 1_000_000));
    return `${'bcdfglmnprst'[rank % 12]}${'aeiou'[rank % 5]}${rank.toString(36)}`;
  };
  const words = (length: number): string => Array.from({ length }, word).join(' ');
  const time = (ms: number): string => new Date(ms).toISOString();
  const MINUTE = 60_000;
  const cases = Array.from({ length: count }, (_, n) => {
    const at = Date.now() - (start + n) * 6 * MINUTE - random(5 * MINUTE);
    const answered = random(10) > 0;
    const late = random(5) === 0;
    const reply = time(
      Math.min(Date.now(), at + (late ? 1_600 + random(3_000) : random(900)) * MINUTE),
    );
    const status = answered
      ? one('acknowledged', 'investigating', 'resolved', 'closed', 'closed', 'closed', 'reopened')
      : 'new';
    const id = Array.from({ length: 8 }, () => LETTERS[random(32)]).join('');
    return {
      ...base,
      id: `${time(at).slice(0, 10).replaceAll('-', '')}-${id}`,
      created: time(at + MINUTE),
      updated: time(at + MINUTE),
      received: time(at),
      thread: `t-${start + n}`,
      agent: one('Sam', 'Kim', 'Noor', 'Alex'),
      pseudonym: `customer-${random(90_000).toString(36)}`,
      summary: words(24),
      product: one('Kettle', 'Toaster', 'Lamp', 'Grinder', 'Desk', 'Chair', ''),
      points: [
        { kind: 'issue', text: words(8) },
        { kind: 'wish', text: words(5) },
      ],
      category: one('delivery', 'billing', 'product-defect', 'service-quality', 'cancellation'),
      channel: one('gmail', 'zendesk', 'x-public', 'x-dm'),
      severity: one(1, 2, 2, 3, 3, 4),
      status,
      acknowledgeDue: time(at + 24 * 60 * MINUTE),
      acknowledgedAt: answered ? reply : null,
      respondedAt: status === 'closed' ? reply : null,
      rootCause: one(null, null, 'process', 'process', 'supplier', 'product', 'people', 'system'),
      remedyGiven: one(null, 'refund', 'replace', 'apology'),
      amount: one(null, null, 10 + random(90)),
      currency: 'EUR',
    };
  });
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open('amends');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const work = db.transaction(['cases', 'parts'], 'readwrite');
  // What the page made of the cases that were there knows nothing of these.
  work.objectStore('parts').clear();
  for (const row of cases) work.objectStore('cases').put(row);
  await new Promise<void>((done, fail) => {
    work.oncomplete = () => done();
    work.onabort = () => fail(work.error);
  });
  db.close();
};

/** Fills the register behind an extension page that has opened it once. */
export const seedCases = async (page: Page, count: number): Promise<void> => {
  const base = sampleCase(0);
  for (let start = 0; start < count; start += PART)
    await page.evaluate(write, { base, start, count: Math.min(PART, count - start) });
};
