import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sharedDataIsHere } from '../../scripts/train/rows.ts';
import { modelFile, trainModel } from '../../scripts/train/train-model.ts';

const shipped = resolve(import.meta.dirname, '../../lib/detect/model/weights.generated.ts');

test.skipIf(!sharedDataIsHere())(
  'the shipped weights are what npm run train writes (skipped without ../shared/data)',
  { timeout: 180_000 },
  () => {
    // Not toBe: a difference of 175,000 characters is nothing to print.
    expect(modelFile(trainModel()) === readFileSync(shipped, 'utf8')).toBe(true);
  },
);
