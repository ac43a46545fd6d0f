/** One judged text: what is true of it and what was said. */
export interface Judged {
  truth: boolean;
  said: boolean;
  score: number;
}

/** `wrong` counts both what was missed and what was said wrongly. */
export const f1 = (hit: number, wrong: number): number => (2 * hit) / (2 * hit + wrong) || 0;

/** The mean of the F1 of both sides. */
export const macroF1 = (rows: readonly Judged[]): number => {
  const count = (truth: boolean, said: boolean): number =>
    rows.filter((row) => row.truth === truth && row.said === said).length;
  const wrong = count(true, false) + count(false, true);
  return (f1(count(true, true), wrong) + f1(count(false, false), wrong)) / 2;
};

export const precision = (rows: readonly Judged[]): number => {
  const said = rows.filter((row) => row.said);
  return said.filter(({ truth }) => truth).length / said.length;
};

export const recall = (rows: readonly Judged[]): number => {
  const true_ = rows.filter(({ truth }) => truth);
  return true_.filter(({ said }) => said).length / true_.length;
};

/** The chance that a complaint scores above one that is none; ties count half. */
export const areaUnderCurve = (rows: readonly Judged[]): number => {
  const sorted = [...rows].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]?.score === sorted[at]?.score) end += 1;
    rankSum += ((at + 1 + end) / 2) * sorted.slice(at, end).filter(({ truth }) => truth).length;
    at = end;
  }
  const good = sorted.filter(({ truth }) => truth).length;
  return (rankSum - (good * (good + 1)) / 2) / (good * (sorted.length - good));
};

/** Mean distance between what the score says and what is so, in ten bins (expected calibration error). */
export const calibrationError = (rows: readonly Judged[]): number => {
  const bins = Array.from({ length: 10 }, (_, index) =>
    rows.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === index),
  );
  return bins.reduce((sum, bin) => {
    if (bin.length === 0) return sum;
    const said = bin.reduce((so, { score }) => so + score, 0) / bin.length;
    const so = bin.filter(({ truth }) => truth).length / bin.length;
    return sum + (Math.abs(said - so) * bin.length) / rows.length;
  }, 0);
};

/** Macro-F1 over the classes that occur among the truths. */
export const classMacroF1 = (pairs: readonly { truth: number; said: number }[]): number => {
  const classes = [...new Set(pairs.map(({ truth }) => truth))];
  const each = classes.map((one) => {
    const hit = pairs.filter(({ truth, said }) => truth === one && said === one).length;
    const miss = pairs.filter(({ truth, said }) => (truth === one) !== (said === one)).length;
    return f1(hit, miss);
  });
  return each.reduce((sum, value) => sum + value, 0) / each.length;
};
