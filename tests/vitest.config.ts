import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = new URL('..', import.meta.url).pathname;

const wantsPage = ({ moduleId }: TestSpecification): boolean =>
  readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment jsdom');

/** A worker only goes on with a file that wants the same surroundings as the one before it. */
class PagesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(wantsPage), ...sorted.filter((file) => !wantsPage(file))];
  }
}

/** What is tried on a page, the sites' or our own. */
const PAGES = 'tests/{sites,marks,components,entrypoints}/**';

const quick = {
  environment: 'node',
  // A fresh start for each file costs half the time; tests/apart.ts parts those that need it.
  isolate: false,
  setupFiles: ['tests/apart.ts', 'tests/speak.ts'],
  // For what hangs. How fast the rooms are is measured by npm run bench, not by a busy machine.
  testTimeout: 20_000,
};

export default defineConfig({
  test: {
    // On two cores the default is one worker. Each more loads everything once more.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: PagesFirst },
    projects: [
      {
        root,
        test: {
          ...quick,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/data/**', PAGES],
        },
      },
      {
        root,
        test: { ...quick, name: 'pages', include: [`${PAGES}/*.test.{ts,tsx}`] },
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
          // Two files beside each other: they wait for a browser as long as they work.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
