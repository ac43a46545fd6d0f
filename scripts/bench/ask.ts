import { type ChildProcess, fork, spawnSync } from 'node:child_process';
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

export interface Asked extends Omit<Job, 'round'> {
  subject: Subject;
}

/**
 * The times of each that is asked. They take turns, round after round, so that what else the machine
 * does falls on all alike. One round more comes first and is not counted.
 */
export const measure = async (asked: readonly Asked[]): Promise<Map<Asked, number[]>> => {
  const all = new Map<Asked, number[]>(asked.map((one) => [one, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [{ subject, ...job }, times] of all) {
      const now = await ask(subject, { ...job, round });
      if (round > 0) times.push(...now);
    }
  }
  return all;
};

export const stopWorkers = (): void => {
  for (const worker of workers.values()) worker.kill();
};

/** Milliseconds until the first result, and those of processor time: on a busy machine these say more. */
export interface Cold {
  wall: number;
  cpu: number;
}

// Not a number where the process fails: one peer that breaks does not end the run.
const coldOnce = (name: string): Cold => {
  const file = join(import.meta.dirname, 'cold.ts');
  const { stdout } = spawnSync(process.execPath, [file, name], { encoding: 'utf8' });
  const [wall, cpu] = stdout.split(' ').map(Number.parseFloat);
  return { wall: wall ?? Number.NaN, cpu: cpu ?? Number.NaN };
};

const COLD_RUNS = 9;

/** Median milliseconds from import to first result by name, each in a new process, taking turns. */
export const coldStarts = (names: readonly string[]): Map<string, Cold> => {
  const all = new Map<string, Cold[]>(names.map((name) => [name, []]));
  for (let run = 0; run < COLD_RUNS; run += 1) {
    for (const [name, times] of all) times.push(coldOnce(name));
  }
  return new Map(
    [...all].map(([name, times]) => [
      name,
      { wall: median(times.map(({ wall }) => wall)), cpu: median(times.map(({ cpu }) => cpu)) },
    ]),
  );
};
