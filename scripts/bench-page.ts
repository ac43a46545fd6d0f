// npm run bench:page: what we cost the page we are in, beside a browser with an empty content script.
// It measures the build in .output, and never fails: bounds that are missed are said to be.
import { loadavg } from 'node:os';
import { median, quantile, shown } from './bench/numbers.ts';
import { table } from './bench/table.ts';
import { keysToMarks, scriptAtLoad, shareOnTimeline } from './bench-page/measure.ts';
import { lists, timelines } from './bench-page/pages.ts';
import { openSubjects, type Subject } from './bench-page/subjects.ts';

const RUNS = 15;
const KEYS = 20;
const MOST_AT_LOAD = 2;
const MOST_SHARE = 2;
const MOST_HIDDEN = 0.05;

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const judged = (value: number, bound: number): string => (value <= bound ? 'kept' : 'MISSED');
const slowest = (values: readonly number[]): number =>
  values.length > 0 ? Math.max(...values) : Number.NaN;

const atLoad = async (subjects: readonly Subject[]): Promise<void> => {
  const rows = [['', ...subjects.map(({ name }) => name), `at most ${MOST_AT_LOAD}`]];
  for (const page of lists) {
    const cells: string[] = [];
    let ours = 0;
    for (const { browser } of subjects) {
      const times: number[] = [];
      await scriptAtLoad(browser, page);
      for (let run = 0; run < RUNS; run += 1) times.push(await scriptAtLoad(browser, page));
      ours = median(times);
      cells.push(`${shown(ours)} (${shown(quantile(times, 0.9))})`);
    }
    rows.push([page.name, ...cells, judged(ours, MOST_AT_LOAD)]);
  }
  print(
    `\nMilliseconds of script at load, no conversation open: median of ${RUNS} (90th percentile)`,
  );
  print(table(rows));
};

const onTimelines = async (subjects: readonly Subject[]): Promise<void> => {
  const rows = [['', ...subjects.map(({ name }) => name), 'bound']];
  for (const hidden of [false, true]) {
    for (const page of timelines) {
      const bound = hidden ? MOST_HIDDEN : MOST_SHARE;
      const shares: number[] = [];
      for (const { browser } of subjects) shares.push(await shareOnTimeline(browser, page, hidden));
      const cells = shares.map((share) => `${shown(share)} %`);
      const name = hidden ? `${page.name}, hidden tab` : page.name;
      rows.push([name, ...cells, `${bound} % ${judged(shares.at(-1) ?? 0, bound)}`]);
    }
  }
  print('\nShare of the main thread on a timeline that adds 2,000 nodes a second');
  print(table(rows));
};

const onKeys = async (ours: Subject): Promise<void> => {
  const marks = await keysToMarks(ours.browser, KEYS);
  const frames = marks.map((mark) => mark.frames);
  const ms = marks.map((mark) => mark.ms);
  print(`\nFrom the key to the frame that shows the mark, ${marks.length} of ${KEYS} keys`);
  print(
    table([
      ['', 'median', 'slowest', 'at most 1 frame'],
      ['frames', shown(median(frames)), shown(slowest(frames)), judged(slowest(frames), 1)],
      ['milliseconds', shown(median(ms)), shown(slowest(ms)), ''],
    ]),
  );
};

const subjects = await openSubjects();
try {
  print(
    `Chromium, without a window; load ${loadavg()
      .map((one) => one.toFixed(1))
      .join(' ')}`,
  );
  await atLoad(subjects);
  await onTimelines(subjects);
  const ours = subjects.at(-1);
  if (ours) await onKeys(ours);
} finally {
  for (const subject of subjects) await subject.close();
}
