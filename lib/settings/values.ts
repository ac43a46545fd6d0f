import * as z from 'zod/mini';
import { count, t } from '../i18n.ts';
import { isFirstOfName } from './first-of-name.ts';

export const MOST_VALUES = { values: 12, name: 60, means: 200 } as const;

/** A value without a name is none. */
const value = z.object({
  /** A few words that fit into a sentence: "keeping our word". */
  name: z.string().check(z.minLength(1), z.maxLength(MOST_VALUES.name)),
  /** One sentence. */
  means: z.catch(z.string().check(z.maxLength(MOST_VALUES.means)), ''),
});

export type Value = z.infer<typeof value>;

/** What the team stands for. One damaged value costs that value and no other. */
export const values = z.catch(
  z.pipe(
    z.array(z.unknown()),
    z.transform((all): Value[] =>
      all
        .flatMap((one) => {
          const read = value.safeParse(one);
          return read.success ? [read.data] : [];
        })
        .filter(isFirstOfName())
        .slice(0, MOST_VALUES.values),
    ),
  ),
  () => [],
);

/** Why a value cannot be kept beside the others, in one sentence; null where it can. */
export const refuseValue = ({ name, means }: Value, others: readonly Value[]): string | null => {
  if (name === '') return t('refuse_valueNameless');
  if (name.length > MOST_VALUES.name) return t('refuse_valueTooLong', count(MOST_VALUES.name));
  if (means.length > MOST_VALUES.means) return t('refuse_meansTooLong', count(MOST_VALUES.means));
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    return t('refuse_hostTwin', name);
  if (others.length >= MOST_VALUES.values)
    return t('refuse_tooManyValues', count(MOST_VALUES.values));
  return null;
};
