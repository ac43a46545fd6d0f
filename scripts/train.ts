// npm run train: learns the detector's weights. The same data give the same bytes.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sharedDataIsHere } from './train/rows.ts';
import { modelFile, trainModel } from './train/train-model.ts';

const target = resolve(import.meta.dirname, '../lib/detect/model/weights.generated.ts');

if (sharedDataIsHere()) {
  const text = modelFile(trainModel());
  writeFileSync(target, text);
  console.log(`Written: ${text.length} characters`);
} else {
  console.error('The training data (../shared/data/train) is not here, so nothing was learned.');
  process.exitCode = 1;
}
