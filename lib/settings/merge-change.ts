import { same } from './same.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a thing in a list is known by. */
const keyOf = (one: unknown): string =>
  isObject(one) ? String(one.name ?? one.phrase ?? JSON.stringify(one)) : String(one);

const keyed = (list: readonly unknown[]): Map<string, unknown> =>
  new Map(list.map((one) => [keyOf(one), one]));

const mergeLists = (seen: unknown[], wanted: unknown[], stored: unknown[]): unknown[] => {
  const [before, after, now] = [keyed(seen), keyed(wanted), keyed(stored)];
  const kept = stored.flatMap((one) => {
    const key = keyOf(one);
    if (!after.has(key)) return before.has(key) ? [] : [one];
    return [same(after.get(key), before.get(key)) ? one : after.get(key)];
  });
  const added = wanted.filter((one) => {
    const key = keyOf(one);
    return !now.has(key) && !same(one, before.get(key));
  });
  return [...kept, ...added];
};

/**
 * What a setting becomes where somebody who saw `seen` wants `wanted` and `stored` is what it is by now:
 * what another page changed in the meantime stays, unless it is the very thing that is changed here.
 */
export const mergeChange = (seen: unknown, wanted: unknown, stored: unknown): unknown => {
  if (same(seen, stored)) return wanted;
  if (Array.isArray(seen) && Array.isArray(wanted) && Array.isArray(stored))
    return mergeLists(seen, wanted, stored);
  if (!isObject(seen) || !isObject(wanted) || !isObject(stored))
    return same(seen, wanted) ? stored : wanted;
  return Object.fromEntries(
    Object.keys({ ...stored, ...wanted }).map((key) => [
      key,
      mergeChange(seen[key], wanted[key], stored[key]),
    ]),
  );
};
