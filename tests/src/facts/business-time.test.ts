import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusinessHours } from '../../../src/facts/business-hours';
import { businessTime } from '../../../src/facts/business-time';
import { isBusinessDay, localDate, localMinutes } from '../../../src/facts/calendar';
import { DAY, HOUR, type Instant, MINUTE } from '../../../src/facts/instant';
import { PROPERTY_RUNS } from '../../support/property-runs';

const at = (iso: string): Instant => Date.parse(iso);

type Day = BusinessHours['week'][number];
const office: Day = [
  [540, 720],
  [780, 1080],
];
const weekOf = (weekday: Day, sunday: Day = [], saturday: Day = []): BusinessHours['week'] => [
  sunday,
  weekday,
  weekday,
  weekday,
  weekday,
  weekday,
  saturday,
];

const seoul: BusinessHours = {
  zone: 'Asia/Seoul',
  week: weekOf(office),
  holidays: ['2026-09-24', '2026-09-25', '2026-09-26'],
};
const always = (zone: string): BusinessHours => ({
  zone,
  week: weekOf([[0, 1440]], [[0, 1440]], [[0, 1440]]),
  holidays: [],
});
const nights = (zone: string): BusinessHours => ({
  zone,
  week: weekOf([[60, 180]], [[60, 180]], [[60, 180]]),
  holidays: [],
});

describe('businessTime', () => {
  it.each([
    ['a morning', '2026-09-21T10:00+09:00', '2026-09-21T11:30+09:00', 1.5],
    ['a day with its lunch', '2026-09-21T00:00+09:00', '2026-09-22T00:00+09:00', 8],
    ['Friday evening to Monday morning', '2026-09-18T19:00+09:00', '2026-09-21T09:30+09:00', 0.5],
    ['lunch alone', '2026-09-21T12:10+09:00', '2026-09-21T12:50+09:00', 0],
    ['a week', '2026-09-14T09:00+09:00', '2026-09-21T09:00+09:00', 40],
    ['the week of Chuseok', '2026-09-21T09:00+09:00', '2026-09-28T09:00+09:00', 24],
    ['three weeks with Chuseok in the middle', '2026-09-14T12:30+09:00', '2026-10-05T12:30+09:00', 104],
    ['backwards', '2026-09-21T11:30+09:00', '2026-09-21T10:00+09:00', 0],
    ['no time', '2026-09-21T10:00+09:00', '2026-09-21T10:00+09:00', 0],
  ])('counts the open hours of %s', (_what, from, to, hours) => {
    expect(businessTime(at(from), at(to), seoul) / HOUR).toBe(hours);
  });

  it.each([
    ['America/New_York', '2026-03-08', 1],
    ['America/New_York', '2026-11-01', 3],
    ['Europe/Berlin', '2026-03-29', 1],
    ['Europe/Berlin', '2026-10-25', 3],
    ['Europe/Berlin', '2026-04-05', 2],
  ])('of 01:00 to 03:00 in %s on %s counts the hours that pass', (zone, day, hours) => {
    const midnight = at(`${day}T00:00Z`);

    expect(businessTime(midnight - 3 * HOUR, midnight + 9 * HOUR, nights(zone)) / HOUR).toBe(hours);
  });

  it('is the time that passes where somebody is always there', () => {
    fc.assert(
      fc.property(anyInstant, anyLength, anyZone, (from, length, zone) => {
        expect(businessTime(from, from + length, always(zone))).toBe(length);
      }),
      PROPERTY_RUNS,
    );
  });

  it('adds up, and is never more than the time that passes', () => {
    fc.assert(
      fc.property(anyInstant, anyLength, anyLength, anyHours, (from, one, other, hours) => {
        const whole = businessTime(from, from + one + other, hours);

        expect(businessTime(from, from + one, hours) + businessTime(from + one, from + one + other, hours)).toBe(whole);
        expect(whole).toBeGreaterThanOrEqual(0);
        expect(whole).toBeLessThanOrEqual(one + other);
      }),
      PROPERTY_RUNS,
    );
  });

  it('grows with the time waited', () => {
    fc.assert(
      fc.property(anyInstant, anyLength, anyLength, anyHours, (from, one, other, hours) => {
        expect(businessTime(from, from + one + other, hours)).toBeGreaterThanOrEqual(
          businessTime(from, from + one, hours),
        );
      }),
      PROPERTY_RUNS,
    );
  });

  it('counts the minutes that a clock on the wall would count', () => {
    const quarter = 15 * MINUTE;
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 0, max: 3000 }), anyHours, (start, quarters, hours) => {
        const from = Math.floor(start / quarter) * quarter;
        let open = 0;
        for (let n = 0; n < quarters; n += 1) if (isOpen(from + n * quarter, hours)) open += quarter;

        expect(businessTime(from, from + quarters * quarter, hours)).toBe(open);
      }),
      { ...PROPERTY_RUNS, numRuns: 60 },
    );
  });

  it('ends soon whatever the instants', () => {
    const broken = [
      Number.NaN,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      -1e300,
      1e300,
      -8.64e15,
      8.64e15,
      0,
    ];
    for (const from of broken) {
      for (const to of broken) expect(businessTime(from, to, seoul)).toBeGreaterThanOrEqual(0);
    }
  }, 2000);
});

function isOpen(instant: Instant, hours: BusinessHours): boolean {
  const date = localDate(instant, hours.zone);
  const minutes = localMinutes(instant, hours.zone);
  const weekday = new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
  return (
    isBusinessDay(date, hours) &&
    (hours.week[weekday] ?? []).some(([opens, closes]) => minutes >= opens && minutes < closes)
  );
}

const anyInstant = fc.integer({ min: at('2008-01-01'), max: at('2030-01-01') });
const anyLength = fc.oneof(fc.integer({ min: 0, max: 3 * DAY }), fc.integer({ min: 0, max: 900 * DAY }));
const anyZone = fc.constantFrom(
  'Asia/Seoul',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Pacific/Apia',
);
/** Stretches at quarters of an hour, in order and apart. */
const anyDay: fc.Arbitrary<Day> = fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 }).map((quarters) => {
  const sorted = quarters.map((quarter) => quarter * 15).sort((a, b) => a - b);
  return Array.from({ length: Math.floor(sorted.length / 2) }, (_, n): [number, number] => [
    sorted[2 * n] ?? 0,
    sorted[2 * n + 1] ?? 0,
  ]);
});
const anyHours: fc.Arbitrary<BusinessHours> = fc.record({
  zone: anyZone,
  week: fc.array(anyDay, { minLength: 7, maxLength: 7 }),
  holidays: fc.array(
    fc.integer({ min: 0, max: 8400 }).map((n) => new Date(at('2008-01-01') + n * DAY).toISOString().slice(0, 10)),
    { maxLength: 40 },
  ),
});
