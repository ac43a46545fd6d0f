import { count, t } from '../i18n.ts';

/** As many addresses of its own as a team may have. */
export const MOST_HOSTS = 20;

const HOST = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*\.[a-z][a-z0-9-]{1,62}$/;

const BUILT_IN = /(?:^|\.)zendesk\.com$|^mail\.google\.com$|^(?:x|twitter)\.com$/;

const refuse = (refused: string) => ({ refused });

/** The host of a team's own Zendesk as somebody writes or pastes it; or why it cannot be one. */
export const hostFrom = (
  typed: string,
  known: readonly string[],
): { host: string } | { refused: string } => {
  const text = typed.trim();
  const url = URL.parse(text.includes('://') ? text : `https://${text}`);
  const host = url?.hostname ?? '';
  if (url && url.protocol !== 'https:') return refuse(t('refuse_hostPlain'));
  if (!url || url.port || url.username || host.length > 253 || !HOST.test(host))
    return refuse(t('refuse_hostForm'));
  if (BUILT_IN.test(host)) return refuse(t('refuse_hostBuiltIn', host));
  if (known.includes(host)) return refuse(t('refuse_hostTwin', host));
  if (known.length >= MOST_HOSTS) return refuse(t('refuse_tooManyHosts', count(MOST_HOSTS)));
  return { host };
};

/** What is stored is one only in the form it was accepted in. */
export const isHost = (text: string): boolean => {
  const read = hostFrom(text, []);
  return 'host' in read && read.host === text;
};
