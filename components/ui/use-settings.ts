import { useEffect, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import {
  changeSettings,
  type PolicyKey,
  readPolicy,
  readSettings,
  type Settings,
  type SettingsChange,
  watchSettings,
} from '../../lib/settings.ts';

interface Told {
  text: string;
  undo?: SettingsChange;
  /** The way back of what is kept beside the settings. */
  back?: () => void;
}

/** The settings as they are stored, and how to change them: at once, and with a way back. */
export const useSettings = () => {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [policy, setPolicy] = useState<ReadonlySet<PolicyKey>>(new Set());
  const [said, setSaid] = useState<Told | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const take = (next: Settings): void => {
      setSettings(next);
      void readPolicy().then(setPolicy);
    };
    watchSettings(take, stop.signal);
    readSettings().then(take, () => setSaid({ text: t('settings_unread') }));
    return () => stop.abort();
  }, []);

  const save = async (
    change: SettingsChange,
    words: string,
    undo?: SettingsChange,
  ): Promise<void> => {
    try {
      setSettings(await changeSettings(change));
      setSaid(undo ? { text: words, undo } : { text: words });
    } catch {
      setSaid({ text: t('settings_unsaved') });
    }
  };

  return {
    settings,
    /** Which of them the organisation has set. */
    policy,
    said,
    say: (told: Told): void => setSaid(told),
    forget: () => setSaid(null),
    /** Says these words when it is done. */
    change: (change: SettingsChange, words = t('settings_saved')): void => {
      if (!settings) return;
      const before = Object.keys(change).map((key) => [key, settings[key as keyof Settings]]);
      void save(change, words, Object.fromEntries(before));
    },
    undo: (change: SettingsChange): void => void save(change, t('settings_takenBack')),
  };
};
