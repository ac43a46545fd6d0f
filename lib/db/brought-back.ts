import * as z from 'zod/mini';
import { guarded, opened } from './open.ts';

const KEY = 'restored';

const said = z.object({ at: z.string(), count: z.int() });

/** When the journal last brought cases back, and how many; null where nobody needs to be told. */
export const broughtBack = (): Promise<z.infer<typeof said> | null> =>
  guarded(async () => {
    const row = await opened().db.secrets.get(KEY);
    return row ? (said.safeParse(JSON.parse(row.value)).data ?? null) : null;
  });

/** It was read. */
export const forgetBroughtBack = (): Promise<void> =>
  guarded(() => opened().db.secrets.delete(KEY));
