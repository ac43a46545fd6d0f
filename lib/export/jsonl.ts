import { type Cases, tally } from './manifest.ts';

/** One case per line at full fidelity, and the manifest on the last. */
export async function* jsonl(cases: Cases): AsyncGenerator<string> {
  const seen = tally();
  for await (const one of cases) {
    seen.add(one);
    yield `${JSON.stringify(one)}\n`;
  }
  yield `${JSON.stringify({ manifest: seen.manifest() })}\n`;
}
