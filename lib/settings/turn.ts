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

/** The ids switched off there and nowhere else. */
export const idsOff = ({ offRules, offOnSite }: Settings, where: Where): readonly string[] =>
  where === 'everywhere' ? offRules : offOnSite[where];

/**
 * Switches a rule off or on again, whatever else is being changed at that moment. Rejects where the
 * organisation has set which ones are off: nobody is to be told that it was done.
 */
export const turn = async (rule: string, where: Where, off: boolean): Promise<void> => {
  const now = await changeSettings(({ offRules, offOnSite }) =>
    where === 'everywhere'
      ? { offRules: listed(offRules, rule, off) }
      : { offOnSite: { ...offOnSite, [where]: listed(offOnSite[where], rule, off) } },
  );
  if (idsOff(now, where).includes(rule) !== off)
    throw new Error('The organisation has set which rules are off.');
};
