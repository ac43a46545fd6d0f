import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { brands, contact } from './settings/brand.ts';
import { clocks } from './settings/clocks.ts';
import { defaultMarkKeys, isChord, type MarkAction } from './settings/mark-keys.ts';
import { bareName, MOST_OWN } from './settings/own-names.ts';
import { ownPhrases } from './settings/own-phrase.ts';
import { pause } from './settings/pause.ts';
import { values } from './settings/values.ts';
import { isHost, MOST_HOSTS } from './settings/zendesk-host.ts';

const text = (most: number) => z.catch(z.string().check(z.maxLength(most)), '');
const yes = z.catch(z.boolean(), true);
const no = z.catch(z.boolean(), false);
const list = (each: z.ZodMiniString, most: number) =>
  z.catch(z.array(each).check(z.maxLength(most)), () => []);

const chord = (action: MarkAction) =>
  z.catch(
    z.string().check(z.refine((keys) => keys === '' || isChord(keys))),
    defaultMarkKeys[action],
  );

const markKeys = z.object({
  next: chord('next'),
  previous: chord('previous'),
  open: chord('open'),
  apply: chord('apply'),
  dismiss: chord('dismiss'),
});

const sites = z.object({ gmail: yes, zendesk: yes, x: yes });

const ids = list(z.string().check(z.minLength(1), z.maxLength(80)), 1_000);
const offOnSite = z.object({ gmail: ids, zendesk: ids, x: ids });

// Every field has its own fallback: one damaged value costs that value and nothing else.
const schema = z.object({
  /** The agent's own addresses and handles, lower case, handles without the @. */
  own: list(z.string().check(z.minLength(1), z.maxLength(MOST_OWN.letters)), MOST_OWN.names),
  agentName: text(120),
  /** The team's first brand and how it is reached. */
  brand: text(120),
  contact,
  /** What it answers as besides. Which one a conversation is about its account tells. */
  brands,
  /** What it stands for; a goodwill gesture has to serve one of these. */
  values,
  /** Ids of rules switched off everywhere, and those switched off on one site. */
  offRules: ids,
  offOnSite: z.catch(offOnSite, () => offOnSite.parse({})),
  /** What the team wants flagged besides: each no more than text. lint/own makes rules of them. */
  ownPhrases,
  showWeak: yes,
  /** The keys for the marks at a reply box. */
  markKeys: z.catch(markKeys, () => markKeys.parse({})),
  sites: z.catch(sites, () => sites.parse({})),
  /** Off on every site at once, for a time or until switched on. */
  pause,
  /** Where else a Zendesk stands: the team's own addresses, each let in by the browser's owner. */
  zendeskHosts: list(z.string().check(z.refine(isHost)), MOST_HOSTS),
  keepNames: no,
  keepVerbatim: no,
  clocks,
  retentionDays: z.catch(z.int().check(z.minimum(1), z.maximum(3650)), 1095),
});

export type Settings = z.infer<typeof schema>;
export type SettingsChange = Partial<Settings>;

const KEY = 'settings';
/** What the organisation has set: a copy the background keeps, because not every page can ask for it. */
const POLICY = 'policy';

/** Whatever was stored, as settings: what cannot be read becomes its default. Never throws. */
export const settingsFrom = (stored: unknown): Settings => {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : schema.parse({});
};

export const defaultSettings: Settings = settingsFrom({});

export type SettingKey = keyof Settings;

/**
 * One setting as a file or a policy has it, without its fallback: that would pass for what was wanted.
 * Undefined where it cannot be read.
 */
export const settingFrom = (key: SettingKey, value: unknown): Settings[SettingKey] | undefined =>
  z.safeParse(schema.shape[key].def.innerType, value).data as Settings[SettingKey] | undefined;

/** What an organisation may set for its people; assets/public/managed-schema.json says so to the browser. */
export const policyKeys = [
  'brand',
  'contact',
  'brands',
  'offRules',
  'ownPhrases',
  'showWeak',
  'sites',
  'keepNames',
  'keepVerbatim',
  'clocks',
  'retentionDays',
] as const satisfies readonly (keyof Settings)[];

export type PolicyKey = (typeof policyKeys)[number];

/** What of a policy can be read. A value that cannot is nobody's: the person's own goes on. */
export const policyFrom = (given: unknown): SettingsChange => {
  const policy = z.record(z.string(), z.unknown()).safeParse(given).data ?? {};
  const read = policyKeys.flatMap((key) => {
    const value = settingFrom(key, policy[key]);
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(read);
};

const readBoth = async () => {
  const { [KEY]: stored, [POLICY]: given } = await browser.storage.local.get([KEY, POLICY]);
  return { own: settingsFrom(stored), policy: policyFrom(given) };
};

/** What the organisation has set goes before what the person has. */
export const readSettings = async (): Promise<Settings> => {
  const { own, policy } = await readBoth();
  return { ...own, ...policy };
};

/** Which settings the organisation has set: nobody changes them here. */
export const readPolicy = async (): Promise<ReadonlySet<PolicyKey>> => {
  const { policy } = await readBoth();
  return new Set(policyKeys.filter((key) => key in policy));
};

/** Keeps what the organisation has set, in place of what it had; none where it has set nothing. */
export const keepPolicy = async (given: unknown): Promise<void> => {
  const policy = policyFrom(given);
  const { [POLICY]: before } = await browser.storage.local.get(POLICY);
  if (Object.keys(policy).length > 0) await browser.storage.local.set({ [POLICY]: policy });
  else if (before !== undefined) await browser.storage.local.remove(POLICY);
};

const lower = (own: readonly string[]): string[] => [...new Set(own.map(bareName).filter(Boolean))];

const without = (change: SettingsChange, policy: SettingsChange): SettingsChange =>
  Object.fromEntries(Object.entries(change).filter(([key]) => !(key in policy)));

/** What cannot be read back would be gone, and what stood in its place with it. */
const refuseUnreadable = (asked: SettingsChange): void => {
  for (const [key, value] of Object.entries(asked))
    if (settingFrom(key as SettingKey, value) === undefined)
      throw new RangeError(`No such value of ${key} can be kept`);
};

/**
 * Puts these values in place of the stored ones, and returns the whole; what the organisation
 * has set stays. What depends on the stored ones is asked for with them. Rejects, and changes nothing,
 * where one of them cannot be kept. Never in a page: there is no lock between one and our own pages.
 */
export const changeSettings = (
  change: SettingsChange | ((stored: Settings) => SettingsChange),
): Promise<Settings> =>
  // Two pages may save at once: without the lock the later would undo the earlier.
  navigator.locks.request(KEY, async () => {
    const { own, policy } = await readBoth();
    const stored = { ...own, ...policy };
    const asked = typeof change === 'function' ? change(stored) : change;
    refuseUnreadable(asked);
    const next = settingsFrom({ ...own, ...without(asked, policy) });
    next.own = lower(next.own);
    await browser.storage.local.set({ [KEY]: next });
    return { ...next, ...policy };
  });

/** Calls back with the whole settings after every change, until the signal says stop. */
export const watchSettings = (onChange: (settings: Settings) => void, signal: AbortSignal) => {
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'local' || !(KEY in changes || POLICY in changes)) return;
    const tell = (settings: Settings): void => {
      if (!signal.aborted) onChange(settings);
    };
    // It fails where the extension itself is gone, and then there is nothing to tell.
    readSettings().then(tell, () => {});
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), {
    once: true,
  });
};
