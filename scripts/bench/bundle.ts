import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { folder } from './folder.ts';

const entries = {
  check: `export { createLint } from '../lib/lint/lint.ts';\nexport { wordsOf } from '../lib/lint/rules/words.ts';\n`,
  detector: `export { detect } from '../lib/detect/detect.ts';
export { loadModel } from '../lib/detect/model/load.ts';\n`,
  replies: `export { readConversation } from '../lib/detect/read-conversation.ts';
export { loadModel } from '../lib/detect/model/load.ts';
export { suggest } from '../lib/reply/suggest.ts';\n`,
};

const bundleOne = async (id: keyof typeof entries): Promise<string> => {
  const entry = join(folder, `${id}.ts`);
  const outDir = join(folder, id);
  writeFileSync(entry, entries[id]);
  await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    build: {
      target: 'es2023',
      outDir,
      minify: true,
      lib: { entry, formats: ['es'], fileName: () => 'index.mjs' },
    },
  });
  const files = readdirSync(outDir).map((file) => readFileSync(join(outDir, file)));
  const kB = (sizes: number[]): string =>
    `${(sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(0)} kB`;
  return `${id} ${kB(files.map(({ length }) => length))}, ${kB(files.map((file) => gzipSync(file).length))} gzipped`;
};

/** Puts our own code into the folder the way the extension ships it, and says how large it is. */
export const bundleOurs = async (): Promise<string> =>
  [await bundleOne('check'), await bundleOne('detector'), await bundleOne('replies')].join('; ');
