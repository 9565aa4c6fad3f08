import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** zcli waits for ever for a server that does not answer. */
const limitSeconds = 60;

export interface Account {
  /** Port of an https server on this machine that answers as a Zendesk account. */
  readonly port: number;
  readonly certificate: string;
  readonly token: string;
}

/**
 * Runs a zcli command against a local account and gives what it printed; rejects when zcli objects or takes too long.
 * The address is always https://SUBDOMAIN.DOMAIN, which two halves of 127.0.0.1:PORT fit. Without ZENDESK_* zcli would
 * try to install a key store, and with a home folder of its own it finds no profile of the developer's.
 */
export async function zcli(args: readonly string[], account: Account): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'evenkeel-zcli-'));
  const { HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy, ...environment } = process.env;
  try {
    return await run(args, {
      ...environment,
      HOME: home,
      USERPROFILE: home,
      NO_COLOR: '1',
      NODE_EXTRA_CA_CERTS: account.certificate,
      ZENDESK_SUBDOMAIN: '127.0.0',
      ZENDESK_DOMAIN: `1:${account.port}`,
      ZENDESK_OAUTH_TOKEN: account.token,
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const program = join(dirname(createRequire(import.meta.url).resolve('@zendesk/zcli/package.json')), 'bin/run');
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], { env });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => {
        text += part.toString();
      });
    }
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      fail(new Error(`zcli ${args[0]} did not end within ${limitSeconds} s`));
    }, limitSeconds * 1000);
    child.on('error', fail);
    child.on('close', (code) => {
      clearTimeout(limit);
      if (code === 0) done(text.trim());
      else fail(new Error(`zcli ${args[0]}: ${text.trim() || `exit code ${code}`}`));
    });
  });
}
