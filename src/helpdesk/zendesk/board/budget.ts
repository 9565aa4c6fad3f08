import { type Instant, MINUTE } from '../../../facts/instant';
import type { Headers } from '../read-json';

/**
 * How many requests a minute the board makes at most: half of the least limit that holds for it. Search exports have 100 a
 * minute for the whole account and an app 100 for each person, so 50; on plans with fewer the account's own limit is read
 * from the answers. The other half is for everybody else.
 */
export interface Budget {
  /** When the next request may be made, and counts it as made then. */
  take(now: Instant): Instant;
  /** Somebody else who asks within the same limit made a request, or will. */
  note(at: Instant): void;
  /** Nothing more is asked before it: Zendesk said so. */
  hold(until: Instant): void;
  /** Learns from an answer's headers. */
  hear(headers: Headers, now: Instant): void;
  /** Requests a minute at present. */
  readonly perMinute: number;
}

/** Below this share of the account's limit nothing is asked until the minute is over: others need what is left. */
const reserve = 0.1;

export const createBudget = (usual = 50): Budget => {
  let perMinute = usual;
  let taken: Instant[] = [];
  let notBefore = 0;
  return {
    get perMinute() {
      return perMinute;
    },
    take(now) {
      taken = taken.filter((at) => at > now - MINUTE);
      const full = taken.length >= perMinute ? (taken[taken.length - perMinute] ?? now) + MINUTE : now;
      const at = Math.max(now, full, notBefore);
      taken.push(at);
      return at;
    },
    note(at) {
      taken.push(at);
      taken.sort((a, b) => a - b);
    },
    hold(until) {
      notBefore = Math.max(notBefore, until);
    },
    hear(headers, now) {
      const limit = numberIn(headers, 'x-rate-limit', 'ratelimit-limit', 'rate-limit');
      if (limit !== undefined && limit > 0) perMinute = Math.max(1, Math.min(usual, Math.floor(limit / 2)));
      const left = numberIn(headers, 'x-rate-limit-remaining', 'ratelimit-remaining', 'rate-limit-remaining');
      if (limit === undefined || left === undefined || left > limit * reserve) return;
      const seconds = numberIn(headers, 'ratelimit-reset', 'rate-limit-reset') ?? 60;
      notBefore = Math.max(notBefore, now + Math.min(seconds, 60) * 1000);
    },
  };
};

const numberIn = (headers: Headers, ...names: readonly string[]): number | undefined => {
  for (const name of names) {
    const text = headers(name);
    if (text !== undefined && /^\s*\d+\s*$/.test(text)) return Number(text);
  }
  return undefined;
};
