import type { CancelSignal } from '../port';
import type { Write } from '../zendesk/read-json';

/** What we use of the answer of a `fetch`; a real `Response` is one. */
export interface RestAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/**
 * Asks the account for one address (path and query) with GET, or writes to it, with whatever credential it has. Rejects where no answer
 * came. Redirects are not followed: the credential is for this account alone. The signal says that nobody waits any more.
 */
export type RestClient = (path: string, signal: CancelSignal, write?: Write) => Promise<RestAnswer>;
