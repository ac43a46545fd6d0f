import { changeSettings, type Settings } from '../settings.ts';
import type { SiteId } from '../text/conversation.ts';

/** Where a rule is switched off: on one site, or wherever Amends reads along. */
export type Where = SiteId | 'everywhere';

const MOST = 1_000;

const listed = (list: readonly string[], rule: string, off: boolean): string[] => {
  const others = list.filter((other) => other !== rule);
  return off ? [...others, rule].slice(-MOST) : others;
};

/** The ids switched off on a site, there alone or everywhere. */
export const offOn = ({ offRules, offOnSite }: Settings, site: SiteId): Set<string> =>
  new Set([...offRules, ...offOnSite[site]]);

/** Switches a rule off or on again, whatever else is being changed at that moment. */
export const turn = (rule: string, where: Where, off: boolean): Promise<Settings> =>
  changeSettings(({ offRules, offOnSite }) =>
    where === 'everywhere'
      ? { offRules: listed(offRules, rule, off) }
      : { offOnSite: { ...offOnSite, [where]: listed(offOnSite[where], rule, off) } },
  );
