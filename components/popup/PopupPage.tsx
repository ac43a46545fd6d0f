import { useStore } from 'zustand';
import type { Settings } from '../../lib/settings.ts';
import type { SiteId } from '../../lib/text/conversation.ts';
import type { Status } from '../../lib/view.ts';
import type { Panel } from '../panel/panel-store.ts';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';
import { siteNames } from '../ui/site-names.ts';
import './popup.css';

type Here = 'waiting' | 'nowhere' | 'gone' | Status;

interface PopupPageProps {
  panel: Panel;
  site: SiteId | null;
  /** Null until they are read. */
  settings: Settings | null;
  onSwitch(site: SiteId, on: boolean): void;
  onOpenPanel(): void;
  onOpenCases(): void;
  onOpenSettings(): void;
}

const sentence = (here: Here): string => {
  if (here === 'waiting') return 'Looking at this page.';
  if (here === 'nowhere') return 'This page is not Gmail, Zendesk or X, so Amends is not in it.';
  if (here === 'gone')
    return 'Amends is not connected to this page. Save what you are writing, then reload the page.';
  const name = siteNames[here.site];
  if (here.is === 'off') return `Switched off for ${name}.`;
  if (here.is === 'unrecognised')
    return `${name} looks different from what Amends knows: off here.`;
  return here.is === 'reading'
    ? `Reading ${name}.`
    : `On in ${name}. Open a conversation to begin.`;
};

export const PopupPage = (props: PopupPageProps) => {
  const { panel, site, settings, onSwitch, onOpenPanel, onOpenCases, onOpenSettings } = props;
  const { tab, view } = useStore(panel.store);
  const here: Here = view?.status ?? (tab === 'here' ? 'waiting' : tab);
  return (
    <main className="popup">
      <h1 className="popup-name">Amends</h1>
      <p role="status">{sentence(here)}</p>
      {site && settings && (
        <Switch
          label={`Read along in ${siteNames[site]}`}
          checked={settings.sites[site]}
          onChange={(on) => onSwitch(site, on)}
        />
      )}
      <div className="popup-buttons">
        <Button kind="primary" onClick={onOpenPanel}>
          Open panel
        </Button>
        <Button kind="quiet" onClick={onOpenCases}>
          Cases
        </Button>
        <Button kind="quiet" onClick={onOpenSettings}>
          Settings
        </Button>
      </div>
    </main>
  );
};
