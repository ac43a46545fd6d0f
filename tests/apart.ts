// Files share the modules and globals of their worker. One that puts another module in the place of
// ours must neither find what others loaded before it nor leave its own behind.
import { readFileSync } from 'node:fs';
// Dexie looks for a database once, when it is first loaded.
import 'fake-indexeddb/auto';
import { afterAll, expect, vi } from 'vitest';

const file = expect.getState().testPath ?? '';
const putsModules = readFileSync(file, 'utf8').includes('vi.mock(');

if (putsModules) vi.resetModules();
// The page is shared too: what the file before left in it would be seen by this one.
if (typeof document !== 'undefined') {
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const { name } of [...document.documentElement.attributes])
    document.documentElement.removeAttribute(name);
}
afterAll(() => {
  vi.unstubAllGlobals();
  if (putsModules) vi.resetModules();
});
