import { draftOf } from './draft.ts';
import type { Site } from './site.ts';
import { writeTo } from './write/write.ts';
import { matchesX, xThreadAt } from './x/address.ts';
import { xComposers } from './x/composers.ts';
import { readX } from './x/read.ts';

export const x: Site = {
  id: 'x',
  matches: matchesX,
  threadAt: xThreadAt,
  read: readX,
  composers: xComposers,
  draft: (composer) => draftOf(composer.element),
  write: writeTo,
};
