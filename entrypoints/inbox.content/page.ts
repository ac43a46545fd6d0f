import { focusRank } from '../../lib/sites/caret.ts';
import type { Composer, Page, Ranks, ReadResult, Site } from '../../lib/sites/site.ts';
import type { Conversation } from '../../lib/text/conversation.ts';

/** The page as it is at this moment. Nothing is kept: the sites reuse and replace their nodes. */
export interface Now {
  result: ReadResult;
  conversation: Conversation | null;
  composers: Composer[];
}

export const pageNow = (own: readonly string[]): Page => ({
  document,
  url: new URL(location.href),
  own,
});

/** The worst rank by name, of what was read and of the reply boxes. */
const worst = (all: readonly Ranks[]): Ranks => {
  const ranks: Ranks = {};
  for (const [name, rank] of all.flatMap(Object.entries<number>))
    ranks[name] = Math.max(ranks[name] ?? 0, rank);
  return ranks;
};

export const lookNow = (site: Site, page: Page): Now => {
  const result = site.read(page);
  if (result.is !== 'conversation') return { result, conversation: null, composers: [] };
  const { conversation } = result;
  const composers = site.composers(page);
  const ranks = worst([result.ranks, ...composers.map((composer) => composer.ranks)]);
  return { result: { ...result, ranks }, conversation, composers };
};

/**
 * The reply box for this conversation. Boxes that answer another one, or do not say which, are not
 * it; and of several that do, one is it only if the agent is in one of them or was in it last. One
 * that does not say who gets its text is it only where the agent is in it, or there is no other.
 */
export const composerFor = ({ conversation, composers }: Now): Composer | 'none' | 'several' => {
  const mine = composers.filter(
    ({ thread, mode }) => mode !== 'new' && thread === conversation?.thread,
  );
  const isInUse = mine.some(({ element }) => focusRank(element, document) < 2);
  const clear = mine.filter(({ mode }) => mode !== 'unclear');
  const [likeliest, ...others] = isInUse || clear.length === 0 ? mine : clear;
  if (!likeliest) return 'none';
  return isInUse || others.length === 0 ? likeliest : 'several';
};

/** A page so changed that reading it fails is one we do not recognise: the last conversation must not stay. */
export const lookOrSayWhy = (site: Site, page: Page): Now => {
  try {
    return lookNow(site, page);
  } catch {
    const result: ReadResult = { is: 'unrecognised', why: 'unread_failed' };
    return { result, conversation: null, composers: [] };
  }
};
