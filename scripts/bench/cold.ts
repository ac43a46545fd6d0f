// Started anew for each measurement: how long one subject takes from its import to its first result.
import { openFolder } from './folder.ts';
import { posts } from './posts.ts';
import { subjects } from './subjects.ts';
import { textOf } from './texts.ts';

const subject = subjects.find(({ name }) => name === process.argv[2]);
const first = (subject?.does === 'judges posts' ? posts()[0] : textOf(300, 1)) ?? '';
const bring = await openFolder();

const start = performance.now();
if (subject) await (await subject.open(bring))()(first);
else await bring('./empty.mjs');
const time = performance.now() - start;

// Some peers leave something running that would keep the process up.
process.stdout.write(String(time), () => process.exit());
