import type { HelpdeskError, HelpdeskErrorCode } from '../../src/helpdesk/error';
import { isoTime } from './time';

/** What was asked of the account, for the line that says it could not be had. */
export interface Asked {
  readonly origin: string;
  /** `ticket 41`, `user 5`. */
  readonly what: string;
  readonly now: number;
}

/** One line that says what went wrong and what to do about it. Never holds the token or a customer's words. */
export const troubleLine = (error: HelpdeskError, { origin, what, now }: Asked): string => {
  const status = /: (\d{3})$/.exec(error.message)?.[1];
  const lines: Readonly<Partial<Record<HelpdeskErrorCode, string>>> = {
    'no-permission':
      status === '401'
        ? `${origin} does not know the token (401): check ZENDESK_TOKEN; it may have run out`
        : `the token may not read ${what} at ${origin} (403): it needs the scope read and an agent who may see it`,
    'not-found': `there is no ${what} at ${origin} (404)`,
    'rate-limited': `${origin} takes no more requests for now (429): ${again(error.retryAt, now)}`,
    'timed-out': `${origin} did not answer in time: try again, or look at its status page`,
    offline: `${origin} cannot be reached${reason(error.cause)}: check ZENDESK_URL and the connection`,
    unreadable: `${origin} answered with something else than the helpdesk's data: check ZENDESK_URL`,
  };
  return lines[error.code] ?? `${origin} could not answer${status ? ` (${status})` : ''}: ${again(error.retryAt, now)}`;
};

const again = (at: number | undefined, now: number): string =>
  at === undefined
    ? 'try again in a minute'
    : `try again at ${isoTime(at)} (in ${Math.max(1, Math.ceil((at - now) / 1000))} seconds)`;

/** The system's own name of the trouble (`ENOTFOUND`, `ECONNREFUSED`): Node hides it in the cause of the cause. */
const reason = (cause: unknown): string => {
  let one: unknown = cause;
  for (let depth = 0; depth < 4 && one instanceof Error; depth += 1) {
    const { code } = one as NodeJS.ErrnoException;
    if (typeof code === 'string' && /^[A-Z_]+$/.test(code)) return ` (${code})`;
    one = one.cause;
  }
  return '';
};
