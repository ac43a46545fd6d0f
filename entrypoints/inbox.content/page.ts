import { focusRank } from '../../lib/sites/caret.ts';
import type { Composer, Page, ReadResult, Site } from '../../lib/sites/site.ts';
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

export const lookNow = (site: Site, page: Page): Now => {
  const result = site.read(page);
  const conversation = result.is === 'conversation' ? result.conversation : null;
  return { result, conversation, composers: conversation ? site.composers(page) : [] };
};

/**
 * The reply box for this conversation. Boxes that answer another one, or do not say which, are not
 * it; and of several that do, one is it only if the agent is in one of them or was in it last.
 */
export const composerFor = ({ conversation, composers }: Now): Composer | 'none' | 'several' => {
  const mine = composers.filter(
    ({ thread, mode }) => mode !== 'new' && thread === conversation?.thread,
  );
  const [likeliest] = mine;
  if (!likeliest) return 'none';
  const certain = mine.length === 1 || mine.some(({ element }) => focusRank(element, document) < 2);
  return certain ? likeliest : 'several';
};

/** A page so changed that reading it fails is one we do not recognise: the last conversation must not stay. */
export const lookOrSayWhy = (site: Site, page: Page): Now => {
  try {
    return lookNow(site, page);
  } catch {
    const result: ReadResult = { is: 'unrecognised', why: 'This page could not be read.' };
    return { result, conversation: null, composers: [] };
  }
};
