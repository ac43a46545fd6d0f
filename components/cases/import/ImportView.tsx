import type { Done } from '../use-case-work.ts';
export const ImportView = (_: { onDone(done: Done): void }) => null;
