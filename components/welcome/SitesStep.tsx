import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { askAccess } from '../../lib/settings/host-access.ts';
import type { Settings, SettingsChange } from '../../lib/settings.ts';
import type { SiteId } from '../../lib/text/conversation.ts';
import { Button } from '../ui/Button.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { Switch } from '../ui/Switch.tsx';
import { siteNames } from '../ui/site-names.ts';
import { hostOf, useShut } from './use-shut.ts';

const hints: Record<SiteId, string> = {
  gmail: 'mail.google.com',
  zendesk: t('welcome_hostZendesk'),
  x: t('welcome_hostX'),
};

interface StepProps {
  settings: Settings;
  onChange(change: SettingsChange, words?: string): void;
}

/** The browser shuts it to us until somebody lets us in. */
const Shut = ({ site }: { site: SiteId }) => {
  const [refused, setRefused] = useState(false);
  const allow = async (): Promise<void> => setRefused(!(await askAccess(hostOf[site])));
  return (
    <p className="welcome-shut">
      {t('welcome_shut')}{' '}
      <Button aria-label={t('welcome_allowSite', siteNames[site])} onClick={() => void allow()}>
        {t('welcome_allow')}
      </Button>
      {refused && <span role="status">{t('welcome_refused')}</span>}
    </p>
  );
};

export const SitesStep = ({ settings, onChange }: StepProps) => {
  const shut = useShut();
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
                t(on ? 'site_isOn' : 'site_isOff', siteNames[site]),
              )
            }
          />
          {settings.sites[site] && shut.has(site) && <Shut site={site} />}
        </div>
      ))}
      <p className="welcome-hint">
        <Sentence of="welcome_ownHost">
          <a href="/options.html" target="_blank" rel="noreferrer">
            {t('welcome_ownHostSettings')}
          </a>
        </Sentence>
      </p>
    </>
  );
};
