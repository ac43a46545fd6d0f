import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { demoHosts, ownZendeskHost } from '../../tests/demo/addresses.ts';

const served = new Set<string>([...Object.values(demoHosts), ownZendeskHost]);

const tunnel = (client: Duplex, port: number, head: Buffer): void => {
  const inner = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    inner.write(head);
    inner.pipe(client).pipe(inner);
  });
  const drop = () => {
    inner.destroy();
    client.destroy();
  };
  inner.on('error', drop).on('close', drop);
  client.on('error', drop).on('close', drop);
};

/** Leads the demo hosts to the page server; everything else is refused and told to `onRefused`. */
export const serveProxy = (pagesPort: number, onRefused: (what: string) => void): Server =>
  createServer((request, response) => {
    onRefused(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  }).on('connect', (request, client: Duplex, head: Buffer) => {
    const [host = '', port] = (request.url ?? '').split(':');
    if (served.has(host) && port === '443') return tunnel(client, pagesPort, head);
    onRefused(`CONNECT ${request.url}`);
    client.on('error', () => client.destroy());
    client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
