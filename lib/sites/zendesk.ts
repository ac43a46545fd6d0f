import { draftOf } from './draft.ts';
import type { Site } from './site.ts';
import { writeTo } from './write/write.ts';
import { matchesZendesk, zendeskThreadAt } from './zendesk/address.ts';
import { zendeskComposers } from './zendesk/composers.ts';
import { readZendesk } from './zendesk/read.ts';

export const zendesk: Site = {
  id: 'zendesk',
  matches: matchesZendesk,
  threadAt: zendeskThreadAt,
  read: readZendesk,
  composers: zendeskComposers,
  draft: (composer) => draftOf(composer.element),
  write: writeTo,
};
