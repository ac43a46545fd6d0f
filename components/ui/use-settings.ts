import { useEffect, useState } from 'react';
import {
  changeSettings,
  readSettings,
  type Settings,
  type SettingsChange,
  watchSettings,
} from '../../lib/settings.ts';

/** The settings as they are stored, and how to change them: at once, and with a way back. */
export const useSettings = () => {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [said, setSaid] = useState<{ text: string; undo?: SettingsChange } | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    watchSettings(setSettings, stop.signal);
    readSettings().then(setSettings, () =>
      setSaid({ text: 'The settings could not be read: reload this page to try again.' }),
    );
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
      setSaid({ text: 'This could not be saved and is as it was before: try again.' });
    }
  };

  return {
    settings,
    said,
    forget: () => setSaid(null),
    /** Says these words when it is done. */
    change: (change: SettingsChange, words = 'Saved.'): void => {
      if (!settings) return;
      const before = Object.keys(change).map((key) => [key, settings[key as keyof Settings]]);
      void save(change, words, Object.fromEntries(before));
    },
    undo: (change: SettingsChange): void => void save(change, 'Taken back.'),
  };
};
