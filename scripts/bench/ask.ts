import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Job } from './job.ts';
import { median } from './numbers.ts';
import type { Subject } from './subjects.ts';

const ROUNDS = 5;
const LONGEST_WAIT = 180_000;

const workers = new Map<Subject, ChildProcess>();

const workerOf = (subject: Subject): ChildProcess => {
  const known = workers.get(subject);
  if (known?.connected) return known;
  const worker = fork(join(import.meta.dirname, 'worker.ts'), [subject.name], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  workers.set(subject, worker);
  return worker;
};

/** The times one worker measures; none where it ends or never answers. */
const ask = (subject: Subject, job: Job): Promise<number[]> =>
  new Promise((answer) => {
    const worker = workerOf(subject);
    const done = (times: number[]): void => {
      clearTimeout(waiting);
      worker.off('message', done).off('exit', ended);
      answer(times);
    };
    const ended = (): void => done([]);
    const waiting = setTimeout(() => {
      worker.kill();
    }, LONGEST_WAIT);
    worker.on('message', done).on('exit', ended);
    worker.send(job);
  });

/**
 * Asks all in turn, round after round, so that what else the machine does falls on each alike. One
 * round more comes first and is not counted.
 */
export const measure = async (
  which: readonly Subject[],
  job: Pick<Job, 'of' | 'size' | 'budget'>,
): Promise<Map<Subject, number[]>> => {
  const all = new Map<Subject, number[]>(which.map((subject) => [subject, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [subject, times] of all) {
      const now = await ask(subject, { ...job, round });
      if (round > 0) times.push(...now);
    }
  }
  return all;
};

export const stopWorkers = (): void => {
  for (const worker of workers.values()) worker.kill();
};

const coldOnce = (name: string): number =>
  Number(execFileSync(process.execPath, [join(import.meta.dirname, 'cold.ts'), name]));

/** Median milliseconds from import to first result, each in a new process. */
export const coldStart = (name: string, runs: number): number =>
  median(Array.from({ length: runs }, () => coldOnce(name)));
