import type { Finder } from '../find.ts';
import { flowOf } from '../flow.ts';
import { handleIn, postIn } from './address.ts';
import { selectors, type XPart } from './selectors.ts';

export interface Post {
  element: HTMLElement;
  id: string;
  handle: string;
  name: string;
  at: string | null;
  text: string;
  partial: boolean;
}

type Find = Finder<XPart>;

/** Stands for a post that cannot be read: somebody spoke there, and it is not known who. */
export const unreadable = (element: HTMLElement): Post => ({
  element,
  id: '',
  handle: '',
  name: '',
  at: null,
  text: '',
  partial: false,
});

/** A post quoted in another one stands in a box that works as a link, or is a post itself. */
const isOwnPart =
  (article: HTMLElement) =>
  (element: HTMLElement): boolean => {
    const box = element.closest(selectors.quoted[0]);
    const inBox = box !== null && article.contains(box);
    return !inBox && element.closest(selectors.post[0]) === article;
  };

const linkOf = (article: HTMLElement, find: Find): string | null =>
  find.one(article, 'permalink', isOwnPart(article))?.getAttribute('href') ?? null;

/** The id of the post in this article; null for adverts and the like. */
export const idOf = (article: HTMLElement, find: Find): string | null =>
  postIn(linkOf(article, find));

/** The name shown and the post's own link must be the same person's; a post holds no other post. */
const isCertain = (article: HTMLElement, handle: string, find: Find): boolean => {
  const linked = handleIn(linkOf(article, find));
  const agrees = linked === null || linked === handle;
  return agrees && article.querySelector(selectors.post[0]) === null;
};

const handleOf = (author: HTMLElement): string => {
  const spans = [...author.querySelectorAll('span')].map((span) => span.textContent?.trim() ?? '');
  const shown = spans.find((words) => /^@\w{1,20}$/.test(words));
  if (shown) return shown.slice(1).toLowerCase();
  const links = [...author.querySelectorAll('a[href]')];
  return links.map((link) => handleIn(link.getAttribute('href'))).find((handle) => handle) ?? '';
};

const nameOf = (author: HTMLElement): string => {
  const first = author.querySelector('a[href], span');
  const words = first ? flowOf(first).text.trim() : '';
  return words.startsWith('@') ? '' : words;
};

const timeOf = (article: HTMLElement, find: Find): string | null => {
  const shown = find.one(article, 'time', isOwnPart(article))?.getAttribute('datetime') ?? '';
  const time = Date.parse(shown);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

export const readPost = (article: HTMLElement, find: Find): Post | null => {
  const own = isOwnPart(article);
  const id = idOf(article, find);
  const author = find.one(article, 'author', own);
  const handle = author ? handleOf(author) : '';
  if (id === null || !author || handle === '' || !isCertain(article, handle, find)) return null;
  const text = find.one(article, 'text', own);
  return {
    element: article,
    id,
    handle,
    name: nameOf(author),
    at: timeOf(article, find),
    text: text ? flowOf(text, () => 'keep', true).text.trim() : '',
    partial: find.one(article, 'more', own) !== null,
  };
};
