import type { Clock } from '../../src/helpdesk/port';

/** What the app has asked of the account's API in this browser. Numbers alone: no address, no name, no text. */
export interface Costs {
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Panels opened on a ticket, and those of them that asked nothing. */
  readonly opens: number;
  readonly warmOpens: number;
  readonly sidebarRequests: number;
  readonly boards: number;
  readonly boardRequests: number;
  /** Exports that dry runs read: they have a limit of their own. */
  readonly exports: number;
  /** What the frame asks that nobody sees: it counts flags for supervisors. */
  readonly backgroundRequests: number;
  /** Answers that said "too many requests". */
  readonly limited: number;
  /** Requests a minute that the account may make, as its latest answer said; 0 while none did. */
  readonly limit: number;
}

/** One browser may serve several accounts: the host names its own address in ours. */
const key = (): string => `evenkeel-costs-1/${new URLSearchParams(window.location.search).get('origin') ?? ''}`;

const none = (now: number): Costs => ({
  since: now,
  opens: 0,
  warmOpens: 0,
  sidebarRequests: 0,
  boards: 0,
  boardRequests: 0,
  exports: 0,
  backgroundRequests: 0,
  limited: 0,
  limit: 0,
});

/** What was counted. A browser without storage counts nothing. */
export function readCosts(now: number): Costs {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key()) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return none(now);
    const whole = { ...none(now), ...kept };
    return Object.values(whole).every((value) => typeof value === 'number' && Number.isFinite(value))
      ? whole
      : none(now);
  } catch {
    return none(now);
  }
}

export function addCosts(
  clock: Clock,
  more: Partial<Record<Exclude<keyof Costs, 'since' | 'limit'>, number>>,
  limit = 0,
): void {
  try {
    const before = readCosts(clock.now());
    const after: Record<string, number> = { ...before, limit: limit || before.limit };
    for (const [name, count] of Object.entries(more)) after[name] = (after[name] ?? 0) + count;
    localStorage.setItem(key(), JSON.stringify(after));
  } catch {
    // No storage: nothing is counted.
  }
}

export type MeteredPage = 'sidebar' | 'board' | 'background';

/** Counts what a page asks. A panel that asks for the first time was opened cold. */
export interface Meter {
  /** @param answer of a request, or what it was refused with */
  count(answer: unknown, path: string): void;
}

export function openMeter(clock: Clock, page: MeteredPage): Meter {
  let asked = false;
  if (page !== 'background') addCosts(clock, page === 'sidebar' ? { opens: 1, warmOpens: 1 } : { boards: 1 });
  return {
    count(answer, path) {
      const { status, limit } = told(answer);
      const first = !asked && page === 'sidebar';
      asked = true;
      addCosts(
        clock,
        {
          [path.includes('/incremental/') ? 'exports' : `${page}Requests`]: 1,
          ...(first && { warmOpens: -1 }),
          ...(status === 429 && { limited: 1 }),
        },
        limit,
      );
    },
  };
}

function told(answer: unknown): { readonly status: number; readonly limit: number } {
  if (typeof answer !== 'object' || answer === null) return { status: 0, limit: 0 };
  const { status, responseHeaders } = answer as { readonly status?: unknown; readonly responseHeaders?: unknown };
  const headers = typeof responseHeaders === 'string' ? responseHeaders : JSON.stringify(responseHeaders ?? '');
  const limit = /"?(?:x-rate-limit|ratelimit-limit)"?\s*:\s*"?(\d+)/i.exec(headers)?.[1];
  return { status: typeof status === 'number' ? status : 0, limit: Number(limit ?? 0) };
}
