import type { Settings, SettingsChange } from '../../lib/settings.ts';

/** What every part of the settings page is given. */
export interface SectionProps {
  settings: Settings;
  /** Saved at once, with a way back; says these words, or that it is saved. */
  onChange(change: SettingsChange, words?: string): void;
}
