import { itemId, type Random } from '../cases/case-id.ts';

export const randomBytes: Random = (count) => crypto.getRandomValues(new Uint8Array(count));

/** For a deed done now. */
export const stamp = (): [id: string, now: string] => [
  itemId(randomBytes),
  new Date().toISOString(),
];
