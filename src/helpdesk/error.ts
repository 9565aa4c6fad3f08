import type { Instant } from '../facts/instant';

/** A closed list: the interface has words for each in every language. */
export type HelpdeskErrorCode =
  | 'not-in-host'
  | 'no-permission'
  | 'not-found'
  | 'closed'
  | 'conflict'
  | 'rate-limited'
  | 'timed-out'
  | 'offline'
  | 'unreadable'
  | 'unsupported'
  | 'failed'
  | 'cancelled';

/** Only adapters create it. `message` is for developers and never holds customer text. */
export class HelpdeskError extends Error {
  override readonly name = 'HelpdeskError';
  readonly code: HelpdeskErrorCode;
  /** When to try again, where the helpdesk said so. */
  readonly retryAt: Instant | undefined;

  constructor(code: HelpdeskErrorCode, detail: string, options: { cause?: unknown; retryAt?: Instant } = {}) {
    super(`evenkeel: ${code}: ${detail}`, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryAt = options.retryAt;
  }
}
