import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** Draft.js 0.11 calls findDOMNode, which React 19 no longer has. */
const react18 = [
  { find: /^react(\/.*)?$/, replacement: 'react-18$1' },
  { find: /^react-dom(\/.*)?$/, replacement: 'react-dom-18$1' },
];

const buildLab = async (): Promise<string> => {
  const outDir = join(root, `.output/lab.${process.pid}`);
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: '/',
    publicDir: false,
    logLevel: 'warn',
    define: { global: 'globalThis' },
    resolve: { alias: react18 },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
    },
  });
  return outDir;
};

export interface Lab {
  origin: string;
  folder: string;
  server: Server;
}

/** The editors, each on a page of its own; the plain one enforces Trusted Types, as Gmail does. */
export const serveLab = async (): Promise<Lab> => {
  const folder = await buildLab();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const script = pathname.startsWith('/assets/');
    const file = script ? join('assets', basename(pathname)) : 'index.html';
    const policy = pathname === '/plain' ? "require-trusted-types-for 'script'" : '';
    const type = file.endsWith('.css') ? 'text/css' : script ? 'text/javascript' : 'text/html';
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      ...(policy ? { 'content-security-policy': policy } : {}),
    });
    response.end(await readFile(join(folder, file)).catch(() => ''));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, folder, server };
};
