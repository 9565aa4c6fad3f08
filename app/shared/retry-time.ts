import { type Instant, MINUTE } from '../../src/facts/instant';
import type { HelpdeskErrorCode } from '../../src/helpdesk/error';
import type { Trouble } from './trouble';

/**
 * When to ask again without a click, or undefined where only a person can tell that it would help. At the time that the
 * helpdesk names; else soon after a first failure, for most are over at once, and ever less often up to once a minute, so
 * that an outage costs the account's shared request budget next to nothing.
 * @param failures in a row, this one included.
 */
export function retryTime({ code, retryAt }: Trouble, failures: number, now: Instant): Instant | undefined {
  if (!passing.has(code)) return undefined;
  if (retryAt !== undefined && failures === 1) return Math.max(retryAt, now + SECOND);
  // A helpdesk that named a time and refused again at it may be wrong about the next one too.
  const soonest = now + (code === 'rate-limited' ? MINUTE : (waits[failures - 1] ?? MINUTE));
  return Math.max(retryAt ?? soonest, soonest);
}

const SECOND = 1_000;

/** After the first failure, the second, ...; a minute after every later one. */
const waits = [5 * SECOND, 15 * SECOND];

/** Trouble that may pass by itself. A right that is missing comes when somebody gives it. */
const passing: ReadonlySet<HelpdeskErrorCode> = new Set([
  'rate-limited',
  'timed-out',
  'offline',
  'unreadable',
  'failed',
]);
