import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  test: {
    // On two cores the default is one worker; some tests wait for an editor more than they work.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/data/**'],
          environment: 'node',
          // No test leaves anything in a module behind, and a fresh start for each file costs half the time.
          isolate: false,
        },
      },
      {
        root,
        test: { name: 'data', include: ['tests/data/**/*.test.ts'], environment: 'node' },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
