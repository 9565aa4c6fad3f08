import { ApiError } from '../core/errors';
import type { Switches } from './switches';

interface Bucket {
  readonly endsAt: number;
  used: number;
}

/** What a request takes from one budget: its name in the headers, size and window. */
interface Budget {
  readonly key: string;
  readonly name?: string;
  readonly total: number;
  readonly seconds: number;
  readonly message: string;
}

const MINUTE = 60;

/**
 * The account's request budgets, counted in fixed windows: the plan's requests per minute, and the published limits of
 * single endpoints. Kept in memory: a restart starts a new minute.
 */
export class Limits {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly now: () => number) {}

  /** Counts one request; gives the headers every answer carries, throws the 429 when a budget is empty. */
  take(method: string, path: string, userKey: string, switches: Switches): Record<string, string> {
    this.forget();
    const headers: Record<string, string> = {};
    if (switches.rateLimit > 0) {
      const total = switches.rateLimit;
      const message = 'Number of allowed API requests per minute exceeded';
      const { left, resets } = this.count({ key: 'account', total, seconds: MINUTE, message });
      headers['x-rate-limit'] = headers['ratelimit-limit'] = String(total);
      headers['x-rate-limit-remaining'] = headers['ratelimit-remaining'] = String(Math.max(left, 0));
      headers['ratelimit-reset'] = String(resets);
      if (left < 0) throw rateLimited(message, resets, switches.ratelimitFormat, headers);
    }
    if (!switches.endpointLimits) return headers;
    for (const budget of endpointBudgets(method, path, userKey)) {
      const { left, resets } = this.count(budget);
      const state = `total=${budget.total}; remaining=${Math.max(left, 0)}; resets=${resets}`;
      if (budget.name !== undefined) headers[`zendesk-ratelimit-${budget.name}`] = state;
      if (left < 0) throw rateLimited(budget.message, resets, budget.name ? switches.ratelimitFormat : 'text', headers);
    }
    return headers;
  }

  private count(budget: Budget): { left: number; resets: number } {
    const now = this.now();
    let bucket = this.buckets.get(budget.key);
    if (bucket === undefined || bucket.endsAt <= now) {
      bucket = { endsAt: now + budget.seconds * 1000, used: 0 };
      this.buckets.set(budget.key, bucket);
    }
    bucket.used += 1;
    return { left: budget.total - bucket.used, resets: Math.max(1, Math.ceil((bucket.endsAt - now) / 1000)) };
  }

  /** Drops ended windows before they pile up: there is one per ticket and user. */
  private forget(): void {
    if (this.buckets.size < 1000) return;
    const now = this.now();
    for (const [key, bucket] of this.buckets) if (bucket.endsAt <= now) this.buckets.delete(key);
  }

  clear(): void {
    this.buckets.clear();
  }
}

/** The published limits of single endpoints (Zendesk's rate limit page and the endpoints' own pages). */
function endpointBudgets(method: string, path: string, userKey: string): Budget[] {
  if (method === 'GET' && /^\/api\/v2\/search(\/count)?$/.test(path)) {
    const message = 'Number of allowed search API requests per minute exceeded';
    return [{ key: 'search', name: 'search-index', total: 2500, seconds: MINUTE, message }];
  }
  const reading = method === 'GET' || path === '/api/v2/views/preview' ? readingBudget(path, userKey) : undefined;
  if (reading !== undefined) return [reading];
  if (method === 'PUT' && /^\/api\/v2\/tickets\/\d+$/.test(path)) {
    return [
      {
        key: `update ${userKey} ${path}`,
        name: 'per-ticket-updates',
        total: 30,
        seconds: 10 * MINUTE,
        message: 'Number of allowed updates of one ticket per 10 minutes exceeded',
      },
      {
        key: 'tickets-update',
        name: 'tickets-update',
        total: 100,
        seconds: MINUTE,
        message: 'Number of allowed ticket update API requests per minute exceeded',
      },
    ];
  }
  if (method === 'PUT' && /^\/api\/v2\/users\/\d+$/.test(path)) {
    return [
      { key: path, total: 5, seconds: MINUTE, message: 'Number of allowed updates of one user per minute exceeded' },
    ];
  }
  if (method === 'PUT' && /^\/api\/v2\/organizations\/\d+$/.test(path)) {
    return [
      {
        key: path,
        total: 5,
        seconds: MINUTE,
        message: 'Number of allowed updates of one organization per minute exceeded',
      },
    ];
  }
  return [];
}

/** The limits of single endpoints that read: exports for the whole account, views for each agent. */
function readingBudget(path: string, userKey: string): Budget | undefined {
  const said = (what: string): string => `Number of allowed ${what} API requests per minute exceeded`;
  if (path === '/api/v2/search/export') {
    return { key: 'search-export', total: 100, seconds: MINUTE, message: said('search export') };
  }
  if (/^\/api\/v2\/incremental\/\w+\/sample$/.test(path)) {
    return { key: 'incremental-sample', total: 10, seconds: 20 * MINUTE, message: said('incremental export') };
  }
  if (path.startsWith('/api/v2/incremental/')) {
    const message = said('incremental export');
    return { key: 'incremental', name: 'incremental-exports', total: 10, seconds: MINUTE, message };
  }
  if (path === '/api/v2/views/count_many') {
    return { key: `${path} ${userKey}`, total: 6, seconds: 5 * MINUTE, message: said('view count') };
  }
  if (/^\/api\/v2\/views\/(preview|\d+\/(execute|count))$/.test(path)) {
    return { key: `${path} ${userKey}`, total: 5, seconds: MINUTE, message: said('view') };
  }
  if (path === '/api/v2/deleted_tickets') {
    return { key: path, total: 10, seconds: MINUTE, message: said('deleted tickets') };
  }
  if (path === '/api/v2/tickets/side_conversations/events') {
    return { key: path, total: 600, seconds: 10 * MINUTE, message: said('side conversation event') };
  }
  return undefined;
}

/** A 429 as Zendesk words it, as JSON or as plain text: real accounts send both. */
export function rateLimited(
  description: string,
  seconds: number,
  format: 'json' | 'text',
  headers: Readonly<Record<string, string>> = {},
): ApiError {
  const body = format === 'text' ? description : { error: 'APIRateLimitExceeded', description };
  return new ApiError(429, body, { ...headers, 'retry-after': String(seconds) });
}
