import { describe, expect, it } from 'vitest';
import { Limits } from '../../../../../workbench/server/api/control/limits';
import { defaultSwitches, type Switches } from '../../../../../workbench/server/api/control/switches';

const MINUTE = 60_000;

describe('the account’s budget', () => {
  it('is told in both families of headers, with the seconds until it begins anew', () => {
    let now = 0;
    const limits = new Limits(() => now);
    const take = (switches: Switches) =>
      limits.take({ method: 'GET', path: '/api/v2/users/me', page: 1, userKey: 'jisoo', app: undefined }, switches);
    const switches = { ...defaultSwitches, rateLimit: 200, endpointLimits: false };
    take(switches);
    now += 15_000;
    expect(take(switches)).toEqual({
      'x-rate-limit': '200',
      'x-rate-limit-remaining': '198',
      'ratelimit-limit': '200',
      'ratelimit-remaining': '198',
      'ratelimit-reset': '45',
    });
    expect(Object.keys(take({ ...switches, headerSpelling: 'of-2023' }))).toContain('rate-limit-reset');
  });
});

describe('an app', () => {
  it('has 700 requests in 5 minutes for each user, beside the account’s', () => {
    let now = 0;
    const limits = new Limits(() => now);
    const switches = { ...defaultSwitches, rateLimit: 0 };
    const ask = (app: string | undefined, userKey = 'jisoo'): number => {
      try {
        limits.take({ method: 'GET', path: '/api/v2/users/me', page: 1, userKey, app }, switches);
        return 200;
      } catch (error) {
        return (error as { status: number }).status;
      }
    };
    for (let at = 0; at < 700; at++) expect(ask('3')).toBe(200);
    expect([ask('3'), ask('4'), ask('3', 'marcus'), ask(undefined)]).toEqual([429, 200, 200, 200]);
    now += 4 * MINUTE;
    expect(ask('3')).toBe(429);
    now += MINUTE;
    expect(ask('3')).toBe(200);
  });
});

describe('attachments by token', () => {
  it('are opened 2,500 times a minute by all together', () => {
    const limits = new Limits(() => 0);
    const switches = { ...defaultSwitches, rateLimit: 0 };
    const open = (token: number) =>
      limits.take(
        { method: 'GET', path: `/attachments/token/${token}`, page: 1, userKey: String(token), app: undefined },
        switches,
      );
    for (let token = 0; token < 2500; token++) open(token);
    expect(() => open(0)).toThrow(expect.objectContaining({ status: 429 }));
  });
});
