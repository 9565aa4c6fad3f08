import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { generate } from 'selfsigned';

export interface LocalHttps {
  readonly port: number;
  /** Path of the certificate, for `NODE_EXTRA_CA_CERTS`. */
  readonly certificate: string;
  close(): Promise<void>;
}

/**
 * Serves on https://127.0.0.1 with a certificate of its own: zcli speaks nothing but https. The key lives in memory, the
 * certificate in a temporary folder until `close`.
 */
export async function serveHttps(fetch: (request: Request) => Promise<Response>): Promise<LocalHttps> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    notAfterDate: new Date(Date.now() + 24 * 60 * 60 * 1000),
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-https-'));
  const certificate = join(folder, 'certificate.pem');
  writeFileSync(certificate, cert);
  const server = createServer({ key, cert }, getRequestListener(fetch));
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    certificate,
    close: () =>
      new Promise((done) => {
        rmSync(folder, { recursive: true, force: true });
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
