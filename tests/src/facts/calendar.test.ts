import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusinessHours } from '../../../src/facts/business-hours';
import {
  addDays,
  endOfBusinessDay,
  instantAt,
  isBusinessDay,
  isKnownZone,
  type LocalDate,
  localDate,
  localMinutes,
  weekdayOf,
} from '../../../src/facts/calendar';
import { DAY, HOUR, type Instant, MINUTE } from '../../../src/facts/instant';
import { PROPERTY_RUNS } from '../../support/property-runs';

const at = (iso: string): Instant => Date.parse(iso);
const date = (text: string): LocalDate => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
};

/** Zones whose clocks do everything that clocks have done. */
const ZONES = [
  'UTC',
  'Asia/Seoul',
  'Asia/Kathmandu',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Pacific/Apia',
];
const anyZone = fc.constantFrom(...ZONES);
const anyInstant = fc.integer({ min: at('1995-01-01'), max: at('2035-01-01') });

describe('localDate and localMinutes', () => {
  it.each([
    ['2026-03-10T14:59:59Z', 'Asia/Seoul', '2026-03-10', 23 * 60 + 59],
    ['2026-03-10T15:00:00Z', 'Asia/Seoul', '2026-03-11', 0],
    ['2026-03-10T15:00:00Z', 'Asia/Kathmandu', '2026-03-10', 20 * 60 + 45],
    ['2026-03-08T06:59:00Z', 'America/New_York', '2026-03-08', 60 + 59],
    ['2026-03-08T07:00:00Z', 'America/New_York', '2026-03-08', 3 * 60],
    ['2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-25', 2 * 60 + 30],
    ['2026-10-25T01:30:00Z', 'Europe/Berlin', '2026-10-25', 2 * 60 + 30],
    ['1907-06-01T12:00:00Z', 'Asia/Seoul', '1907-06-01', 20 * 60 + 27],
    ['0050-06-01T12:00:00Z', 'UTC', '50-06-01', 12 * 60],
  ])('read %s in %s as %s, minute %d', (iso, zone, day, minutes) => {
    expect(localDate(at(iso), zone)).toEqual(date(day));
    expect(localMinutes(at(iso), zone)).toBe(minutes);
  });

  it('say what the platform says of any instant and zone', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const shown = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
        const { year, month, day } = localDate(instant, zone);
        const minutes = localMinutes(instant, zone);
        const two = (n: number) => String(n).padStart(2, '0');

        expect(`${year}-${two(month)}-${two(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`).toBe(
          shown.format(instant),
        );
      }),
      PROPERTY_RUNS,
    );
  });

  it('read a zone that is not known as UTC', () => {
    expect(localMinutes(at('2026-03-10T12:00:00Z'), 'Mars/Olympus')).toBe(720);
  });

  it('never throw, whatever the instant', () => {
    for (const broken of [Number.NaN, Number.POSITIVE_INFINITY, 8.64e15, -8.64e15, 1e300])
      expect(() => localDate(broken, 'Europe/Berlin')).not.toThrow();
  });
});

describe('instantAt', () => {
  it.each([
    ['a winter day', '2026-01-15', 9 * 60, 'Europe/Berlin', '2026-01-15T08:00:00Z'],
    ['a summer day', '2026-07-15', 9 * 60, 'Europe/Berlin', '2026-07-15T07:00:00Z'],
    ['the hour before the clock goes forward', '2026-03-08', 60 + 30, 'America/New_York', '2026-03-08T06:30:00Z'],
    ['the hour after it', '2026-03-08', 3 * 60 + 30, 'America/New_York', '2026-03-08T07:30:00Z'],
    ['a skipped minute, which is the change', '2026-03-08', 2 * 60 + 30, 'America/New_York', '2026-03-08T07:00:00Z'],
    ['an hour that comes twice, the first time', '2026-10-25', 2 * 60 + 30, 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    ['the hour after it', '2026-10-25', 3 * 60, 'Europe/Berlin', '2026-10-25T02:00:00Z'],
    ['the end of a short day', '2026-03-29', 24 * 60, 'Europe/Berlin', '2026-03-29T22:00:00Z'],
    ['the end of a long day', '2026-10-25', 24 * 60, 'Europe/Berlin', '2026-10-25T23:00:00Z'],
    ['a midnight that is skipped', '2026-03-29', 0, 'Asia/Beirut', '2026-03-28T22:00:00Z'],
    ['a day that an island left out', '2011-12-30', 12 * 60, 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['half an hour of change', '2026-04-05', 2 * 60, 'Australia/Lord_Howe', '2026-04-04T15:30:00Z'],
  ])('finds %s', (_what, day, minutes, zone, iso) => {
    expect(new Date(instantAt(date(day), minutes, zone)).toISOString()).toBe(new Date(iso).toISOString());
  });

  it('comes back to what the clock showed, or to the first time that it did', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const back = instantAt(localDate(instant, zone), localMinutes(instant, zone), zone);
        const minute = Math.floor(instant / MINUTE) * MINUTE;

        expect(back).toBeLessThanOrEqual(minute);
        expect(minute - back).toBeLessThanOrEqual(HOUR);
        expect([localDate(back, zone), localMinutes(back, zone)]).toEqual([
          localDate(instant, zone),
          localMinutes(instant, zone),
        ]);
      }),
      PROPERTY_RUNS,
    );
  });

  it('is never earlier for what the wall shows later', () => {
    const anyDay = fc.integer({ min: 0, max: 14_000 }).map((n) => addDays(date('1995-01-01'), n));
    const anyMinute = fc.integer({ min: 0, max: 2880 });
    fc.assert(
      fc.property(anyDay, anyMinute, anyMinute, anyZone, (day, one, other, zone) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];

        expect(instantAt(day, early, zone)).toBeLessThanOrEqual(instantAt(day, late, zone));
      }),
      PROPERTY_RUNS,
    );
  });
});

describe('addDays and weekdayOf', () => {
  it.each([
    ['2026-02-27', 2, '2026-03-01', 0],
    ['2024-02-28', 1, '2024-02-29', 4],
    ['2026-01-01', -1, '2025-12-31', 3],
    ['1969-12-28', 0, '1969-12-28', 0],
  ])('%s and %d days is %s', (from, n, to, weekday) => {
    expect(addDays(date(from), n)).toEqual(date(to));
    expect(weekdayOf(date(to))).toBe(weekday);
  });
});

const seoul: BusinessHours = {
  zone: 'Asia/Seoul',
  week: [
    [],
    [
      [540, 720],
      [780, 1080],
    ],
    [[540, 1080]],
    [[540, 1080]],
    [[540, 1080]],
    [[540, 1080]],
    [[600, 1440]],
  ],
  // Chuseok of 2026.
  holidays: ['2026-09-24', '2026-09-25', '2026-09-26'],
};

describe('isBusinessDay', () => {
  it.each([
    ['2026-09-18', true],
    ['2026-09-19', false],
    ['2026-09-20', false],
    ['2026-09-24', true],
  ])('takes Monday to Friday where no hours are known: %s', (day, works) => {
    expect(isBusinessDay(date(day), undefined)).toBe(works);
  });

  it.each([
    ['2026-09-19', true],
    ['2026-09-20', false],
    ['2026-09-24', false],
    ['2026-09-28', true],
  ])('takes the days that the hours open, holidays apart: %s', (day, works) => {
    expect(isBusinessDay(date(day), seoul)).toBe(works);
  });
});

describe('endOfBusinessDay', () => {
  it.each([
    ['the last closing time', '2026-09-21', seoul, '2026-09-21T18:00:00+09:00'],
    ['midnight where it is open till then', '2026-09-19', seoul, '2026-09-20T00:00:00+09:00'],
    ['midnight on a day off', '2026-09-24', seoul, '2026-09-25T00:00:00+09:00'],
    ['midnight where no hours are known', '2026-09-21', undefined, '2026-09-22T00:00:00+09:00'],
  ])('is %s', (_what, day, hours, iso) => {
    expect(endOfBusinessDay(date(day), hours, 'Asia/Seoul')).toBe(at(iso));
  });
});

describe('isKnownZone', () => {
  it('knows the zones of the platform and no other', () => {
    expect(ZONES.every(isKnownZone)).toBe(true);
    expect(['', 'Mars/Olympus', 'KST9', '__proto__'].some(isKnownZone)).toBe(false);
  });
});

it('a day of a zone is as long as its clock makes it', () => {
  const length = (day: string, zone: string) =>
    instantAt(addDays(date(day), 1), 0, zone) - instantAt(date(day), 0, zone);

  expect(length('2026-03-08', 'America/New_York')).toBe(DAY - HOUR);
  expect(length('2026-11-01', 'America/New_York')).toBe(DAY + HOUR);
  expect(length('2026-03-08', 'Asia/Seoul')).toBe(DAY);
});
