// npm run eval: measures the judgement, on data it has not learned from. With --samples it prints what
// each rule fires on in real replies, with --writers how it does on writers who taught it nothing.
import { existsSync, readFileSync } from 'node:fs';
import { detect } from '../lib/detect/detect.ts';
import { loadModel } from '../lib/detect/model/load.ts';
import type { Model } from '../lib/detect/model/model.ts';
import type { Channel } from '../lib/text/conversation.ts';
import { measureDrafts } from './eval/drafts.ts';
import { measureReadings, measureWriters } from './eval/readings.ts';
import { measureReplies } from './eval/replies.ts';
import {
  areaUnderCurve,
  calibrationError,
  classMacroF1,
  type Judged,
  macroF1,
  precision,
  recall,
} from './eval/scores.ts';
import { isHeldOut, ownMessages } from './train/rows.ts';

interface Row {
  text: string;
  truth: boolean;
  severity: number | null;
  channel: Channel | undefined;
}

const model = await loadModel();
const shared = new URL('../../shared/data/', import.meta.url);

const lines = (file: string): Record<string, unknown>[] => {
  const place = new URL(file, shared);
  if (!existsSync(place)) {
    console.log(`${file}: not here, not measured`);
    return [];
  }
  return readFileSync(place, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};

const judge = (rows: readonly Row[], by: Model | null) =>
  rows.map((row) => {
    const about = row.channel === undefined ? {} : { channel: row.channel };
    const { complaint, score, severity } = detect(row.text, about, by);
    return { row, truth: row.truth, said: complaint, score, severity };
  });

const measure = (name: string, rows: readonly Row[]): void => {
  if (rows.length === 0) return;
  const judged = judge(rows, model);
  const all: readonly Judged[] = judged;
  const severe = judged.flatMap(({ row, severity }) =>
    row.truth && row.severity !== null
      ? [{ truth: row.severity, said: Math.max(1, severity) }]
      : [],
  );
  const figures = [
    `macro-F1 ${macroF1(all).toFixed(3)}`,
    `precision ${precision(all).toFixed(3)}`,
    `recall ${recall(all).toFixed(3)}`,
    `AUC ${areaUnderCurve(all).toFixed(3)}`,
    `calibration error ${calibrationError(all).toFixed(3)}`,
    ...(severe.length > 0 ? [`severity macro-F1 ${classMacroF1(severe).toFixed(3)}`] : []),
  ];
  console.log(`${name} (${rows.length}): ${figures.join(', ')}`);
  console.log(`  by the cues alone: macro-F1 ${macroF1(judge(rows, null)).toFixed(3)}`);
};

const held = ownMessages().filter(isHeldOut);
measure(
  'own messages, held out',
  held.map(({ text, channel, kind, severity }) => ({
    text,
    channel,
    truth: kind === 'complaint',
    severity: kind === 'complaint' ? severity : null,
  })),
);
const styles = [...new Set(held.map(({ style }) => style))].sort();
for (const style of styles) {
  const of = held.filter((one) => one.style === style);
  const right = of.filter(
    ({ text, channel, kind }) =>
      detect(text, { channel }, model).complaint === (kind === 'complaint'),
  );
  console.log(`  ${style}: ${right.length} of ${of.length} right`);
}

measureReadings(held, model);
if (process.argv.includes('--writers')) measureWriters();

const labelled = (file: string, channel?: Channel): Row[] =>
  lines(file).map((row) => ({
    text: String(row.text),
    truth: row.complaint === 1 || row.negative === 1,
    severity: Number(row.severity) || null,
    channel,
  }));
measure('xci, never learned from', labelled('eval/xci.jsonl', 'x-public'));
// Its label is a negative post, which is nearly but not quite a complaint.
measure('airline, never learned from', labelled('eval/airline.jsonl', 'x-public'));

measureDrafts();
measureReplies(
  lines('eval/agent-replies.jsonl').map(({ text, customer }) => ({
    text: String(text),
    customer: typeof customer === 'string' ? customer : '',
  })),
  process.argv.includes('--samples'),
);
