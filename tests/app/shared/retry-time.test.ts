import { describe, expect, it } from 'vitest';
import { retryTime } from '../../../app/shared/retry-time';
import { NOW } from '../../support/facts';

const seconds = (code: Parameters<typeof retryTime>[0]['code'], failures: number, retryAt?: number) => {
  const at = retryTime({ code, ...(retryAt !== undefined && { retryAt }) }, failures, NOW);
  return at === undefined ? undefined : (at - NOW) / 1000;
};

describe('retryTime', () => {
  it.each(['failed', 'offline', 'timed-out', 'unreadable'] as const)('waits longer after each %s', (code) => {
    expect([1, 2, 3, 4, 50].map((failures) => seconds(code, failures))).toEqual([5, 15, 60, 60, 60]);
  });

  it.each(['no-permission', 'not-found', 'unsupported', 'not-in-host', 'cancelled'] as const)(
    'leaves %s to a click',
    (code) => {
      expect(seconds(code, 1)).toBeUndefined();
    },
  );

  it('keeps to the time that the helpdesk names', () => {
    expect(seconds('rate-limited', 1, NOW + 90_000)).toBe(90);
    expect(seconds('rate-limited', 1, NOW + 3_000)).toBe(3);
    expect(seconds('failed', 1, NOW + 30_000)).toBe(30);
    expect(seconds('rate-limited', 4, NOW + 300_000)).toBe(300);
  });

  it('waits a minute where a refusal names no time', () => {
    expect(seconds('rate-limited', 1)).toBe(60);
  });

  it('does not hammer a helpdesk that names the present time again and again', () => {
    expect(seconds('rate-limited', 1, NOW)).toBe(1);
    expect(seconds('rate-limited', 2, NOW)).toBe(60);
    expect(seconds('failed', 2, NOW)).toBe(15);
  });
});
