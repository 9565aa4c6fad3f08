import { parseArgs } from 'node:util';
import { ZendeskError } from './zendesk';

/** Where `npm start` serves when nothing else is said, and the token of its demo admin. */
const LOCAL = { url: `http://127.0.0.1:${process.env.PORT ?? '4700'}`, token: 'admin-token' };

/** The options that both commands have, for their usage. */
export const OPTIONS = `  --url     the account, such as https://SUBDOMAIN.zendesk.com (default ZENDESK_URL, else the local workbench)
  --token   OAuth access token of an admin (default ZENDESK_OAUTH_TOKEN)
  --help    this text`;

export interface Arguments {
  readonly help: boolean;
  readonly url: string;
  readonly token: string;
  readonly files: readonly string[];
}

/** Reads `[FILE...] [--url URL] [--token TOKEN]`, then ZENDESK_URL and ZENDESK_OAUTH_TOKEN, then the local workbench. */
export function readArguments(args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean' }, url: { type: 'string' }, token: { type: 'string' } },
      allowPositionals: true,
    });
    const url = values.url ?? process.env.ZENDESK_URL ?? LOCAL.url;
    const token = values.token ?? process.env.ZENDESK_OAUTH_TOKEN ?? (isLocal(url) ? LOCAL.token : '');
    return { help: values.help ?? false, url, token, files: positionals };
  } catch (error) {
    throw new ZendeskError(error instanceof Error ? error.message : String(error));
  }
}

/** On this machine there is only the workbench, whatever its port. */
const isLocal = (url: string): boolean => /^https?:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/?$/.test(url);

/** Runs a command: a failure is one line on standard error and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof ZendeskError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
