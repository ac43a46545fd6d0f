import { SCHEMA_VERSION } from '../cases/case.ts';
import { type Cases, tally } from './manifest.ts';

/** One JSON document, a case on each line so that it can also be read line by line. */
export async function* json(cases: Cases): AsyncGenerator<string> {
  const seen = tally();
  yield `{"schemaVersion":${SCHEMA_VERSION},"cases":[\n`;
  let between = '';
  for await (const one of cases) {
    seen.add(one);
    yield `${between}${JSON.stringify(one)}`;
    between = ',\n';
  }
  yield `\n],"manifest":${JSON.stringify(seen.manifest())}}\n`;
}
