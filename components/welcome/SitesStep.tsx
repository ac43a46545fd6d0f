import { useState } from 'react';
import { askAccess } from '../../lib/settings/host-access.ts';
import type { Settings, SettingsChange } from '../../lib/settings.ts';
import type { SiteId } from '../../lib/text/conversation.ts';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';
import { siteNames } from '../ui/site-names.ts';
import { hostOf, useShut } from './use-shut.ts';

const hints: Record<SiteId, string> = {
  gmail: 'mail.google.com',
  zendesk: 'Your address at zendesk.com',
  x: 'x.com and pro.x.com',
};

interface StepProps {
  settings: Settings;
  onChange(change: SettingsChange, words?: string): void;
}

export const SitesStep = ({ settings, onChange }: StepProps) => {
  const shut = useShut();
  const [refused, setRefused] = useState<SiteId | null>(null);

  const allow = async (site: SiteId): Promise<void> => {
    setRefused((await askAccess(hostOf[site])) ? null : site);
  };

  return (
    <>
      {(Object.keys(hints) as SiteId[]).map((site) => (
        <div key={site} className="welcome-site">
          <Switch
            label={siteNames[site]}
            hint={hints[site]}
            checked={settings.sites[site]}
            onChange={(on) =>
              onChange(
                { sites: { ...settings.sites, [site]: on } },
                `${siteNames[site]} is switched ${on ? 'on' : 'off'}.`,
              )
            }
          />
          {settings.sites[site] && shut.has(site) && (
            <p className="welcome-shut">
              The browser does not let Amends in there.
              <Button aria-label={`Allow ${siteNames[site]}`} onClick={() => void allow(site)}>
                Allow
              </Button>
              {refused === site && <span role="status">Not allowed. You can try again.</span>}
            </p>
          )}
        </div>
      ))}
      <p className="welcome-hint">
        Zendesk at an address of your own is added in the{' '}
        <a href="/options.html" target="_blank" rel="noreferrer">
          settings
        </a>
        .
      </p>
    </>
  );
};
