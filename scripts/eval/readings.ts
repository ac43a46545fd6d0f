import { detect } from '../../lib/detect/detect.ts';
import type { Model } from '../../lib/detect/model/model.ts';
import { openModel } from '../../lib/detect/model/model.ts';
import { marks } from '../../lib/detect/reading.ts';
import { type OwnMessage, ownMessages, trainingRows, writerOf } from '../train/rows.ts';
import { trainModel } from '../train/train-model.ts';
import { areaUnderCurve, classMacroF1, type Judged, macroF1 } from './scores.ts';

const read = (rows: readonly OwnMessage[], model: Model) =>
  rows.map((one) => ({ one, reading: detect(one.text, { channel: one.channel }, model) }));

type Read = ReturnType<typeof read>[number];

const share = (part: number, of: number): string => (of === 0 ? '–' : (part / of).toFixed(2));

/** Prints what is read besides: category, wish and marks of our own messages that were held out. */
export const measureReadings = (held: readonly OwnMessage[], model: Model): void => {
  const reads = read(held, model);
  const complaints = reads.filter(({ one }) => one.kind === 'complaint');
  const right = (of: 'category' | 'remedy'): string =>
    share(
      complaints.filter(({ one, reading }) => one[of] === reading[of]).length,
      complaints.length,
    );
  console.log(`  category right in ${right('category')} of complaints, wish in ${right('remedy')}`);
  for (const mark of marks) {
    const said = reads.filter(({ reading }) => reading.marks.includes(mark));
    const is = reads.filter(({ one }) => one.marks.includes(mark));
    const both = said.filter(({ one }) => one.marks.includes(mark)).length;
    console.log(
      `  ${mark}: precision ${share(both, said.length)}, recall ${share(both, is.length)} (${is.length})`,
    );
  }
};

const FOLDS = 4;

/** Prints how messages are told whose writers taught nothing: what a stranger's will be like. Trains four times. */
export const measureWriters = (): void => {
  const all = ownMessages();
  const writers = [...new Set(all.map(writerOf))];
  const reads: Read[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const out = new Set(writers.filter((_, at) => at % FOLDS === fold));
    const model = openModel(trainModel(trainingRows(all.filter((one) => !out.has(writerOf(one))))));
    reads.push(
      ...read(
        all.filter((one) => out.has(writerOf(one))),
        model,
      ),
    );
  }
  const judged: Judged[] = reads.map(({ one, reading }) => ({
    truth: one.kind === 'complaint',
    said: reading.complaint,
    score: reading.score,
  }));
  const severe = reads
    .filter(({ one }) => one.kind === 'complaint')
    .map(({ one, reading }) => ({ truth: one.severity, said: Math.max(1, reading.severity) }));
  console.log(
    `own messages, whole writers left out (${reads.length}): macro-F1 ${macroF1(judged).toFixed(3)}, AUC ${areaUnderCurve(judged).toFixed(3)}, severity macro-F1 ${classMacroF1(severe).toFixed(3)}`,
  );
};
