// npm run bench: how fast we are, measured beside others in one run. `-- --ours` leaves the others out.
// It measures and never fails: goals that are missed are said to be.
import { availableParallelism, loadavg } from 'node:os';
import { bundleOurs } from './bench/bundle.ts';
import {
  LARGEST,
  LONG_SIZES,
  measureAll,
  PASTE,
  perCharacter,
  SIZES,
  THREAD,
} from './bench/figures.ts';
import { areInstalled, installPeers, makeFolder } from './bench/folder.ts';
import { goals } from './bench/goals.ts';
import { MAIL_LENGTHS, mails, posts } from './bench/messages.ts';
import { median, quantile, shown } from './bench/numbers.ts';
import { ours, type Subject, subjects } from './bench/subjects.ts';
import { table } from './bench/table.ts';
import { shareOfDifferent, textOf } from './bench/texts.ts';

const onlyOurs = process.argv.includes('--ours');
const nameOf: Record<number, string> = {
  300: '300 chars',
  1500: '1.5 kB',
  [THREAD]: '10 kB',
  [PASTE]: '100 kB',
  [LARGEST]: '1 MB',
};
const titles = (sizes: readonly number[]): string[] => sizes.map((size) => nameOf[size] ?? '');

// Of fewer runs the slowest is shown: a 99th percentile of them would be the same under a better name.
const FEW = 100;

const cell = (times: readonly number[]): string => {
  if (times.length === 0) return '–';
  const high = times.length < FEW ? `${shown(Math.max(...times))}*` : shown(quantile(times, 0.99));
  return `${shown(median(times))} (${high})`;
};

const readers = [ours.check, ours.detector];
const isHere = (subject: Subject): boolean => areInstalled(subject.packages);
const wanted = onlyOurs ? Object.values(ours) : subjects;
const those = (does: Subject['does']): Subject[] => wanted.filter((one) => one.does === does);

const show = (
  title: string,
  heads: readonly string[],
  which: readonly Subject[],
  cells: (subject: Subject) => readonly string[],
): void => {
  const rows = which.map((subject) => [
    subject.name,
    ...(isHere(subject) ? cells(subject) : ['not installed']),
  ]);
  console.log(`\n${title}\n${table([['', ...heads], ...rows])}`);
};

makeFolder();
if (!onlyOurs) installPeers();
console.log(`Our bundles: ${await bundleOurs()}`);
console.log(
  `Measuring: ${onlyOurs ? 'about a minute' : 'three to five minutes'}, best with nothing else running`,
);
const figures = await measureAll(wanted.filter(isHere));
const { times, cold, bare } = figures;

const allSizes = [...SIZES, LARGEST];
const different = allSizes
  .map((size) => `${nameOf[size]} ${Math.round(100 * shareOfDifferent(textOf(size, 1)))} %`)
  .join(', ');
console.log(`
Node ${process.version}. Milliseconds: median (99th percentile; * the slowest, of fewer than ${FEW} runs).
The texts are our own: a reply, a mail, and 14 paragraphs in changing order, filled with other names,
dates, sums and numbers for each run. Sentences that stand in a text only once: ${different}`);

show(
  'Full check of a text; one key typed in a 10 kB draft, after which the others check all of it again',
  [...titles(allSizes), 'one key'],
  those('checks drafts'),
  (of) => [...allSizes.map((size) => times(of, 'text', size)), times(of, 'key', THREAD)].map(cell),
);
console.log(
  `  (${times(ours.check, 'key', THREAD).length} keys of ours: sentences typed at five places of five drafts)`,
);

show(
  `Judging a public post (${posts().length} of our own, 80 to 160 characters)`,
  ['one post'],
  those('judges posts'),
  (of) => [cell(times(of, 'post', 0))],
);

show(
  `Reading a mail and suggesting replies (${mails().length} complaints of our own, ${MAIL_LENGTHS.join(' to ')} characters)`,
  ['one mail'],
  those('suggests replies'),
  (of) => [cell(times(of, 'mail', 0))],
);

show(
  `Ready from cold: import to first result in a new process, median of 9, less ${shown(bare.wall)} for an empty module`,
  ['first result', 'of processor time'],
  wanted,
  (of) => [shown(cold(of).wall), shown(cold(of).cpu)],
);

show('Cost by length: nanoseconds a character', titles(LONG_SIZES), readers, (of) =>
  LONG_SIZES.map((size) => shown(perCharacter(figures, of, size))),
);

show(
  '100 kB of beginnings of phrases in one sentence, and of signatures in a row',
  ['', 'of ordinary text'],
  readers,
  (of) => {
    const time = median(times(of, 'hostile', PASTE));
    const ordinary = median(times(of, 'text', PASTE));
    return [`${shown(time)} ms`, `${shown(time / ordinary)} times`];
  },
);

console.log(`\nGoals\n${table([['', 'at most', 'measured'], ...goals(figures)])}`);

const busy = Math.max(...loadavg());
if (busy > availableParallelism()) {
  console.log(`
This machine was busy: up to ${shown(busy)} programs wanted its ${availableParallelism()} processors. Medians side by side
still say something; milliseconds, 99th percentiles and cold starts are too high.`);
}
