import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { basename, extname, join } from 'node:path';
import { type DemoSite, demoHosts, ownZendeskHost } from '../../tests/demo/addresses.ts';
import type { Certificate } from './certificate.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const policies: Record<DemoSite, string> = {
  // Gmail enforces Trusted Types; so does its demo.
  gmail:
    "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'",
  zendesk: "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'",
  x: "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'",
};

const siteOf = (host: string): DemoSite | undefined =>
  host === ownZendeskHost
    ? 'zendesk'
    : (Object.keys(demoHosts) as DemoSite[]).find((site) => demoHosts[site] === host);

/** The three inboxes, told apart by host. What they do not have goes to `onUnknown`. */
export const servePages = (
  folders: Record<DemoSite, string>,
  { key, cert }: Certificate,
  onUnknown: (what: string) => void,
): Server =>
  createServer({ key, cert }, async (request, response) => {
    const host = request.headers.host ?? '';
    const site = siteOf(host);
    const path = new URL(request.url ?? '/', `https://${host}`).pathname;
    // Any address without a file name is a route of the single page.
    const file = path.startsWith('/assets/') ? join('assets', basename(path)) : 'index.html';
    const known = site && request.method === 'GET' && (file !== 'index.html' || !extname(path));
    try {
      if (!known) throw new Error('unknown');
      const body = await readFile(join(folders[site], file));
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': policies[site],
        // Not no-store: such a page never comes back out of the back-forward cache.
        'cache-control': 'no-cache',
      });
      response.end(body);
    } catch {
      onUnknown(`${request.method} ${host}${path}`);
      response.writeHead(404).end();
    }
  });
