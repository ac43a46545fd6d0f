import { t } from '../../lib/i18n.ts';
import { Note } from '../ui/Note.tsx';
import './options.css';
import { BackupSection } from '../backup/BackupSection.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { BrandsSection } from './BrandsSection.tsx';
import { ChecksSection } from './ChecksSection.tsx';
import { ClocksSection } from './ClocksSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { OffSection } from './OffSection.tsx';
import { OptionsNav } from './OptionsNav.tsx';
import { PhrasesSection } from './PhrasesSection.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { Policy } from './SetByOrganisation.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { SitesSection } from './SitesSection.tsx';
import { SnippetsSection } from './snippets/SnippetsSection.tsx';
import { TeamSection } from './TeamSection.tsx';
import { useAskedPlace } from './use-asked-place.ts';
import { ValuesSection } from './ValuesSection.tsx';

export const OptionsPage = () => {
  const { settings, policy, said, say, forget, change } = useSettings();
  const back = said?.back;
  useAskedPlace(settings !== null);
  return (
    <main className="options">
      <header className="options-head">
        <h1>{t('popup_settings')}</h1>
        <a href="/cases.html">{t('popup_cases')}</a>
      </header>
      <p className="options-lead">{t('options_lead')}</p>
      <OptionsNav />
      {settings && (
        <Policy value={policy}>
          <TeamSection settings={settings} onChange={change} />
          <BrandsSection settings={settings} onChange={change} />
          <ValuesSection settings={settings} onChange={change} />
          <SitesSection settings={settings} onChange={change} />
          <ClocksSection settings={settings} onChange={change} />
          <PrivacySection settings={settings} onChange={change} />
          <PhrasesSection settings={settings} onChange={change} />
          <SnippetsSection settings={settings} say={say} />
          <OffSection settings={settings} onChange={change} />
          <KeysSection settings={settings} onChange={change} />
          <ChecksSection settings={settings} onChange={change} />
          <SettingsFile settings={settings} onChange={change} />
          <BackupSection />
        </Policy>
      )}
      <Note
        text={said?.text ?? null}
        action={back && { label: t('undo'), onAct: back }}
        onClose={forget}
      />
    </main>
  );
};
