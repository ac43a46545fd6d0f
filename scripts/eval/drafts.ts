import { readFileSync } from 'node:fs';
import { lint } from '../../lib/lint/lint-once.ts';
import type { Family, Finding } from '../../lib/lint/rule.ts';
import type { Channel } from '../../lib/text/conversation.ts';
import { f1 } from './scores.ts';

/** A draft of our own, with the words a careful reader would underline; written without the rules at hand. */
interface MarkedDraft {
  id: string;
  channel: Channel;
  customer: string;
  draft: string;
  marks: { words: string; family: Family; strong: boolean }[];
}

/** subtle: as a careful writer hides it. ordinary: as agents write it every day. */
const markedDrafts = (set: 'subtle' | 'ordinary'): MarkedDraft[] =>
  readFileSync(new URL(`../../tests/data/drafts-${set}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as MarkedDraft);

const check = ({ draft, channel, customer }: MarkedDraft): Finding[] =>
  lint(draft, { channel, customer, earlier: [], off: new Set() });

const touches = ({ draft, marks }: MarkedDraft, { start, end }: Finding): boolean =>
  marks.some(({ words }) => {
    for (let at = draft.indexOf(words); at >= 0; at = draft.indexOf(words, at + 1))
      if (at < end && start < at + words.length) return true;
    return false;
  });

const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;

/** How the check tells bad drafts from fine ones. `strength` says which findings count as flagged. */
const told = (drafts: readonly MarkedDraft[], counts: (finding: Finding) => boolean): string => {
  const flagged = drafts.map((one) => check(one).some(counts));
  const bad = drafts.filter(({ marks }) => marks.length > 0).length;
  const hit = drafts.filter(({ marks }, at) => marks.length > 0 && flagged[at]).length;
  const wrong = drafts.filter(({ marks }, at) => marks.length === 0 && flagged[at]).length;
  const score = f1(hit, wrong + bad - hit);
  return `F1 ${score.toFixed(3)}, bad ones flagged ${percent(hit, bad)}, fine ones flagged ${percent(wrong, drafts.length - bad)}`;
};

const measure = (name: string, drafts: readonly MarkedDraft[]): void => {
  console.log(`${name} (${drafts.length})`);
  console.log(`  any finding: ${told(drafts, () => true)}`);
  console.log(`  strong findings only: ${told(drafts, ({ strength }) => strength === 'strong')}`);
  const findings = drafts.flatMap((one) => check(one).map((finding) => ({ one, finding })));
  const right = findings.filter(({ one, finding }) => touches(one, finding)).length;
  const marks = drafts.flatMap((one) => one.marks.map((mark) => ({ ...one, marks: [mark] })));
  const found = marks.filter((one) => check(one).some((finding) => touches(one, finding))).length;
  console.log(
    `  on words the reader marked: ${percent(right, findings.length)} of findings; found: ${percent(found, marks.length)} of the words marked`,
  );
};

const numberOf = ({ id }: MarkedDraft): number => Number(id.split('-')[1]);

/** Half of each set is only measured on; rules may be mended by the other. Neighbours may share a customer. */
const isHeldOut = {
  ordinary: (one: MarkedDraft): boolean => Math.floor(numberOf(one) / 10) % 2 === 1,
  subtle: (one: MarkedDraft): boolean => numberOf(one) % 2 === 1,
};

/** Prints how the draft check does on our own marked drafts. */
export const measureDrafts = (): void => {
  console.log('\nDraft check, on drafts marked by a reader who did not know the rules');
  for (const set of ['ordinary', 'subtle'] as const) {
    const drafts = markedDrafts(set);
    measure(`${set}, held out`, drafts.filter(isHeldOut[set]));
    measure(
      `${set}, open to rule writers`,
      drafts.filter((one) => !isHeldOut[set](one)),
    );
  }
};
