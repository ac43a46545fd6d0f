import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cues } from '../../lib/detect/cues/index.ts';
import { findCues } from '../../lib/detect/find-cues.ts';
import { ownOf } from '../../lib/detect/own.ts';
import { isPlain } from '../../lib/detect/plain.ts';
import { wordings } from '../../lib/text/wordings.ts';

const folder = join(import.meta.dirname, '../../lib/detect/cues');
const idsIn = (text: string): string[] => findCues(ownOf(text)).map(({ cue }) => cue.id);

test('every cue file is in the index, sorted, under its own name', () => {
  const files = globSync('*.ts', { cwd: folder }).map((file) => basename(file, '.ts'));
  const ids = cues.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect([...ids, 'index'].sort()).toEqual(files.sort());
  expect(cues.length).toBeGreaterThanOrEqual(30);
});

interface Samples {
  samples: readonly string[];
  passes: readonly string[];
}

const withSamples = await Promise.all(
  cues.map(async (cue) => {
    const { samples, passes }: Samples = await import(join(folder, `${cue.id}.ts`));
    return [cue.id, { ...cue, samples, passes }] as const;
  }),
);

describe.each(withSamples)('%s', (id, cue) => {
  test.each(cue.samples)('hits: %s', (sample) => {
    expect(idsIn(sample)).toContain(id);
  });

  test.each(cue.passes)('leaves alone: %s', (pass) => {
    expect(idsIn(pass)).not.toContain(id);
  });

  test('has samples, passes, a reason and a way to be found', () => {
    expect(cue.samples.length).toBeGreaterThan(1);
    expect(cue.passes.length).toBeGreaterThan(1);
    expect(cue.why).toMatch(/^[a-z].*[^.]$/);
    expect(cue.phrases?.length ?? (cue.find ? 1 : 0)).toBeGreaterThan(0);
    expect(cue.weight < 0).toBe(cue.evidence === 'against');
  });

  test('is written in folded words', () => {
    const words = [...(cue.phrases ?? []), ...(cue.excepted ?? [])].flatMap((phrase) =>
      phrase.split(/[\s()|?]+/),
    );
    expect(words.filter((word) => word && !word.startsWith('~') && !isPlain(word))).toEqual([]);
  });

  test('every phrase can be read', () => {
    for (const phrase of [...(cue.phrases ?? []), ...(cue.excepted ?? [])]) {
      try {
        wordings(phrase);
      } catch (error) {
        expect(String(error)).toContain('Too many');
      }
    }
  });
});
