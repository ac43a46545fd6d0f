// One process of its own for one subject: what it keeps and collects as garbage is nobody else's cost.
import { openFolder } from './folder.ts';
import type { Job } from './job.ts';
import { mails, posts } from './messages.ts';
import { type Check, subjects } from './subjects.ts';
import { hostileText, TYPED, textOf } from './texts.ts';

const subject = subjects.find(({ name }) => name === process.argv[2]);
if (!subject) throw new Error(`There is no subject ${process.argv[2]}`);
const open = subject.open;
const bring = await openFolder();

/** The same words in one piece, as a page hands them over: joining strings is not what is measured. */
const inOnePiece = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

const timeOf = async (check: Check, text: string): Promise<number> => {
  const start = performance.now();
  const result = check(text);
  if (result instanceof Promise) await result;
  return performance.now() - start;
};

/** Times text after text, at least one, until they run out or the time is up. */
const timeAll = async (
  texts: Iterable<string>,
  budget: number,
  begin: () => Check,
): Promise<number[]> => {
  const times: number[] = [];
  const end = performance.now() + budget;
  for (const text of texts) {
    times.push(await timeOf(begin(), inOnePiece(text)));
    if (performance.now() > end) break;
  }
  return times;
};

const MOST_RUNS = 400;

function* textsOf(size: number, round: number): Generator<string> {
  for (let run = 0; run < MOST_RUNS; run += 1) yield textOf(size, round * MOST_RUNS + run);
}

/** A draft after each key, while sentences are typed at several places in its middle. */
function* keysIn(draft: string): Generator<string> {
  let text = draft;
  for (const [index, sentence] of TYPED.entries()) {
    const place = Math.floor((text.length * (index + 1)) / (TYPED.length + 1));
    const at = text.indexOf('.', place) + 1;
    for (let typed = 1; typed <= sentence.length; typed += 1)
      yield text.slice(0, at) + sentence.slice(0, typed) + text.slice(at);
    text = text.slice(0, at) + sentence + text.slice(at);
  }
}

const timeKeys = async (size: number, round: number, budget: number, begin: () => Check) => {
  const draft = textOf(size, round + 1);
  const check = begin();
  await timeOf(check, draft);
  return timeAll(keysIn(draft), budget, () => check);
};

const timesOf = async (job: Job, begin: () => Check): Promise<number[]> => {
  switch (job.of) {
    case 'text':
      return timeAll(textsOf(job.size, job.round), job.budget, begin);
    case 'key':
      return timeKeys(job.size, job.round, job.budget, begin);
    case 'post':
      return timeAll(posts(), job.budget, begin);
    case 'mail':
      return timeAll(mails(), job.budget, begin);
    case 'hostile':
      return timeAll(
        Array.from({ length: 20 }, () => hostileText(job.size)),
        job.budget,
        begin,
      );
  }
};

let begin: (() => Check) | undefined;
process.on('message', async (job: Job) => {
  begin ??= await open(bring);
  process.send?.(await timesOf(job, begin));
});
