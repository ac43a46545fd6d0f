import type { SiteId } from '../../lib/text/conversation.ts';

export const siteNames: Record<SiteId, string> = { gmail: 'Gmail', zendesk: 'Zendesk', x: 'X' };
