// Lists whose name is followed by what they are a list of: a label's name, the words searched for.
const LISTS_OF = /^(?:label|search|category|advanced-search|section_query|create-filter)$/;
const LISTS =
  /^(?:inbox|starred|snoozed|imp|important|sent|scheduled|drafts?|all|spam|trash|chats)$/;
const PAGE = /^p\d+$/;
const TOKEN = /^[A-Za-z0-9]{14,}$/;

export const matchesGmail = (url: URL): boolean =>
  url.protocol === 'https:' &&
  url.hostname === 'mail.google.com' &&
  url.pathname.startsWith('/mail/') &&
  // The page for telephones is another program.
  !url.pathname.startsWith('/mail/mu/');

/**
 * The name the address has for the open thread. It is not the thread's id, which only the page
 * tells: Gmail's addresses carry a token of their own.
 */
export const gmailThreadAt = (url: URL): string | null => {
  const popped = url.searchParams.get('th');
  if (popped) return popped.replace(/^#/, '');
  const [list = '', ...rest] = (url.hash.slice(1).split('?')[0] ?? '').split('/');
  const name = rest.at(-1) ?? '';
  if (name === '' || PAGE.test(name)) return null;
  if (LISTS_OF.test(list)) return rest.length > 1 ? name : null;
  if (LISTS.test(list)) return name;
  return TOKEN.test(name) && list !== 'settings' ? name : null;
};

/** An address that opens the thread again, in the same account. */
export const gmailLink = (url: URL, thread: string): string => {
  const account = /^\/mail\/u\/\d+\//.exec(url.pathname)?.[0] ?? '/mail/u/0/';
  return `${url.origin}${account}#all/${thread}`;
};
