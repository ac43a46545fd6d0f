const HOSTS = /^(?:(?:mobile|pro)\.)?(?:x|twitter)\.com$/;
const POST = /^\/(?:i\/(?:web\/)?|[A-Za-z0-9_]{1,20}\/)status\/(\d+)(?:\/|$)/;
const CHAT = /^\/i\/chat\/(\d+-\d+|g[\w-]+)(?:\/|$)/;

export const matchesX = (url: URL): boolean =>
  url.protocol === 'https:' && HOSTS.test(url.hostname);

export const postAt = (url: URL): string | null => POST.exec(url.pathname)?.[1] ?? null;

/** `11-22` for two people, `g…` for a group. */
export const chatAt = (url: URL): string | null => CHAT.exec(url.pathname)?.[1] ?? null;

export const xThreadAt = (url: URL): string | null => postAt(url) ?? chatAt(url);

/** The post id in a link within the page. */
export const postIn = (href: string | null): string | null =>
  /\/status\/(\d+)/.exec(href ?? '')?.[1] ?? null;

const NOT_A_HANDLE = /^(?:i|home|explore|search|notifications|messages|settings|compose|hashtag)$/;

/** The handle a profile link goes to, lower case. */
export const handleIn = (href: string | null): string | null => {
  const match =
    /^(?:https:\/\/(?:(?:mobile|pro)\.)?(?:x|twitter)\.com)?\/([A-Za-z0-9_]{1,20})(?:[/?#]|$)/.exec(
      href ?? '',
    );
  const handle = match?.[1]?.toLowerCase() ?? null;
  return handle === null || NOT_A_HANDLE.test(handle) ? null : handle;
};
