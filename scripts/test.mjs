// npm test: sets everything up on a machine that has only Node, then checks everything, in this order.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installPackages, root, run } from './setup/packages.mjs';

const reports = '.output/reports';
// tests/runs.ts: the quick loop tries less often.
process.env.AMENDS_THOROUGH = '1';

const vitest = (project) => [
  'npx',
  'vitest',
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reports}/${project}.json`,
];

const steps = [
  ['browsers', ['node', 'scripts/browsers.ts', 'chromium', 'firefox']],
  ['format, lint, types, unused code', ['npm', 'run', '--silent', 'check']],
  ['unit tests', vitest('unit')],
  ['tests on pages', vitest('pages')],
  ['training data and weights', vitest('data')],
  ['builds', ['npm', 'run', '--silent', 'build']],
  [
    'web-ext lint',
    [
      'npx',
      'web-ext',
      'lint',
      '--source-dir=.output/firefox-mv3',
      '--warnings-as-errors',
      '--no-input',
    ],
  ],
  ['end-to-end tests in Chromium and Firefox', vitest('e2e')],
];

const counted = () => {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const project of ['unit', 'pages', 'data', 'e2e']) {
    const file = `${root}/${reports}/${project}.json`;
    if (!existsSync(file)) continue;
    const report = JSON.parse(readFileSync(file, 'utf8'));
    sum.passed += report.numPassedTests;
    sum.failed += report.numFailedTests;
    sum.skipped += report.numPendingTests + (report.numTodoTests ?? 0);
  }
  return `${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`;
};

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

installPackages();
rmSync(`${root}/${reports}`, { recursive: true, force: true });
mkdirSync(`${root}/${reports}`, { recursive: true });

for (const [name, command] of steps) {
  const since = Date.now();
  console.log(`\n== ${name}`);
  const status = run(command);
  console.log(`== ${name}: ${status === 0 ? 'done' : 'FAILED'} in ${seconds(since)}`);
  if (status !== 0) {
    console.log(counted());
    process.exit(status);
  }
}
console.log(counted());
