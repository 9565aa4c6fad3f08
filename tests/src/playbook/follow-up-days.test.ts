import { describe, expect, it } from 'vitest';
import { followUpDays, isoDay } from '../../../src/playbook/follow-up-days';
import { HOUR, NOW } from '../../support/facts';

const nineToSix = [[9 * 60, 18 * 60]] as const;
const hours = (holidays: readonly string[] = []) => ({
  zone: 'UTC',
  week: [[], nineToSix, nineToSix, nineToSix, nineToSix, nineToSix, []],
  holidays,
});
const lines = (...args: Parameters<typeof followUpDays>) => followUpDays(...args).map(({ id, on }) => `${id} ${on}`);

// Tuesday, March 10.
describe('followUpDays', () => {
  it('counts plain days where nobody knows when the team works', () => {
    expect(lines(NOW, 'UTC', undefined)).toEqual([
      'today 2026-03-10',
      'tomorrow 2026-03-11',
      'in-3-days 2026-03-13',
      'next-monday 2026-03-16',
    ]);
  });

  it('leaves out weekends and holidays where the account says when it works', () => {
    const thursday = NOW + 48 * HOUR;
    expect(lines(thursday, 'UTC', hours(['2026-03-13']))).toEqual([
      'today 2026-03-12',
      'next-business-day 2026-03-16',
      'in-3-business-days 2026-03-18',
    ]);
  });

  it('names the first day of next week where Monday is a holiday', () => {
    expect(lines(NOW, 'UTC', hours(['2026-03-16'])).at(-1)).toBe('next-week 2026-03-17');
  });

  it('does not offer today once everybody has gone home, or on a day off', () => {
    expect(lines(NOW + 7 * HOUR, 'UTC', hours())[0]).toBe('tomorrow 2026-03-11');
    expect(lines(NOW + 4 * 24 * HOUR, 'UTC', hours())[0]).toBe('next-business-day 2026-03-16');
  });

  it('asks the clock of the zone which day it is', () => {
    const lateEvening = NOW + 11 * HOUR;
    expect(lines(lateEvening, 'Asia/Seoul', undefined)[0]).toBe('today 2026-03-11');
    expect(isoDay(lateEvening, 'Asia/Seoul')).toBe('2026-03-11');
    expect(isoDay(lateEvening, 'America/New_York')).toBe('2026-03-10');
  });

  it('takes a Monday for today and the one after it for the next', () => {
    const monday = NOW - 24 * HOUR;
    expect(lines(monday, 'UTC', undefined).at(-1)).toBe('next-monday 2026-03-16');
  });

  it('ends where holidays never do', () => {
    const never = { zone: 'UTC', week: [[], [], [], [], [], [], []], holidays: [] };
    expect(followUpDays(NOW, 'UTC', never).length).toBeGreaterThan(0);
  });
});
