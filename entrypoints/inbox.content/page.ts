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

/** The reply box for this conversation; boxes that say they answer another one are not it. */
export const composerFor = ({ conversation, composers }: Now): Composer | null =>
  composers.find(
    ({ thread, mode }) => mode !== 'new' && (thread === null || thread === conversation?.thread),
  ) ?? null;
