import type { Server, Socket } from 'node:net';
import { buildDemo } from './build.ts';
import { certificate } from './certificate.ts';
import { servePages } from './pages.ts';
import { serveProxy } from './proxy.ts';

export interface DemoServer {
  /** The proxy through which a browser sees the inboxes at their real addresses, and nothing else. */
  proxyPort: number;
  spki: string;
  /** Every request for anything that is not part of the inboxes, in order. */
  refused: string[];
  close(): Promise<void>;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });

export const serveDemo = async (): Promise<DemoServer> => {
  const refused: string[] = [];
  const record = (what: string) => refused.push(what);
  const made = await certificate();
  const pages = servePages(await buildDemo(), made, record);
  const proxy = serveProxy(await listen(pages), record);
  const proxyPort = await listen(proxy);
  // Tunnels are sockets that the servers do not count as connections of their own.
  const sockets = new Set<Socket>();
  for (const server of [pages, proxy])
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  return {
    proxyPort,
    spki: made.spki,
    refused,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([pages, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
};
