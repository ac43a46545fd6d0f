import { focusRank } from '../caret.ts';
import type { Finder } from '../find.ts';
import { isShown } from '../visible.ts';
import { postAt } from './address.ts';
import { idOf, type Post, readPost, unreadable } from './posts.ts';
import { selectors, type XPart } from './selectors.ts';

type Find = Finder<XPart>;

/** What the page is about: the post that is answered or opened, and those around it in order. */
export interface XThread {
  answered: Post;
  posts: Post[];
}

/** null: none. 'unclear': one is there, and it is not certain which. */
export type Answered = Post | 'unclear' | null;

/** The reply dialog with a box to write in, which lies over everything else. */
export const replyDialog = (document: Document, find: Find): HTMLElement | null =>
  find.all(document, 'dialog', isShown).findLast((box) => find.all(box, 'edit').length > 0) ?? null;

/** The post a reply dialog answers: the last one above its box. */
export const answeredIn = (dialog: HTMLElement, find: Find): Answered => {
  const [edit] = find.all(dialog, 'edit', isShown);
  const above = find
    .all(dialog, 'post')
    .filter((post) => !edit || (post.compareDocumentPosition(edit) & 4) !== 0);
  const article = above.at(-1);
  return article ? (readPost(article, find) ?? 'unclear') : null;
};

/** The post a column shows as the opened one; with an id, only that one. */
export const openedIn = (column: HTMLElement, id: string | null, find: Find): Answered => {
  const named =
    id === null ? undefined : find.all(column, 'post').find((post) => idOf(post, find) === id);
  const article = named ?? find.one(column, 'focusedPost');
  if (!article) return null;
  const post = readPost(article, find);
  return post && (id === null || post.id === id) ? post : 'unclear';
};

/** Of X Pro's columns the one the agent writes in; else the only one with an opened post. */
const deckColumn = (
  columns: readonly HTMLElement[],
  document: Document,
  find: Find,
): HTMLElement | 'unclear' | null => {
  const open = columns.filter((column) => find.one(column, 'focusedPost'));
  if (open.length < 2) return open[0] ?? null;
  const inUse = (rank: number): HTMLElement | undefined =>
    open.find((column) =>
      find.all(column, 'edit').some((box) => focusRank(box, document) === rank),
    );
  return inUse(0) ?? inUse(1) ?? 'unclear';
};

/** The column the page is about. */
const columnIn = (document: Document, find: Find): HTMLElement | 'unclear' | null => {
  const deck = find.all(document, 'deckColumn', isShown);
  return deck.length > 0 ? deckColumn(deck, document, find) : find.one(document, 'column', isShown);
};

const articlesOf = (column: HTMLElement, find: Find): HTMLElement[] => {
  const cells = find.all(column, 'cell');
  if (cells.length === 0) return find.all(column, 'post');
  const articles: HTMLElement[] = [];
  for (const cell of cells) {
    const posts = find.all(cell, 'post');
    // "Discover more", in whatever language, ends the conversation.
    if (posts.length === 0 && articles.length > 0 && find.one(cell, 'heading')) break;
    articles.push(...posts);
  }
  return articles;
};

/** The posts of the conversation in the column, top to bottom; those beyond it are left out. */
const postsAround = (column: HTMLElement, answered: Post, find: Find): Post[] => {
  const posts = articlesOf(column, find).map(
    (article) => readPost(article, find) ?? unreadable(article),
  );
  if (!posts.some((post) => post.id === answered.id)) return [answered];
  const seen = new Set<string>();
  return posts.filter(({ id }) => id === '' || (!seen.has(id) && seen.add(id)));
};

/** The opened post, where the page shows one: a list has none. */
const openedOn = (column: HTMLElement | 'unclear' | null, url: URL, find: Find): Answered => {
  const id = postAt(url);
  if (column === 'unclear') return 'unclear';
  const isDeck = column?.matches(selectors.deckColumn[0]) ?? false;
  if (id === null && !isDeck) return null;
  return column ? (openedIn(column, id, find) ?? (id === null ? null : 'unclear')) : 'unclear';
};

/** Behind a reply dialog may lie a list, whose other posts have nothing to do with the answer. */
const showsConversation = (column: HTMLElement, url: URL, find: Find): boolean =>
  postAt(url) !== null || find.one(column, 'focusedPost') !== null;

export const threadIn = (document: Document, url: URL, find: Find): XThread | 'unclear' | null => {
  const dialog = replyDialog(document, find);
  const inDialog = dialog ? answeredIn(dialog, find) : null;
  const column = columnIn(document, find);
  const answered = inDialog ?? openedOn(column, url, find);
  if (answered === null || answered === 'unclear') return answered;
  const around =
    column !== null && column !== 'unclear' && showsConversation(column, url, find)
      ? postsAround(column, answered, find)
      : [answered];
  return { answered, posts: around };
};
