/** Someone whose user record has to be there before the ticket: the customer of a thread. */
export interface Requester {
  readonly externalId: string;
  readonly name: string;
  readonly email: string;
  readonly locale?: string;
}

/** One message of a thread; `at` in milliseconds since 1970. */
export interface Words {
  /** Another person than the requester is played by one of the account's agents: which one, hangs on this key. */
  readonly by: 'requester' | { readonly agent: string };
  readonly text: string;
  readonly public: boolean;
  readonly at: number;
  readonly channel?: string;
  readonly callSeconds?: number;
}

/** What either kind of line comes down to: a conversation that becomes a ticket. */
export interface Thread {
  readonly externalId: string;
  readonly subject: string;
  readonly requester: Requester;
  readonly words: readonly Words[];
  readonly status: 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';
  readonly channel: string;
  readonly tags: readonly string[];
  /** Properties that are taken over as they are (`priority`, `metric_set`, ...). */
  readonly more: Readonly<Record<string, unknown>>;
  /** External id of the problem ticket, where the file names one. */
  readonly problem?: string;
  /** Key of the agent who has the ticket. */
  readonly assignee?: string;
}

/** Why a line cannot become a ticket; the message goes to the person who runs the import. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

/** Tags are lower case words. */
export function tagOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60);
}
