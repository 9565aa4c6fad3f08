import type { Clock } from '../../src/helpdesk/port';
import { addCosts } from './cost-keeper';

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
