import { gmail } from './gmail.ts';
import type { Site } from './site.ts';
import { x } from './x.ts';
import { zendesk } from './zendesk.ts';

export const sites: readonly Site[] = [gmail, x, zendesk];

export const siteAt = (url: URL): Site | null => sites.find((site) => site.matches(url)) ?? null;
