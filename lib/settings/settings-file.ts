import * as z from 'zod/mini';
import { defaultSettings, type SettingKey, type Settings, settingFrom } from '../settings.ts';

const LARGEST = 2_000_000;
const VERSION = 1;

/** Who is away for an hour gives nobody an hour off. */
export type FileKey = Exclude<SettingKey, 'pause'>;

export const fileKeys = (Object.keys(defaultSettings) as SettingKey[]).filter(
  (key): key is FileKey => key !== 'pause',
);

const file = z.object({
  amends: z.literal('settings'),
  version: z.int(),
  settings: z.record(z.string(), z.unknown()),
});

/** The settings as a file, for another browser or another agent. */
export const settingsFile = (settings: Settings): string => {
  const { pause: _, ...given } = settings;
  return `${JSON.stringify({ amends: 'settings', version: VERSION, settings: given }, null, 2)}\n`;
};

export type SettingsInFile =
  /** Why the file is refused whole: its size, its form, its version, or one setting that cannot be read. */
  | { refused: 'large' | 'other' | 'newer' | FileKey }
  /** What would be another than it is here. */
  | { change: Partial<Settings>; keys: FileKey[] };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
};

/**
 * What taking a file over would change. A setting it does not name stays as it is, and so does one
 * of those `fixed`, which nobody changes here.
 */
export const readSettingsFile = (
  text: string,
  here: Settings,
  fixed: ReadonlySet<SettingKey> = new Set(),
): SettingsInFile => {
  if (text.length > LARGEST) return { refused: 'large' };
  const read = file.safeParse(parsed(text));
  if (!read.success) return { refused: 'other' };
  const { version, settings } = read.data;
  if (version !== VERSION) return { refused: 'newer' };
  const change: Record<string, unknown> = {};
  for (const key of fileKeys) {
    if (!(key in settings) || fixed.has(key)) continue;
    const value = settingFrom(key, settings[key]);
    if (value === undefined) return { refused: key };
    if (JSON.stringify(value) !== JSON.stringify(here[key])) change[key] = value;
  }
  return { change, keys: fileKeys.filter((key) => key in change) };
};
