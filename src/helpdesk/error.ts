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

/** Trouble that may pass by itself, whatever was asked. */
const passing: ReadonlySet<HelpdeskErrorCode> = new Set(['rate-limited', 'timed-out', 'offline', 'unreadable']);

/** Only adapters create it. `message` is for developers and never holds customer text. */
export class HelpdeskError extends Error {
  override readonly name = 'HelpdeskError';
  readonly code: HelpdeskErrorCode;
  /** When to try again, where the helpdesk said so. */
  readonly retryAt: Instant | undefined;
  /** The helpdesk is not well for the moment: the same request may be taken later. */
  readonly isPassing: boolean;

  constructor(
    code: HelpdeskErrorCode,
    detail: string,
    options: { cause?: unknown; retryAt?: Instant; isPassing?: boolean } = {},
  ) {
    super(`evenkeel: ${code}: ${detail}`, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryAt = options.retryAt;
    this.isPassing = options.isPassing ?? passing.has(code);
  }
}
