// npm run bench: how fast we are, measured beside others in one run. `-- --ours` leaves the others out.
import { coldStart, measure, stopWorkers } from './bench/ask.ts';
import { bundleOurs } from './bench/bundle.ts';
import { areInstalled, installPeers, makeFolder } from './bench/folder.ts';
import { type Figures, goals } from './bench/goals.ts';
import { median, quantile, shown } from './bench/numbers.ts';
import { posts } from './bench/posts.ts';
import { ours, peers, type Subject, subjects } from './bench/subjects.ts';
import { table } from './bench/table.ts';
import { shareOfDifferent, textOf } from './bench/texts.ts';

const onlyOurs = process.argv.includes('--ours');

const SIZES = [300, 1_500, 10_000, 100_000];
const LARGEST = 1_000_000;
const names = ['300 chars', '1.5 kB', '10 kB', '100 kB', '1 MB'];
const BUDGET = 300;

// From here on the slowest of the runs says more than a percentile of so few.
const FEW = 100;

const cell = (times: readonly number[] | undefined): string => {
  if (!times || times.length === 0) return '–';
  const [high, few] = times.length < FEW ? [Math.max(...times), '*'] : [quantile(times, 0.99), ''];
  return `${shown(median(times))} (${shown(high)}${few})`;
};

const isHere = (subject: Subject): boolean => areInstalled(subject.packages);
const wanted = subjects.filter(
  (subject) => !onlyOurs || !Object.values(peers).some((peer) => peer === subject),
);
const rowOf = (subject: Subject, cells: () => string[]): string[] => [
  subject.name,
  ...(isHere(subject) ? cells() : ['not installed']),
];

makeFolder();
if (!onlyOurs) installPeers();
console.log(`\nOur bundles: ${await bundleOurs()}`);
console.log(
  `Node ${process.version}. Milliseconds: median (99th percentile; * the slowest of few).`,
);

const here = wanted.filter(isHere);
const checkers = here.filter(({ does }) => does === 'checks drafts');
const judges = here.filter(({ does }) => does === 'judges posts');

const texts: Figures['texts'] = new Map();
for (const size of SIZES) {
  texts.set(size, await measure(checkers, { of: 'text', size, budget: BUDGET }));
}
texts.set(LARGEST, await measure([ours.check], { of: 'text', size: LARGEST, budget: 1500 }));
const keys = await measure(checkers, { of: 'key', size: 10_000, budget: 1000 });

const different = [...SIZES, LARGEST]
  .map((size, index) => `${names[index]} ${Math.round(100 * shareOfDifferent(textOf(size, 1)))} %`)
  .join(', ');
console.log(`\nFull check of English text, and one key in a 10 kB draft (everybody again, we what changed)
The texts are our own: 14 paragraphs in changing order, filled with other names, dates, sums and
numbers, and another text for each run. Sentences that stand in a text only once: ${different}`);
console.log(
  table([
    ['', ...names, 'one key'],
    ...wanted
      .filter(({ does }) => does === 'checks drafts')
      .map((subject) =>
        rowOf(subject, () =>
          [...[...texts.values()].map((of) => of.get(subject)), keys.get(subject)].map(cell),
        ),
      ),
  ]),
);
console.log(
  `  Keys timed: ${keys.get(ours.check)?.length ?? 0} of ours, each a character of a sentence typed at five places`,
);

const judged = await measure(judges, { of: 'post', size: 0, budget: BUDGET });
console.log(`\nJudging a public post (${posts().length} different ones of 80 to 160 characters)`);
console.log(
  table([
    ['', 'one post'],
    ...wanted
      .filter(({ does }) => does === 'judges posts')
      .map((subject) => rowOf(subject, () => [cell(judged.get(subject))])),
  ]),
);

const bare = coldStart('nothing', 9);
const cold: Figures['cold'] = new Map(
  here.map((subject) => {
    const runs = Object.values(ours).includes(subject) ? 9 : 5;
    return [subject, coldStart(subject.name, runs) - bare];
  }),
);
console.log(`\nReady from cold: from the import to the first result, each time in a new process
Median of 9 (the others 5), less ${shown(bare)} for importing an empty module`);
console.log(
  table(wanted.map((subject) => rowOf(subject, () => [shown(cold.get(subject) ?? Number.NaN)]))),
);

const long: Figures['long'] = new Map();
const hostile: Figures['hostile'] = new Map();
for (const subject of Object.values(ours)) {
  const sizes = [10_000, 100_000, LARGEST];
  const each = new Map<number, number>();
  for (const size of sizes) {
    const known = texts.get(size)?.get(subject);
    const times =
      known ?? (await measure([subject], { of: 'text', size, budget: BUDGET })).get(subject);
    each.set(size, (1e6 * median(times ?? [])) / textOf(size, 1).length);
  }
  long.set(subject, each);
  const times = await measure([subject], { of: 'hostile', size: 100_000, budget: BUDGET });
  hostile.set(subject, median(times.get(subject) ?? []));
}
stopWorkers();
console.log('\nCost by length: nanoseconds a character');
console.log(
  table([
    ['', ...names.slice(2)],
    ...[...long].map(([subject, each]) => [subject.name, ...[...each.values()].map(shown)]),
  ]),
);
console.log('\n100 kB of one sentence made of beginnings of phrases');
console.log(
  table(
    [...hostile].map(([subject, time]) => {
      const ordinary = ((long.get(subject)?.get(100_000) ?? Number.NaN) * 100_000) / 1e6;
      return [subject.name, `${shown(time)} ms`, `${shown(time / ordinary)} times ordinary text`];
    }),
  ),
);

console.log('\nGoals');
console.log(
  table([['', 'at most', 'measured', ''], ...goals({ texts, keys, judged, cold, long })]),
);
