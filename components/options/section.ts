import type { Settings, SettingsChange } from '../../lib/settings.ts';

/** What every part of the settings page is given. */
export interface SectionProps {
  settings: Settings;
  onChange(change: SettingsChange): void;
}
