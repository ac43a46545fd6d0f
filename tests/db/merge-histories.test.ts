import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import type { Case } from '../../lib/cases/case.ts';
import { withChange, withReply } from '../../lib/cases/change.ts';
import { erased } from '../../lib/cases/erase.ts';
import { canonical } from '../../lib/cases/merge.ts';
import { statuses } from '../../lib/cases/vocabulary.ts';
import { opened } from '../../lib/db/open.ts';
import { mergeIn } from '../../lib/db.ts';
import { sampleCase } from '../cases/sample.ts';
import { runs } from '../runs.ts';
import { openNewRegister } from './new-register.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const HISTORIES = Number(process.env.AMENDS_HISTORIES ?? runs(25, 100));
const DAY = 86_400_000;
const START = Date.parse('2026-11-21T10:00:00.000Z');

/** What one agent did to one case, at which of their own clock's minutes. */
interface Deed {
  of: number;
  minute: number;
  status: Case['status'] | null;
  product: string | null;
  reply: string | null;
  gone: boolean;
}

const deed: fc.Arbitrary<Deed> = fc.record({
  of: fc.nat(3),
  minute: fc.nat(3_000),
  status: fc.option(fc.constantFrom(...statuses)),
  product: fc.option(fc.constantFrom('Kettle', 'Toaster', '')),
  reply: fc.option(fc.constantFrom('r1', 'r2', 'r3')),
  gone: fc.nat(9).map((n) => n === 0),
});

/** An agent, whose clock is up to a day off, and who starts from what everybody has. */
const agent = fc.record({
  name: fc.constantFrom('Sam', 'Kim', 'Noor'),
  skew: fc.integer({ min: -DAY, max: DAY }),
  deeds: fc.array(deed, { maxLength: 8 }),
});
type Agent = typeof agent extends fc.Arbitrary<infer T> ? T : never;

const after = (one: Case, deed: Deed, by: Agent, id: string): Case => {
  const { minute, status, product, reply, gone } = deed;
  const now = new Date(START + minute * 60_000 + by.skew).toISOString();
  if (one.erasedAt !== null) return one;
  if (gone) return erased(one, now);
  const change = { ...(status ? { status } : {}), ...(product === null ? {} : { product }) };
  const changed = withChange(one, change, { kind: 'changed', text: 'x', by: by.name }, id, now);
  const seen = { site: 'gmail', account: '', thread: '', at: now } as const;
  return reply ? withReply(changed, { ...seen, message: reply }, `${id}-${reply}`, now) : changed;
};

/** The cases an agent would export. */
const fileOf = (by: Agent, file: number): Case[] => {
  const cases = new Map([0, 1, 2, 3].map((n) => [n, sampleCase(n)]));
  const touched = new Set<number>([0]);
  for (const [n, one] of by.deeds.entries()) {
    const before = cases.get(one.of);
    if (before) cases.set(one.of, after(before, one, by, `${file}-${n}`));
    touched.add(one.of);
  }
  return [...cases].flatMap(([n, one]) => (touched.has(n) ? one : []));
};

/** What a register holds once these files came in, one after the other. */
const registerOf = async (files: readonly Case[][]): Promise<string> => {
  await openNewRegister();
  for (const file of files) await mergeIn(file);
  const all = await opened().db.cases.toArray();
  await opened().db.delete();
  return canonical(all);
};

let tried = 0;
afterAll(() => console.log(`${tried} merge histories: the same register in every order`));

test(
  'files of several agents give the same register in any order, also twice',
  async () => {
    const agents = fc.array(agent, { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(agents, fc.nat(), async (all, turn) => {
        tried += 1;
        const files = all.map(fileOf);
        const first = await registerOf(files);
        expect(await registerOf(files.toReversed())).toBe(first);
        const at = turn % files.length;
        const turned = [...files.slice(at), ...files.slice(0, at)];
        // The same file twice changes nothing, nor does one that came before.
        expect(await registerOf([...turned, ...turned, files[0] ?? []])).toBe(first);
      }),
      { numRuns: HISTORIES },
    );
  },
  60_000 + HISTORIES * 300,
);
