import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/settings.ts';
import { Switch } from '../ui/Switch.tsx';
import { SetByOrganisation } from './SetByOrganisation.tsx';
import type { SectionProps } from './section.ts';
import { ZendeskHosts } from './ZendeskHosts.tsx';

const sites: { id: keyof Settings['sites']; label: string; hint: string }[] = [
  { id: 'gmail', label: 'Gmail', hint: 'mail.google.com' },
  { id: 'zendesk', label: 'Zendesk', hint: t('welcome_hostZendesk') },
  { id: 'x', label: 'X', hint: t('sites_hostX') },
];

export const SitesSection = ({ settings, onChange }: SectionProps) => (
  <section className="options-section" aria-labelledby="sites">
    <h2 id="sites">{t('sites_title')}</h2>
    <SetByOrganisation setting="sites">
      {sites.map(({ id, label, hint }) => (
        <Switch
          key={id}
          label={label}
          hint={hint}
          checked={settings.sites[id]}
          onChange={(on) => onChange({ sites: { ...settings.sites, [id]: on } })}
        />
      ))}
    </SetByOrganisation>
    <ZendeskHosts settings={settings} onChange={onChange} />
  </section>
);
