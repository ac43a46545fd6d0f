import { draftOf } from './draft.ts';
import { gmailThreadAt, matchesGmail } from './gmail/address.ts';
import { gmailComposers } from './gmail/composers.ts';
import { readGmail } from './gmail/read.ts';
import type { Site } from './site.ts';
import { writeTo } from './write/write.ts';

export const gmail: Site = {
  id: 'gmail',
  matches: matchesGmail,
  threadAt: gmailThreadAt,
  read: readGmail,
  composers: gmailComposers,
  draft: (composer) => draftOf(composer.element),
  write: writeTo,
};
