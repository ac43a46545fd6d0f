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

const hour = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

const offSentence = ({ pause }: Settings, paused: boolean, site: SiteId | null): string => {
  if (!paused) return `Switched off on ${site ? siteNames[site] : 'this site'}.`;
  if (pause === null || pause === 'until-on') return 'Switched off everywhere.';
  return `Switched off everywhere until ${hour.format(new Date(pause))}.`;
};

const found = ({ draft, findings }: View): string => {
  if (!draft?.checked) return '';
  if (findings.length === 0) return ' Nothing to mend in your reply.';
  return findings.length === 1
    ? ' One place in your reply can be mended.'
    : ` ${findings.length} places in your reply can be mended.`;
};

const seen = (view: View): Where => {
  const { status } = view;
  const name = siteNames[status.site];
  if (status.is === 'unrecognised')
    return {
      is: 'unrecognised',
      word: 'Not recognised',
      sentence: `${name} does not look as Amends knows it, so it is off on this page. The panel says why.`,
    };
  return status.is === 'reading'
    ? { is: 'on', word: 'On', sentence: `Reading ${name}.${found(view)}` }
    : {
        is: 'open',
        word: 'On',
        sentence: `No conversation is open. Open one in ${name} to begin.`,
      };
};

const waiting: Where = { is: 'waiting', word: 'Looking', sentence: 'Looking at this page.' };

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
    return { is: 'off', word: 'Off', sentence: offSentence(settings, paused, site) };
  if (tab === 'nowhere')
    return {
      is: 'nowhere',
      word: 'Not here',
      sentence: 'Amends works in Gmail, Zendesk and X. This is another page.',
    };
  if (tab === 'gone')
    return {
      is: 'gone',
      word: 'Not connected',
      sentence: 'Save what you are writing, then reload the page to connect Amends.',
    };
  return view && view.status.is !== 'off' ? seen(view) : waiting;
};
