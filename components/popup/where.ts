import { locale, t, tCount } from '../../lib/i18n.ts';
import { isPaused } from '../../lib/settings/pause.ts';
import type { Settings } from '../../lib/settings.ts';
import type { SiteId } from '../../lib/text/conversation.ts';
import type { View } from '../../lib/view.ts';
import type { PanelState } from '../panel/panel-store.ts';
import { siteNames } from '../ui/site-names.ts';

/** How Amends stands in the tab that is shown. */
export interface Where {
  is: 'on' | 'off' | 'unrecognised' | 'open' | 'waiting' | 'nowhere' | 'gone';
  /** In one or two words. */
  word: string;
  sentence: string;
}

const hour = new Intl.DateTimeFormat(locale(), { timeStyle: 'short' });

const offSentence = ({ pause }: Settings, paused: boolean, site: SiteId | null): string => {
  if (!paused) return site ? t('where_offOnSite', siteNames[site]) : t('where_offHere');
  if (pause === null || pause === 'until-on') return t('where_offEverywhere');
  return t('where_offUntil', hour.format(new Date(pause)));
};

const found = ({ draft, findings }: View): string => {
  if (!draft?.checked) return '';
  return findings.length === 0 ? t('where_nothingToMend') : tCount('where_toMend', findings.length);
};

const seen = (view: View): Where => {
  const { status } = view;
  const name = siteNames[status.site];
  if (status.is === 'unrecognised')
    return {
      is: 'unrecognised',
      word: t('where_unrecognisedWord'),
      sentence: t('where_unrecognised', name),
    };
  return status.is === 'reading'
    ? {
        is: 'on',
        word: t('where_onWord'),
        sentence: `${t('where_reading', name)} ${found(view)}`.trim(),
      }
    : {
        is: 'open',
        word: t('where_onWord'),
        sentence: t('where_noConversation', name),
      };
};

const waiting: Where = {
  is: 'waiting',
  word: t('where_waitingWord'),
  sentence: t('where_waiting'),
};

/** The settings are asked first: the page follows them a moment later. */
export const whereIn = (
  { tab, view }: PanelState,
  site: SiteId | null,
  settings: Settings | null,
  now: Date,
): Where => {
  if (!settings) return waiting;
  const paused = isPaused(settings, now);
  if (paused || (site && !settings.sites[site]))
    return { is: 'off', word: t('where_offWord'), sentence: offSentence(settings, paused, site) };
  if (tab === 'nowhere')
    return {
      is: 'nowhere',
      word: t('where_nowhereWord'),
      sentence: t('where_nowhere'),
    };
  if (tab === 'gone')
    return {
      is: 'gone',
      word: t('where_goneWord'),
      sentence: t('where_gone'),
    };
  return view && view.status.is !== 'off' ? seen(view) : waiting;
};
