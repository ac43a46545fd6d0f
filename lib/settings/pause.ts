import * as z from 'zod/mini';
import type { Settings, SettingsChange } from '../settings.ts';
import type { SiteId } from '../text/conversation.ts';

const HOUR = 3_600_000;

/**
 * Null where Amends is on; until-on: off everywhere until somebody switches it on; else the time it is
 * off everywhere until. A time and no timer, so that nothing has to live as long as the pause does.
 */
export const pause = z.catch(z.nullable(z.union([z.literal('until-on'), z.iso.datetime()])), null);

export const forAnHour = (now: Date): string => new Date(now.getTime() + HOUR).toISOString();

export const isPaused = ({ pause: until }: Pick<Settings, 'pause'>, now: Date): boolean =>
  until === 'until-on' || (until !== null && Date.parse(until) > now.getTime());

/** Whether Amends reads along on a site at that moment. */
export const isOn = (
  settings: Pick<Settings, 'pause' | 'sites'>,
  site: SiteId,
  now: Date,
): boolean => settings.sites[site] && !isPaused(settings, now);

/** What switches Amends on at a site, whatever had switched it off. */
export const onAt = ({ sites }: Pick<Settings, 'sites'>, site: SiteId): SettingsChange => ({
  pause: null,
  sites: { ...sites, [site]: true },
});
