import { type Browser, browser } from 'wxt/browser';
import { type Message, messageIn } from './messages/message.ts';
import type { SiteId } from './text/conversation.ts';

/** What the browser vouches for. The site is never taken from a message's body. */
export interface Sender {
  site: SiteId;
  tab: number;
}

/** Registered synchronously and called within the sender's click, so that it may open the panel. */
export type Handlers = {
  [K in Message['do']]: (
    message: Extract<Message, { do: K }>,
    sender: Sender,
  ) => void | Promise<void>;
};

/** What our part in a page may ask for. Whatever else needs doing is done on our own pages. */
const fromInbox: ReadonlySet<Message['do']> = new Set([
  'page-state',
  'replied',
  'shown-replies',
  'open-panel',
  'load-page-part',
  'load-check',
  'turn',
  'open-settings',
  'habits',
]);

/** `hosts` are the team's own addresses of Zendesk, from the settings. */
export const siteOf = (origin: string, hosts: readonly string[] = []): SiteId | null => {
  const url = URL.parse(origin);
  if (url?.protocol !== 'https:') return null;
  if (url.hostname === 'mail.google.com') return 'gmail';
  if (url.hostname.endsWith('.zendesk.com') || hosts.includes(url.hostname)) return 'zendesk';
  return ['x.com', 'pro.x.com', 'twitter.com'].includes(url.hostname) ? 'x' : null;
};

/** The inbox an address shows. A Zendesk has pages for customers besides, where we are not. */
export const inboxAt = (address: string, hosts: readonly string[]): SiteId | null => {
  const site = siteOf(address, hosts);
  const path = URL.parse(address)?.pathname ?? '';
  return site === 'zendesk' && !/^\/agent(?:\/|$)/.test(path) ? null : site;
};

/** Who sent it, by the browser's word; null for anything but the top frame of an inbox. */
const senderOf = (
  sender: Browser.runtime.MessageSender,
  hosts: readonly string[],
): Sender | null => {
  const tab = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tab === undefined || sender.frameId !== 0) return null;
  const site = siteOf(sender.origin ?? sender.url ?? '', hosts);
  return site && { site, tab };
};

interface Accepted {
  message: Message;
  sender: Sender;
}

/** The message, if it is whole and this sender may send it. */
export const accept = (
  body: unknown,
  from: Browser.runtime.MessageSender,
  hosts: readonly string[] = [],
): Accepted | null => {
  const sender = senderOf(from, hosts);
  const message = messageIn(body);
  return sender && message && fromInbox.has(message.do) ? { message, sender } : null;
};

type Answer = { done: boolean };

const handle = <K extends Message['do']>(
  handlers: Handlers,
  body: Extract<Message, { do: K }>,
  sender: Sender,
): void | Promise<void> => handlers[body.do as K](body, sender);

/** What a team's own address sends, which only the settings know to be one. */
const acceptOwn = async (
  body: unknown,
  from: Browser.runtime.MessageSender,
  hosts: () => Promise<readonly string[]>,
): Promise<Accepted> => {
  const accepted = from.id === browser.runtime.id ? accept(body, from, await hosts()) : null;
  if (!accepted) throw new Error('No message of ours.');
  return accepted;
};

/** Call at the top level of the background, in its first turn. */
export const listen = (handlers: Handlers, hosts: () => Promise<readonly string[]>): void => {
  const run = ({ message, sender }: Accepted) => handle(handlers, message, sender);
  browser.runtime.onMessage.addListener((body: unknown, from, respond) => {
    const answer = (done: boolean): void => respond({ done } satisfies Answer);
    const accepted = accept(body, from);
    // Not an async function: opening the panel must happen before the first await.
    try {
      const running = accepted ? run(accepted) : acceptOwn(body, from, hosts).then(run);
      Promise.resolve(running).then(
        () => answer(true),
        () => answer(false),
      );
    } catch {
      answer(false);
    }
    return true;
  });
};

// The worker may be killed between hearing and answering; it is up again within a second.
const PAUSES = [200, 1_000, 5_000, 20_000, 60_000];

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

/** Sends once; true when the background has done it. */
export const send = async (body: Message): Promise<boolean> => {
  try {
    const answer: Answer | undefined = await browser.runtime.sendMessage(body);
    return answer?.done === true;
  } catch {
    return false;
  }
};

/**
 * Sends until the background says it is done. Only for what may arrive twice: a reply is known by
 * its message id, so the second arrival changes nothing.
 */
export const sendSurely = async (body: Message, signal: AbortSignal): Promise<boolean> => {
  for (const wait of [...PAUSES, 0]) {
    if (signal.aborted || !browser.runtime?.id) return false;
    if (await send(body)) return true;
    if (wait > 0) await pause(wait);
  }
  return false;
};
