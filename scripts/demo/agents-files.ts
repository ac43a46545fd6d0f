import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../../lib/cases/case.ts';
import { csv } from '../../lib/export/csv.ts';
import { json } from '../../lib/export/json.ts';
import { jsonl } from '../../lib/export/jsonl.ts';
import { demoCases } from './register.ts';

const CASES = 60;

const formats: [end: string, write: (cases: Case[]) => AsyncIterable<string>][] = [
  ['csv', (cases) => csv(cases, { bom: true })],
  ['json', json],
  ['jsonl', jsonl],
];

/** What three agents hand to their lead after eight weeks, each in a format of their own; the files' paths. */
export const writeAgentsFiles = async (folder: string): Promise<string[]> => {
  mkdirSync(folder, { recursive: true });
  const all = Map.groupBy(await demoCases(CASES, new Date()), ({ agent }) => agent);
  const paths: string[] = [];
  for (const [at, [agent, cases]] of [...all].entries()) {
    const [end, write] = formats[at % formats.length] ?? ['json', json];
    let text = '';
    for await (const chunk of write(cases)) text += chunk;
    const path = join(folder, `${agent.toLowerCase()}.${end}`);
    writeFileSync(path, text);
    paths.push(path);
  }
  return paths;
};
