import { useRef, useState } from 'react';
import { locale, t } from '../../lib/i18n.ts';
import {
  type FileKey,
  readSettingsFile,
  type SettingsInFile,
  settingsFile,
} from '../../lib/settings/settings-file.ts';
import { Button } from '../ui/Button.tsx';
import { download } from '../ui/download.ts';
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

/** The settings as a file, and another's looked at before they are taken over. */
export const SettingsFile = ({ settings, onChange }: SectionProps) => {
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<SettingsInFile | null>(null);
  const [said, setSaid] = useState('');

  const give = (): void => {
    setRead(null);
    download('amends-settings.json', 'application/json', [settingsFile(settings)]).then(
      () => setSaid(t('settingsFile_exported')),
      () => setSaid(t('settingsFile_notWritten')),
    );
  };
  const look = async (file: File): Promise<void> => {
    setSaid('');
    setRead(await file.text().then((text) => readSettingsFile(text, settings)));
  };
  const waiting = read && 'keys' in read && read.keys.length > 0 ? read : null;

  return (
    <section className="options-section" aria-labelledby="settings-file">
      <h2 id="settings-file">{t('settingsFile_title')}</h2>
      <p className="options-count">{t('settingsFile_lead')}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('settingsFile_choose')}
        accept=".json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void look(file);
          // So that choosing the same file again is a change.
          target.value = '';
        }}
      />
      <p aria-live="polite" className="options-said">
        {read ? whatOf(read) : said}
      </p>
      <div className="options-buttons">
        {waiting ? (
          <>
            <Button
              kind="primary"
              onClick={() => {
                onChange(waiting.change, t('settingsFile_taken'));
                setRead(null);
              }}
            >
              {t('settingsFile_take')}
            </Button>
            <Button onClick={() => setRead(null)}>{t('settingsFile_leave')}</Button>
          </>
        ) : (
          <>
            <Button onClick={() => input.current?.click()}>{t('settingsFile_import')}</Button>
            <Button onClick={give}>{t('settingsFile_export')}</Button>
          </>
        )}
      </div>
    </section>
  );
};
