// Started anew for each measurement: how long one subject takes from its import to its first result.
import { openFolder } from './folder.ts';
import { mails, posts } from './messages.ts';
import { type Subject, subjects } from './subjects.ts';
import { textOf } from './texts.ts';

const firstOf: Record<Subject['does'], () => string | undefined> = {
  'checks drafts': () => textOf(300, 1),
  'judges posts': () => posts()[0],
  'suggests replies': () => mails()[0],
};

const subject = subjects.find(({ name }) => name === process.argv[2]);
const first = (subject && firstOf[subject.does]()) ?? '';
const bring = await openFolder();

const start = performance.now();
const before = process.cpuUsage();
if (subject) await (await subject.open(bring))()(first);
else await bring('./empty.mjs');
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(before);

// Some peers leave something running that would keep the process up.
process.stdout.write(`${wall} ${(user + system) / 1000}`, () => process.exit());
