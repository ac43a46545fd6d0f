// Reads a saved page as the extension would: for looking into a page that changed.
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { sites } from '../../lib/sites/index.ts';
import type { Page, Site } from '../../lib/sites/site.ts';

/** Saved pages hold shadow roots as templates, which jsdom leaves as they are. */
export const attachShadowRoots = (root: ParentNode): void => {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot || template.getAttribute('shadowrootmode') !== 'open') continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    attachShadowRoots(shadow);
  }
};

const parse = (html: string, url: URL): Document => {
  const page = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() });
  attachShadowRoots(page.window.document);
  return page.window.document;
};

const describe = (site: Site, page: Page): object => {
  const read = site.read(page);
  if (read.is === 'none') throw new Error('The address shows a list, not a conversation.');
  if (read.is === 'unrecognised') throw new Error(read.why);
  const { thread, subject, channel, me, messages, folded, ...rest } = read.conversation;
  const composers = site.composers(page);
  return {
    site: site.id,
    thread,
    subject,
    channel,
    public: rest.public,
    me,
    messages,
    folded,
    composers: composers.length,
    draft: composers[0] ? site.draft(composers[0]).text : '',
    account: rest.account,
    customer: rest.customer,
    link: rest.link,
    ranks: read.ranks,
  };
};

const read = async (args: string[]): Promise<object> => {
  const { values } = parseArgs({
    args,
    options: { site: { type: 'string' }, url: { type: 'string' }, own: { type: 'string' } },
  });
  const site = sites.find(({ id }) => id === values.site);
  if (!site) throw new Error(`--site must be one of ${sites.map(({ id }) => id).join(', ')}.`);
  const url = URL.parse(values.url ?? '');
  if (!url) throw new Error('--url must be the address the page was saved from.');
  if (!site.matches(url)) throw new Error(`The address does not belong to ${site.id}.`);
  const own = (values.own ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
  const html = await text(process.stdin);
  if (html.trim() === '') throw new Error('There is no page on standard input.');
  return describe(site, { document: parse(html, url), url, own });
};

export const readPage = async (args: string[]): Promise<void> => {
  try {
    process.stdout.write(`${JSON.stringify(await read(args))}\n`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stdout.write(`${JSON.stringify({ error: why })}\n`);
    process.exitCode = 1;
  }
};
