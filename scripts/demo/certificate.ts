import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { demoHosts, ownZendeskHost } from '../../tests/demo/addresses.ts';

export interface Certificate {
  key: string;
  cert: string;
  /** SHA-256 of its public key, as Chromium's --ignore-certificate-errors-spki-list wants it. */
  spki: string;
}

/** Made anew for each run and trusted by the browser of that run only. */
export const certificate = async (): Promise<Certificate> => {
  const made = await generate([{ name: 'commonName', value: 'Amends demo' }], {
    keySize: 2048,
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [...Object.values(demoHosts), ownZendeskHost].map((value) => ({
          type: 2 as const,
          value,
        })),
      },
    ],
  });
  const publicKey = new X509Certificate(made.cert).publicKey;
  const spki = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
  return { key: made.private, cert: made.cert, spki };
};
