import { useContext, useState } from 'react';
import { locale, t } from '../../lib/i18n.ts';
import {
  type FileKey,
  readSettingsFile,
  type SettingsInFile,
  settingsFile,
} from '../../lib/settings/settings-file.ts';
import type { Settings, SettingsChange } from '../../lib/settings.ts';
import { Button } from '../ui/Button.tsx';
import { download } from '../ui/download.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { Policy } from './SetByOrganisation.tsx';
import type { SectionProps } from './section.ts';

const nameOf = (key: FileKey): string => t(`setting_${key}`);

const named = (keys: readonly FileKey[]): string =>
  new Intl.ListFormat(locale()).format(keys.map(nameOf));

const whatOf = (read: SettingsInFile): string => {
  if ('keys' in read)
    return read.keys.length === 0
      ? t('settingsFile_same')
      : t('settingsFile_would', named(read.keys));
  const { refused } = read;
  if (refused === 'large' || refused === 'other' || refused === 'newer')
    return t(`settingsFile_${refused}`);
  return t('settingsFile_damaged', nameOf(refused));
};

interface WouldProps {
  onTake(): void;
  onLeave(): void;
}

const Would = ({ onTake, onLeave }: WouldProps) => (
  <>
    <Button kind="primary" onClick={onTake}>
      {t('settingsFile_take')}
    </Button>
    <Button onClick={onLeave}>{t('settingsFile_leave')}</Button>
  </>
);

const choose = { words: t('settingsFile_import'), label: t('settingsFile_choose') };

/** Returns what to say of it. */
const giveFile = (settings: Settings): Promise<string> =>
  download('amends-settings.json', 'application/json', [settingsFile(settings)]).then(
    () => t('settingsFile_exported'),
    () => t('settingsFile_notWritten'),
  );

/** The settings as a file, and another's looked at before they are taken over. */
export const SettingsFile = ({ settings, onChange }: SectionProps) => {
  const fixed = useContext(Policy);
  const [read, setRead] = useState<SettingsInFile | null>(null);
  const [said, setSaid] = useState('');
  const give = (): void => {
    setRead(null);
    giveFile(settings).then(setSaid);
  };
  const look = (file: File): void => {
    setSaid('');
    file.text().then(
      (text) => setRead(readSettingsFile(text, settings, fixed)),
      () => setSaid(t('file_unread')),
    );
  };
  const take = (change: SettingsChange): void => {
    onChange(change, t('settingsFile_taken'));
    setRead(null);
  };

  return (
    <section className="options-section" aria-labelledby="settings-file">
      <h2 id="settings-file">{t('settingsFile_title')}</h2>
      <p className="options-count">{t('settingsFile_lead')}</p>
      <p aria-live="polite" className="options-said">
        {read ? whatOf(read) : said}
      </p>
      <div className="options-buttons">
        {read && 'keys' in read && read.keys.length > 0 ? (
          <Would onTake={() => take(read.change)} onLeave={() => setRead(null)} />
        ) : (
          <>
            <ChooseFile {...choose} onFile={look} />
            <Button onClick={give}>{t('settingsFile_export')}</Button>
          </>
        )}
      </div>
    </section>
  );
};
