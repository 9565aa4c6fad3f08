import type { Instant } from '../../src/facts/instant';
import { HelpdeskError, type HelpdeskErrorCode } from '../../src/helpdesk/error';

/** What went wrong, as far as the interface cares. */
export interface Trouble {
  readonly code: HelpdeskErrorCode;
  readonly retryAt?: Instant;
}

/** Adapters reject with a {@link HelpdeskError} alone; anything else is a fault of ours and reads as `failed`. */
export const troubleOf = (error: unknown): Trouble =>
  error instanceof HelpdeskError
    ? { code: error.code, ...(error.retryAt !== undefined && { retryAt: error.retryAt }) }
    : { code: 'failed' };
