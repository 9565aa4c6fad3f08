import { describe, expect, it } from 'vitest';
import { businessTime, calendarTime, type WorkingHours } from '../../../../../workbench/server/api/schedules/open-time';
import { zoneNamed } from '../../../../../workbench/server/api/schedules/zone';

const weekdays = [1, 2, 3, 4, 5].map((day) => ({ start_time: day * 1440 + 540, end_time: day * 1440 + 1020 }));
const hours = (more: Partial<WorkingHours> = {}): WorkingHours => ({
  zone: 'Etc/UTC',
  intervals: weekdays,
  holidays: [],
  ...more,
});
const between = (from: string, to: string, given: WorkingHours = hours()): number =>
  businessTime(given)(new Date(from), new Date(to)) / 60_000;

describe('business time', () => {
  it('counts the hours of the week that the schedule names', () => {
    // 2026-03-02 is a Monday.
    expect(between('2026-03-02T10:00:00Z', '2026-03-02T10:30:00Z')).toBe(30);
    expect(between('2026-03-02T16:30:00Z', '2026-03-03T09:15:00Z')).toBe(45);
    expect(between('2026-03-06T16:00:00Z', '2026-03-09T10:00:00Z')).toBe(120);
    expect(between('2026-03-07T00:00:00Z', '2026-03-08T23:59:00Z')).toBe(0);
    expect(between('2026-03-02T00:00:00Z', '2026-03-09T00:00:00Z')).toBe(5 * 8 * 60);
    expect(between('2026-03-02T12:00:00Z', '2026-03-02T11:00:00Z')).toBe(0);
  });

  it('is that of the schedule’s own zone, also across a change of the clock', () => {
    const seoul = hours({ zone: 'Asia/Seoul' });
    expect(between('2026-03-02T00:00:00Z', '2026-03-02T08:00:00Z', seoul)).toBe(8 * 60);
    expect(between('2026-03-02T08:00:00Z', '2026-03-03T00:00:00Z', seoul)).toBe(0);
    const berlin = hours({ zone: 'Europe/Berlin', intervals: [{ start_time: 0, end_time: 1440 }] });
    // Sundays in which the clock is put on and back.
    expect(between('2026-03-28T12:00:00Z', '2026-03-30T12:00:00Z', berlin)).toBe(23 * 60);
    expect(between('2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z', berlin)).toBe(25 * 60);
  });

  it('leaves holidays out, whole days in the schedule’s zone', () => {
    const holidays = [{ start_date: '2026-03-03', end_date: '2026-03-04' }];
    expect(between('2026-03-02T00:00:00Z', '2026-03-07T00:00:00Z', hours({ holidays }))).toBe(3 * 8 * 60);
  });

  it('is never more than the time that passed, and its parts add up', () => {
    const [a, b, c] = ['2026-02-27T11:11:11Z', '2026-03-04T14:14:14Z', '2026-03-11T20:20:20Z'] as const;
    expect(between(a, b) + between(b, c)).toBe(between(a, c));
    const all = hours({
      intervals: [0, 1, 2, 3, 4, 5, 6].map((day) => ({ start_time: day * 1440, end_time: (day + 1) * 1440 })),
    });
    expect(between(a, c, all)).toBe(calendarTime(new Date(a), new Date(c)) / 60_000);
  });
});

describe('zones', () => {
  it.each([
    ['Eastern Time (US & Canada)', 'America/New_York'],
    ['Seoul', 'Asia/Seoul'],
    ['Hong Kong', 'Asia/Hong_Kong'],
    ['Europe/Berlin', 'Europe/Berlin'],
    ['Middle Earth', undefined],
    ['toString', undefined],
  ])('of the name %s are %s', (name, zone) => {
    expect(zoneNamed(name)).toBe(zone);
  });
});
