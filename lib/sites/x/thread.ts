import type { Finder } from '../find.ts';
import { isShown } from '../visible.ts';
import { postAt } from './address.ts';
import { idOf, type Post, readPost } from './posts.ts';
import type { XPart } from './selectors.ts';

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

/** The post the address names, as the page shows it. */
export const openedPost = (document: Document, id: string, find: Find): Answered => {
  const column = find.one(document, 'column', isShown);
  if (!column) return null;
  const named = find.all(column, 'post').find((post) => idOf(post, find) === id);
  const article = named ?? find.one(column, 'focusedPost');
  if (!article) return null;
  const post = readPost(article, find);
  return post?.id === id ? post : 'unclear';
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
const postsAround = (document: Document, answered: Post, find: Find): Post[] => {
  const column = find.one(document, 'column', isShown);
  const posts = column
    ? articlesOf(column, find)
        .map((article) => readPost(article, find))
        .filter((post) => post !== null)
    : [];
  if (!posts.some((post) => post.id === answered.id)) return [answered];
  const seen = new Set<string>();
  return posts.filter((post) => !seen.has(post.id) && seen.add(post.id));
};

/** Behind a reply dialog may lie a list, whose other posts have nothing to do with the answer. */
const showsConversation = (document: Document, id: string | null, find: Find): boolean => {
  const column = find.one(document, 'column', isShown);
  return id !== null || (column !== null && find.one(column, 'focusedPost') !== null);
};

export const threadIn = (document: Document, url: URL, find: Find): XThread | 'unclear' | null => {
  const dialog = replyDialog(document, find);
  const inDialog = dialog ? answeredIn(dialog, find) : null;
  if (inDialog === 'unclear') return 'unclear';
  const id = postAt(url);
  const answered = inDialog ?? (id === null ? null : openedPost(document, id, find));
  if (answered === null) return id === null ? null : 'unclear';
  if (answered === 'unclear') return 'unclear';
  return {
    answered,
    posts: showsConversation(document, id, find)
      ? postsAround(document, answered, find)
      : [answered],
  };
};
