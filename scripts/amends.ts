// The same judgement from the command line: JSON Lines in, one JSON object a line out, in order.
import { createInterface } from 'node:readline';

type Answer = (input: unknown) => object;

const usage = `Usage: npm run --silent amends -- detect|check|suggest < lines.jsonl
       npm run --silent amends -- read --site gmail|zendesk|x --url URL < page.html
`;

const print = (value: object): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

const answerLines = async (answer: Answer): Promise<void> => {
  let line = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    try {
      print(answer(JSON.parse(line === 1 ? text.replace(/^\ufeff/, '') : text)));
    } catch (error) {
      print({ line, error: error instanceof Error ? error.message : String(error) });
      process.exitCode = 1;
    }
  }
};

const run = async (command: string | undefined, rest: string[]): Promise<void> => {
  switch (command) {
    case 'detect':
      return answerLines((await import('./amends/detect.ts')).answer);
    case 'check':
      return answerLines((await import('./amends/check.ts')).answer);
    case 'suggest':
      return answerLines((await import('./amends/suggest.ts')).answer);
    case 'read':
      return (await import('./amends/read.ts')).readPage(rest);
    default:
      process.stderr.write(usage);
      process.exitCode = 2;
  }
};

await run(process.argv[2], process.argv.slice(3));
