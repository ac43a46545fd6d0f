import { count, t } from '../../lib/i18n.ts';
import { keyOf } from '../../lib/lint/own/own-phrase.ts';
import { refuseBeside, refuseExamples, refusePhrase } from '../../lib/lint/own/refusal.ts';
import { MOST, type OwnPhrase } from '../../lib/settings/own-phrase.ts';
import { type Pack, readPack } from '../../lib/settings/pack.ts';
import { refuseEntry } from '../../lib/settings/pack-file.ts';
import { sayRefused } from '../../lib/settings/refused.ts';

/** What is wrong with one of a pack's phrases; null where nothing is. */
const refuseAt = (phrases: readonly OwnPhrase[], at: number): string | null => {
  const own = phrases[at];
  if (!own) return null;
  const why = refusePhrase(own) ?? refuseExamples(own.phrase, own.examples);
  if (why) return refuseEntry(at, sayRefused(why));
  const key = keyOf(own.phrase);
  const twin = phrases.slice(0, at).findIndex((other) => keyOf(other.phrase) === key);
  return twin < 0 ? null : refuseEntry(at, t('refusedPack_sameWords', String(twin + 1)));
};

/** A pack that is sound in form and stands by its own examples, or why it is refused whole. */
export const checkedPack = (text: string): Pack | { refused: string } => {
  const pack = readPack(text);
  if ('refused' in pack) return pack;
  for (const at of pack.phrases.keys()) {
    const refused = refuseAt(pack.phrases, at);
    if (refused) return { refused };
  }
  return pack;
};

export interface Merged {
  added: OwnPhrase[];
  changed: OwnPhrase[];
  same: number;
  /** Ours and the pack's together; null where they are more than can be kept. */
  phrases: OwnPhrase[] | null;
}

const alike = (a: OwnPhrase, b: OwnPhrase): boolean =>
  JSON.stringify([a.phrase, a.why, a.replacements, a.strength, a.examples]) ===
  JSON.stringify([b.phrase, b.why, b.replacements, b.strength, b.examples]);

/** What taking a pack would do: the phrases it changes stay at their place. */
export const mergePack = (mine: readonly OwnPhrase[], theirs: readonly OwnPhrase[]): Merged => {
  const known = new Map(mine.map((own) => [keyOf(own.phrase), own]));
  const added = theirs.filter(({ phrase }) => !known.has(keyOf(phrase)));
  const changed = theirs.filter((own) => {
    const before = known.get(keyOf(own.phrase));
    return before !== undefined && !alike(before, own);
  });
  const changes = new Map(changed.map((own) => [keyOf(own.phrase), own]));
  const phrases = [...mine.map((own) => changes.get(keyOf(own.phrase)) ?? own), ...added];
  return {
    added,
    changed,
    same: theirs.length - added.length - changed.length,
    phrases: phrases.length > MOST.phrases ? null : phrases,
  };
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What was typed, as it is kept. */
export const tidied = (own: OwnPhrase): OwnPhrase => ({
  ...own,
  phrase: plain(own.phrase),
  why: plain(own.why),
  replacements: [...new Set(own.replacements.map(plain).filter(Boolean))],
});

/** Why a phrase cannot be kept beside the others, in one sentence; null where it can. */
export const refuseTyped = (own: OwnPhrase, others: readonly OwnPhrase[]): string | null => {
  if (own.why.length > MOST.why) return t('phrase_whyTooLong', count(MOST.why));
  if (own.replacements.length > MOST.replacements)
    return t('phrase_tooManyReplacements', count(MOST.replacements));
  if (own.replacements.some(({ length }) => length > MOST.replacement))
    return t('phrase_replacementTooLong', count(MOST.replacement));
  const why = refusePhrase(own) ?? refuseBeside(own, others);
  return why && sayRefused(why);
};
