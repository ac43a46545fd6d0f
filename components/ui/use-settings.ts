import { useEffect, useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { mergeChange } from '../../lib/settings/merge-change.ts';
import { same } from '../../lib/settings/same.ts';
import {
  changeSettings,
  type PolicyKey,
  readPolicy,
  readSettings,
  type Settings,
  type SettingsChange,
  watchSettings,
} from '../../lib/settings.ts';
import { useInOneGo } from './in-one-go.ts';

interface Told {
  text: string;
  /** The way back. */
  back?: () => void;
}

/** Of the settings those that a change is about. */
const partOf = (settings: Settings, change: SettingsChange): SettingsChange =>
  Object.fromEntries(Object.keys(change).map((key) => [key, settings[key as keyof Settings]]));

/** What these become where `stored` is what they are by now. */
type Merge = (stored: SettingsChange) => SettingsChange;

const merging = (seen: SettingsChange, wanted: SettingsChange, stored: SettingsChange) =>
  Object.fromEntries(
    (Object.keys(wanted) as (keyof Settings)[]).map((key) => [
      key,
      mergeChange(seen[key], wanted[key], stored[key]),
    ]),
  );

/** Puts these in their place. Returns what stood there: that may be more than was seen. */
const putInPlace = async (change: SettingsChange, merge: Merge) => {
  let was: SettingsChange = {};
  const next = await changeSettings((stored) => {
    was = partOf(stored, change);
    return merge(was);
  });
  return { was, next, after: partOf(next, change) };
};

/** The same words twice are read out twice only where they differ; and once while somebody types on. */
const spoken = (text: string, said: Told | null, goesOn: boolean): string => {
  if (goesOn && said?.text.trimEnd() === text) return said.text;
  return said?.text === text ? `${text}\u00a0` : text;
};

/** The settings as they are stored, and which of them the organisation has set. */
const useStored = (say: (told: Told) => void) => {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [policy, setPolicy] = useState<ReadonlySet<PolicyKey>>(new Set());
  const latest = useRef(say);
  useEffect(() => {
    const stop = new AbortController();
    const take = (next: Settings): void => {
      setSettings(next);
      void readPolicy().then(setPolicy);
    };
    watchSettings(take, stop.signal);
    readSettings().then(take, () => latest.current({ text: t('settings_unread') }));
    return () => stop.abort();
  }, []);
  return { settings, setSettings, policy };
};

/** The settings as they are stored, and how to change them: at once, and with a way back. */
export const useSettings = () => {
  const [said, setSaid] = useState<Told | null>(null);
  const { settings, setSettings, policy } = useStored(setSaid);
  const inOneGo = useInOneGo();
  const fail = (): void => setSaid({ text: t('settings_unsaved') });

  const takeBack = async (before: SettingsChange, left: SettingsChange): Promise<void> => {
    // As if what is stored were wanted anew: what another window has changed since goes before.
    const back: Merge = (stored) => merging(left, stored, before);
    const { was, next, after } = await putInPlace(before, back);
    setSettings(next);
    setSaid({ text: t(same(was, after) ? 'settings_changedSince' : 'settings_takenBack') });
  };

  const save = async (
    seen: SettingsChange,
    wanted: SettingsChange,
    words: string,
    go: ReturnType<typeof inOneGo>,
  ): Promise<void> => {
    const put: Merge = (stored) => merging(seen, wanted, stored);
    const { was, next, after } = await putInPlace(wanted, put);
    setSettings(next);
    const before = go(was, after);
    const back = (): void => void takeBack(before, after).catch(fail);
    setSaid((said) => ({ text: spoken(words, said, before !== was), back }));
  };

  return {
    settings,
    policy,
    said,
    say: (told: Told): void => setSaid(told),
    forget: () => setSaid(null),
    /** Says these words when it is done. */
    change: (change: SettingsChange, words = t('settings_saved')): void => {
      if (!settings) return;
      const seen = partOf(settings, change);
      save(seen, change, words, inOneGo(`${Object.keys(change)}`)).catch(fail);
    },
  };
};
