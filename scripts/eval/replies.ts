import { lint } from '../../lib/lint/lint-once.ts';
import { rules } from '../../lib/lint/rules/index.ts';

/** A real agent's public reply, and the post it answers where that is known. */
export interface Reply {
  text: string;
  customer: string;
}

const SAMPLES = 3;

const around = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`
    .replace(/\s+/g, ' ')
    .trim();

/** Prints how often each rule fires per thousand replies; with `samples`, what it fires on. */
export const measureReplies = (replies: readonly Reply[], samples: boolean): void => {
  if (replies.length === 0) return;
  const fired = new Map<string, string[]>();
  let flagged = 0;
  let strong = 0;
  for (const { text, customer } of replies) {
    const found = lint(text, { channel: 'x-public', customer, earlier: [], off: new Set() });
    if (found.length > 0) flagged += 1;
    if (found.some(({ strength }) => strength === 'strong')) strong += 1;
    const once = new Map(found.map((one) => [one.rule, one]));
    for (const [rule, { start, end }] of once)
      fired.set(rule, [...(fired.get(rule) ?? []), around(text, start, end)]);
  }
  const perThousand = (count: number): string => ((1000 * count) / replies.length).toFixed(1);
  console.log(
    `\nDraft check on ${replies.length} real public replies: ${perThousand(flagged)} per thousand are marked (${perThousand(strong)} strongly), by ${fired.size} of ${rules.length} rules`,
  );
  for (const [rule, places] of [...fired].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`  ${rule}: ${perThousand(places.length)}`);
    // Spread over the data, and the same ones at every run.
    const step = Math.max(1, Math.floor(places.length / SAMPLES));
    const shown = places.filter((_, at) => at % step === 0).slice(0, SAMPLES);
    if (samples) for (const place of shown) console.log(`      ${place}`);
  }
};
