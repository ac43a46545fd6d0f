import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Case, caseSchema } from '../../lib/cases/case.ts';
import { withChange, withReply } from '../../lib/cases/change.ts';
import { erased } from '../../lib/cases/erase.ts';
import { mergeCases } from '../../lib/cases/merge.ts';
import { statuses } from '../../lib/cases/vocabulary.ts';
import { categories } from '../../lib/detect/reading.ts';
import { runs } from '../runs.ts';
import { sampleCase } from './sample.ts';

const time = fc.integer({ min: 0, max: 5 }).map((minute) => `2026-11-21T10:0${minute}:00.000Z`);

const deed = { kind: 'changed', text: 'x' } as const;
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
type Step = (one: Case) => Case;

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constantFrom(...statuses), id, time).map(
    ([status, key, at]): Step =>
      (one) =>
        withChange(one, { status }, deed, key, at),
  ),
  fc.tuple(fc.constantFrom(...categories), fc.string({ maxLength: 5 }), id, time).map(
    ([category, product, key, at]): Step =>
      (one) =>
        withChange(one, { category, product }, deed, key, at),
  ),
  fc.tuple(id, id, time).map(
    ([message, key, at]): Step =>
      (one) =>
        withReply(one, { site: 'gmail', account: '', thread: '', message, at }, key, at),
  ),
  fc.tuple(id, time, fc.boolean()).map(
    ([key, at, kept]): Step =>
      (one) => ({
        ...one,
        promises: [
          ...one.promises.filter((promise) => promise.id !== key),
          { id: key, text: 'Ring back', due: at, kept, changed: at },
        ],
      }),
  ),
);

/** What became of one logged case in the hands of one agent. */
const revision = fc
  .tuple(fc.array(step, { maxLength: 6 }), fc.option(time, { freq: 8 }))
  .map(([steps, gone]) => {
    const one = steps.reduce((at, next) => next(at), sampleCase());
    return gone ? erased(one, gone) : one;
  });

test('merging gives the same in any order, in any grouping, any number of times', () => {
  fc.assert(
    fc.property(revision, revision, revision, (a, b, c) => {
      const ab = mergeCases(a, b);
      expect(mergeCases(b, a)).toEqual(ab);
      expect(mergeCases(ab, b)).toEqual(ab);
      expect(mergeCases(ab, ab)).toEqual(ab);
      expect(mergeCases(ab, c)).toEqual(mergeCases(a, mergeCases(b, c)));
      expect(caseSchema.safeParse(ab).success).toBe(true);
    }),
    { numRuns: runs(250, 1000) },
  );
});

test('each field keeps its own later change', () => {
  const start = sampleCase();
  const one = withChange(start, { product: 'Kettle' }, deed, 'a', '2026-11-21T10:00:00.000Z');
  const two = withChange(start, { status: 'investigating' }, deed, 'b', '2026-11-21T11:00:00.000Z');
  const both = mergeCases(one, two);
  expect(both).toMatchObject({ product: 'Kettle', status: 'investigating' });
  expect(both.actions.map((action) => action.id)).toEqual([start.actions[0]?.id, 'a', 'b']);
});

test('an erased case leads to no message of the page', () => {
  const at = '2026-11-21T10:00:00.000Z';
  const seen = '1991234567890123456';
  const move = { id: seen, from: 'x-public', to: 'x-dm', at, followed: null, changed: at } as const;
  const one = { ...sampleCase(), channelMoves: [move] };
  expect(JSON.stringify(erased(one, at))).not.toContain(seen);
});

test('what one agent erased does not come back from another', () => {
  const gone = erased(sampleCase(), '2026-11-21T10:00:00.000Z');
  const both = mergeCases(sampleCase(), gone);
  expect(both).toMatchObject({ summary: '', pseudonym: '', erasedAt: gone.erasedAt });
});

test('two different cases are never merged', () => {
  expect(() => mergeCases(sampleCase(0), sampleCase(1))).toThrow(/one case/);
});
