import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { sites } from '../../lib/sites/index.ts';
import type { Page, ReadResult, Site } from '../../lib/sites/site.ts';
import type { Conversation, SiteId } from '../../lib/text/conversation.ts';
import { attachShadowRoots } from '../../scripts/amends/read.ts';

export interface SavedPage {
  file: string;
  site: SiteId;
  url: string;
  own: string[];
  is: ReadResult['is'];
}

const page = (
  file: string,
  site: SiteId,
  url: string,
  is: ReadResult['is'] = 'conversation',
  own: string[] = [],
): SavedPage => ({ file, site, url, own, is });

const mail = 'https://mail.google.com/mail/u/0/';
const token = 'FMfcgzQbdrTqXyzKLmNpRsVwBcDfGhJk';

/** Every page kept under tests/fixtures/sites, and some of them at a second address. */
export const savedPages: SavedPage[] = [
  page('gmail-thread', 'gmail', `${mail}#inbox/${token}`),
  page('gmail-own-reply-last', 'gmail', `${mail}#label/Billing/${token}`, 'conversation', [
    'buchhaltung@laden.example',
  ]),
  page('gmail-split-pane', 'gmail', `${mail}#inbox`),
  page('gmail-team', 'gmail', `${mail}#inbox/${token}`),
  page('gmail-window', 'gmail', `${mail}popout?ver=1&th=%23thread-f%3A1861`),
  page('gmail-group', 'gmail', `${mail}#inbox/${token}`),
  page('gmail-draft', 'gmail', `${mail}#inbox/${token}`),
  page('gmail-draft', 'gmail', `${mail}#inbox/18c8000000000000`, 'unrecognised'),
  page('gmail-list', 'gmail', `${mail}#inbox`, 'none'),
  page('gmail-list', 'gmail', `${mail}#inbox/${token}`, 'unrecognised'),
  page('gmail-nothing', 'gmail', `${mail}#inbox/${token}`, 'unrecognised'),
  page('zendesk-ticket', 'zendesk', 'https://acme.zendesk.com/agent/tickets/102'),
  page('zendesk-ticket', 'zendesk', 'https://acme.zendesk.com/agent/tickets/101', 'unrecognised'),
  page('zendesk-ticket', 'zendesk', 'https://acme.zendesk.com/agent/filters/36000', 'none'),
  page('zendesk-newest-first', 'zendesk', 'https://boutique.zendesk.com/agent/tickets/205'),
  page('zendesk-people', 'zendesk', 'https://laden.zendesk.com/agent/tickets/300'),
  page('zendesk-nothing', 'zendesk', 'https://acme.zendesk.com/agent/tickets/102', 'unrecognised'),
  page('x-post', 'x', 'https://x.com/dana_roe/status/101'),
  page('x-post', 'x', 'https://x.com/dana_roe/status/555', 'unrecognised'),
  page('x-reply-modal', 'x', 'https://x.com/compose/post'),
  page('x-own-reply-last', 'x', 'https://x.com/ShopHelp/status/202'),
  page('x-chat', 'x', 'https://x.com/i/chat/11-22'),
  page('x-chat-light', 'x', 'https://x.com/i/chat/g1979', 'conversation', ['@shophelp']),
  page('x-crowd', 'x', 'https://x.com/dana_roe/status/500'),
  page('x-pro', 'x', 'https://pro.x.com/i/decks/1777'),
  page('x-mentions', 'x', 'https://x.com/notifications/mentions', 'none'),
  page('x-home', 'x', 'https://x.com/home', 'none'),
  page('x-nothing', 'x', 'https://x.com/dana_roe/status/101', 'unrecognised'),
  page('x-nothing', 'x', 'https://x.com/i/chat/11-22', 'unrecognised'),
];

const folder = join(import.meta.dirname, '../fixtures/sites');

export const openPage = (file: string, url: string, own: readonly string[] = []): Page => {
  const html = readFileSync(join(folder, `${file}.html`), 'utf8');
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  attachShadowRoots(window.document);
  return { document: window.document, url: new URL(url), own };
};

const kept = new Map<string, Page>();

/** The page as it was saved, opened once for all tests of a worker that only read it. */
export const readPage = ({ file, url, own }: SavedPage): Page => {
  const name = `${file} ${url}`;
  const page = kept.get(name) ?? openPage(file, url, own);
  kept.set(name, page);
  return page;
};

export const siteNamed = (id: SiteId): Site => {
  const site = sites.find((each) => each.id === id);
  if (!site) throw new Error(`There is no site ${id}`);
  return site;
};

/** The conversation on a page that must have one. */
export const conversationOn = (site: SiteId, page: Page): Conversation => {
  const read = siteNamed(site).read(page);
  if (read.is !== 'conversation') throw new Error(JSON.stringify(read));
  return read.conversation;
};

export const savedAs = (file: string): SavedPage => {
  const saved = savedPages.find((each) => each.file === file);
  if (!saved) throw new Error(`${file} is not in the table`);
  return saved;
};

export const at = (file: string): Page => {
  const saved = savedAs(file);
  return openPage(saved.file, saved.url, saved.own);
};
