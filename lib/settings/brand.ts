import * as z from 'zod/mini';
import { isFirstOfName } from './first-of-name.ts';

export const MOST_BRANDS = 20;

const text = (most: number) => z.catch(z.string().check(z.maxLength(most)), '');

const points = z.object({
  handle: text(50),
  xUserId: text(30),
  email: text(320),
  phone: text(40),
  hours: text(120),
});

/** How customers reach the team in private. */
export const contact = z.catch(points, () => points.parse({}));

const accounts = z.catch(
  z.array(z.string().check(z.minLength(1), z.maxLength(320))).check(z.maxLength(20)),
  () => [],
);

/** A brand without a name is none; whatever else is damaged is left out. */
const brand = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  /** Where it is answered from besides its own points: mailboxes, handles, Zendesk names. */
  accounts,
  contact,
});

export type Brand = z.infer<typeof brand>;

/** Those besides the team's first. One damaged brand costs that brand and no other. */
export const brands = z.catch(
  z.pipe(
    z.array(z.unknown()),
    z.transform((all): Brand[] =>
      all
        .flatMap((one) => {
          const read = brand.safeParse(one);
          return read.success ? [read.data] : [];
        })
        .filter(isFirstOfName())
        .slice(0, MOST_BRANDS),
    ),
  ),
  () => [],
);
