// Measures the detector on the shared data: counts and scores only, no row is ever printed.
import { existsSync, readFileSync } from 'node:fs';
import { detect } from '../lib/detect/detect.ts';
import type { Channel } from '../lib/text/conversation.ts';

interface Row {
  text: string;
  truth: boolean;
}

const shared = new URL('../../shared/data/', import.meta.url);

const rows = (file: string, truth: (row: Record<string, unknown>) => boolean): Row[] => {
  const place = new URL(file, shared);
  if (!existsSync(place)) {
    console.log(`${file}: not here, not measured`);
    return [];
  }
  return readFileSync(place, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .map((row) => ({ text: String(row.text), truth: truth(row) }));
};

/** The chance that a complaint scores above one that is none; ties count half. */
const areaUnderCurve = (scored: readonly { score: number; truth: boolean }[]): number => {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]?.score === sorted[at]?.score) end += 1;
    const rank = (at + 1 + end) / 2;
    rankSum += rank * sorted.slice(at, end).filter(({ truth }) => truth).length;
    at = end;
  }
  const good = sorted.filter(({ truth }) => truth).length;
  return (rankSum - (good * (good + 1)) / 2) / (good * (sorted.length - good));
};

const measure = (name: string, data: readonly Row[], channel: Channel = 'zendesk'): void => {
  if (data.length === 0) return;
  const begun = performance.now();
  const scored = data.map(({ text, truth }) => ({ truth, ...detect(text, { channel }) }));
  const each = (performance.now() - begun) / data.length;
  const count = (truth: boolean, said: boolean): number =>
    scored.filter((row) => row.truth === truth && row.complaint === said).length;
  const [hit, missed, wrong, right] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const f1 = (good: number, bad: number): number => (2 * good) / (2 * good + bad) || 0;
  const macro = (f1(hit, missed + wrong) + f1(right, missed + wrong)) / 2;
  const precision = hit / (hit + wrong);
  const recall = hit / (hit + missed);
  const figures = { macroF1: macro, precision, recall, auc: areaUnderCurve(scored) };
  const line = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(3)}`);
  console.log(`${name}: ${data.length} rows, ${line.join(', ')}, ${each.toFixed(3)} ms each`);
};

const labelled = (row: Record<string, unknown>): boolean => row.complaint === 1;
measure('xci', rows('eval/xci.jsonl', labelled), 'x-public');
measure(
  'airline',
  rows('eval/airline.jsonl', (row) => row.negative === 1),
  'x-public',
);
measure('cesamard', rows('train/cesamard.jsonl', labelled));
measure('xfincorp', rows('train/xfincorp.jsonl', labelled), 'x-public');
for (const file of ['email-intent', 'multidogo']) {
  const data = rows(`train/${file}.jsonl`, () => false);
  const called = data.filter(({ text }) => detect(text).complaint).length;
  if (data.length > 0) console.log(`${file}: ${called} of ${data.length} called a complaint`);
}
