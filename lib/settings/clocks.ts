import * as z from 'zod/mini';

const target = (amount: number, unit: 'hours' | 'days') =>
  z.catch(
    z.strictObject({
      amount: z.int().check(z.minimum(1), z.maximum(200)),
      unit: z.enum(['hours', 'days']),
    }),
    () => ({ amount, unit }),
  );

const minute = z.int().check(z.minimum(0), z.maximum(1440));

/** A day that ends before it begins would never let a clock run. */
const hours = z.catch(
  z.strictObject({ from: minute, to: minute }).check(z.refine(({ from, to }) => to - from >= 60)),
  () => ({ from: 540, to: 1020 }),
);

const pair = (open: ReturnType<typeof target>, hidden: ReturnType<typeof target>) => {
  const both = z.object({ public: open, private: hidden });
  return z.catch(both, () => both.parse({}));
};

/** When the team works and how soon it answers. */
const shape = z.object({
  days: z.catch(
    z.array(z.int().check(z.minimum(0), z.maximum(6))).check(z.minLength(1), z.maxLength(7)),
    () => [1, 2, 3, 4, 5],
  ),
  hours,
  acknowledge: pair(target(1, 'hours'), target(1, 'days')),
  response: pair(target(1, 'days'), target(3, 'days')),
  /** Whether the browser says so when something is due. */
  notify: z.catch(z.boolean(), false),
});

export const clocks = z.catch(shape, () => shape.parse({}));
