import { ApiError } from '../core/errors';
import { type Asked, type Budget, endpointBudgets, MINUTE } from './endpoint-budgets';
import type { Switches } from './switches';

interface Bucket {
  readonly endsAt: number;
  used: number;
}

/**
 * The account's request budgets, counted in fixed windows: the plan's requests per minute, and the published limits of
 * single endpoints. Kept in memory: a restart starts a new minute.
 */
export class Limits {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly now: () => number) {}

  /** Counts one request; gives the headers every answer carries, throws the 429 when a budget is empty. */
  take(asked: Omit<Asked, 'accountKind'>, switches: Switches): Record<string, string> {
    this.forget();
    const headers: Record<string, string> = {};
    const spelled = (name: string): string =>
      switches.headerSpelling === 'of-2023' ? name.replace('ratelimit', 'rate-limit') : name;
    if (switches.rateLimit > 0) {
      const total = switches.rateLimit;
      const message = 'Number of allowed API requests per minute exceeded';
      const { left, resets } = this.count({ key: 'account', total, seconds: MINUTE, message });
      headers['x-rate-limit'] = headers[spelled('ratelimit-limit')] = String(total);
      headers['x-rate-limit-remaining'] = headers[spelled('ratelimit-remaining')] = String(Math.max(left, 0));
      headers[spelled('ratelimit-reset')] = String(resets);
      if (left < 0) throw rateLimited(message, resets, switches.ratelimitFormat, headers);
    }
    if (!switches.endpointLimits) return headers;
    for (const budget of endpointBudgets({ ...asked, accountKind: switches.accountKind })) {
      const { left, resets } = this.count(budget);
      const state = `total=${budget.total}; remaining=${Math.max(left, 0)}; resets=${resets}`;
      if (budget.name !== undefined) headers[spelled(`zendesk-ratelimit-${budget.name}`)] = state;
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
