import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Case } from '../../lib/cases/case.ts';
import { caseFrom } from '../../lib/cases/case-from.ts';
import { usualClocks } from '../../lib/cases/clocks.ts';
import { loadModel } from '../../lib/detect/model/load.ts';
import { readConversation } from '../../lib/detect/read-conversation.ts';
import type { Channel } from '../../lib/text/conversation.ts';
import { conversation, message, seeded } from '../../tests/cases/sample.ts';

const HOUR = 3_600_000;
/** From one case to the next: sixty of them are about eight weeks. */
const APART = 23 * HOUR;

const agents = ['Sam', 'Noor', 'Kim'];
const products = ['Kettle', 'Kettle', 'Lamp', 'Grinder', 'Kettle', 'Toaster', ''];
const causes = ['process', 'supplier', 'process', 'product', 'process', 'people', null] as const;

interface Line {
  text: string;
  kind: string;
  severity: number;
  channel: Channel;
}

/** Complaints of our own making, spread over the files so that many writers are among them. */
const complaints = (count: number): Line[] => {
  const folder = new URL('../../lib/detect/training/', import.meta.url);
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .map((line): Line => JSON.parse(line))
    .filter(({ kind, text }) => kind === 'complaint' && text.length > 80 && text.length < 400);
  const step = Math.max(1, Math.floor(lines.length / count));
  // A step that shares nothing with their number mixes the writers.
  return Array.from(
    { length: count },
    (_, at) => lines[(at * step * 7 + at) % lines.length],
  ).filter((line) => line !== undefined);
};

/** What became of a case; the newest are still open. */
const outcome = (at: number, received: number): Partial<Case> => {
  const time = (hours: number) => new Date(received + hours * HOUR).toISOString();
  const acknowledgedAt = at === 0 ? null : time(at % 6 === 0 ? 31 : 1 + (at % 5));
  if (at < 4) return { acknowledgedAt, status: at === 0 ? 'new' : 'acknowledged' };
  return {
    acknowledgedAt,
    respondedAt: time(6 + ((at * 7) % 60)),
    status: at % 9 === 0 ? 'reopened' : at % 4 === 0 ? 'resolved' : 'closed',
    rootCause: causes[at % causes.length] ?? null,
    remedyGiven: at % 3 === 0 ? 'refund' : at % 3 === 1 ? 'apology' : 'replace',
    amount: at % 3 === 0 ? 20 + ((at * 13) % 70) : null,
    currency: at % 3 === 0 ? 'EUR' : '',
  };
};

/** A register as a small team has it after eight weeks: read from our own messages, newest first. */
export const demoCases = async (count: number, now: Date): Promise<Case[]> => {
  const model = await loadModel();
  return complaints(count).map(({ text, channel }, at) => {
    const received = now.getTime() - HOUR - at * APART;
    const told = conversation({
      channel,
      public: channel === 'x-public',
      thread: `demo-${at}`,
      customer: { name: `Customer ${at % 41}`, address: `customer-${at % 41}@post.example` },
      messages: [message({ text, at: new Date(received).toISOString() })],
    });
    const one = caseFrom({
      conversation: told,
      reading: readConversation(told, model),
      settings: {
        agentName: agents[at % agents.length] ?? '',
        keepNames: false,
        keepVerbatim: false,
        retentionDays: 1095,
        clocks: { ...usualClocks, zone: 'UTC' },
      },
      salt: 'demo',
      now: new Date(received + HOUR / 4),
      random: seeded(at),
    });
    return { ...one, product: products[at % products.length] ?? '', ...outcome(at, received) };
  });
};

/** Puts them into the register behind an extension page that has opened it once. */
export const fillRegister = (page: Page, cases: readonly Case[]): Promise<void> =>
  page.evaluate(async (rows) => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open('amends');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => fail(opening.error);
    });
    const work = db.transaction('cases', 'readwrite');
    for (const row of rows) work.objectStore('cases').put(row);
    await new Promise<void>((done, fail) => {
      work.oncomplete = () => done();
      work.onabort = () => fail(work.error);
    });
    db.close();
  }, cases as Case[]);
