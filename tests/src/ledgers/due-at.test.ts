import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusinessHours } from '../../../src/facts/business-hours';
import { dueAt } from '../../../src/ledgers/due-at';
import type { Due, Part } from '../../../src/text/due';
import { clock, date, day, month, monthEnd, next, now, time, vague, week, weekday, within } from '../../support/dues';

const SEOUL = 'Asia/Seoul';
const NEW_YORK = 'America/New_York';
const LONDON = 'Europe/London';

const nineToSix = [[9 * 60, 18 * 60]] as const;
const office = (zone: string, ...holidays: string[]): BusinessHours => ({
  zone,
  week: [[], nineToSix, nineToSix, nineToSix, nineToSix, nineToSix, []],
  holidays,
});

/** When it falls due, as the zone's wall shows it; `undefined` where never. */
function dueOn(due: Due, said: string, zone: string, hours?: BusinessHours): string | undefined {
  const at = dueAt(due, Date.parse(said), { zone, ...(hours && { hours }) });
  return at === undefined ? undefined : wall(at, zone);
}

/** `YYYY-MM-DD HH:MM`, and `end` for the last millisecond of a day. */
function wall(at: number, zone: string): string {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at);
  return shown.endsWith('23:59:59') && at % 1000 === 999 ? `${shown.slice(0, 10)} end` : shown.slice(0, 16);
}

// 2025-03-05 is a Wednesday.
const WEDNESDAY = '2025-03-05T10:30:00+09:00';
const FRIDAY = '2025-03-07T10:30:00+09:00';
const SATURDAY = '2025-03-08T10:30:00+09:00';
const SUNDAY = '2025-03-09T10:30:00+09:00';

describe('a length of time', () => {
  it.each<[Due, string]>([
    [within(30, 'minute'), '2025-03-05 11:00'],
    [within(24, 'hour'), '2025-03-06 10:30'],
    [within(1, 'day'), '2025-03-06 end'],
    [within(3, 'day'), '2025-03-08 end'],
    [within(1, 'week'), '2025-03-12 end'],
    [within(2, 'week'), '2025-03-19 end'],
    [within(1, 'month'), '2025-04-05 end'],
    [within(12, 'month'), '2026-03-05 end'],
    [within(1, 'business-day'), '2025-03-06 end'],
    [within(2, 'business-day'), '2025-03-07 end'],
    [within(3, 'business-day'), '2025-03-10 end'],
    [within(10, 'business-day'), '2025-03-19 end'],
  ])('%j, said on a Wednesday, ends %s', (due, end) => {
    expect(dueOn(due, WEDNESDAY, SEOUL)).toBe(end);
  });

  it('in business days leaves out the day of speaking, weekends and holidays', () => {
    expect(dueOn(within(1, 'business-day'), FRIDAY, SEOUL)).toBe('2025-03-10 end');
    expect(dueOn(within(1, 'business-day'), SATURDAY, SEOUL)).toBe('2025-03-10 end');
    expect(dueOn(within(3, 'business-day'), '2025-01-24T09:00:00+09:00', SEOUL)).toBe('2025-01-29 end');
    // 설 2025: Monday to Thursday.
    const seollal = office(SEOUL, '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30');
    expect(dueOn(within(3, 'business-day'), '2025-01-24T09:00:00+09:00', SEOUL, seollal)).toBe('2025-02-04 end');
  });

  it('in business days goes by the days on which this team works', () => {
    const hours: BusinessHours = { zone: SEOUL, week: [[], [], nineToSix, [], [], [], nineToSix], holidays: [] };
    expect(dueOn(within(2, 'business-day'), WEDNESDAY, SEOUL, hours)).toBe('2025-03-11 end');
  });

  it('in months ends with a shorter month', () => {
    expect(dueOn(within(1, 'month'), '2025-01-31T09:00:00+09:00', SEOUL)).toBe('2025-02-28 end');
    expect(dueOn(within(1, 'month'), '2024-01-31T09:00:00+09:00', SEOUL)).toBe('2024-02-29 end');
    expect(dueOn(within(2, 'month'), '2024-12-31T09:00:00+09:00', SEOUL)).toBe('2025-02-28 end');
  });

  it('counts days of the zone, not of UTC', () => {
    // Thursday 08:00 in Seoul is still Wednesday in New York.
    const said = '2025-03-06T08:00:00+09:00';
    expect(dueOn(within(1, 'day'), said, SEOUL)).toBe('2025-03-07 end');
    expect(dueOn(within(1, 'day'), said, NEW_YORK)).toBe('2025-03-06 end');
    expect(dueOn(within(1, 'business-day'), '2025-03-08T08:00:00+09:00', NEW_YORK)).toBe('2025-03-10 end');
  });

  it('passes a change of the clock', () => {
    // In New York 2025-03-09 has 23 hours, 2025-11-02 has 25.
    const spring = '2025-03-08T12:00:00-05:00';
    expect(dueOn(within(24, 'hour'), spring, NEW_YORK)).toBe('2025-03-09 13:00');
    expect(dueOn(within(1, 'day'), spring, NEW_YORK)).toBe('2025-03-09 end');
    const autumn = '2025-11-01T12:00:00-04:00';
    expect(dueOn(within(24, 'hour'), autumn, NEW_YORK)).toBe('2025-11-02 11:00');
    expect(dueOn(within(1, 'day'), autumn, NEW_YORK)).toBe('2025-11-02 end');
  });
});

describe('a day', () => {
  it.each<[Due, string]>([
    [day(0), '2025-03-05 end'],
    [day(1), '2025-03-06 end'],
    [day(2), '2025-03-07 end'],
    [day(1, 'morning'), '2025-03-06 12:00'],
    [day(1, 'noon'), '2025-03-06 12:00'],
    [day(1, 'afternoon'), '2025-03-06 18:00'],
    [day(1, 'evening'), '2025-03-06 end'],
    [day(0, 'evening'), '2025-03-05 end'],
    [day(1, clock(9, 30)), '2025-03-06 09:30'],
    [day(0, clock(24)), '2025-03-06 00:00'],
    [now, '2025-03-05 end'],
  ])('%j, said on a Wednesday, ends %s', (due, end) => {
    expect(dueOn(due, WEDNESDAY, SEOUL)).toBe(end);
  });

  it('lasts to its end once the named part of it is past', () => {
    expect(dueOn(day(0, 'morning'), '2025-03-05T15:00:00+09:00', SEOUL)).toBe('2025-03-05 end');
    expect(dueOn(day(0, clock(9)), WEDNESDAY, SEOUL)).toBe('2025-03-05 end');
  });

  it('ends, as a day of work, when the team goes home', () => {
    expect(dueOn(day(0, 'end'), WEDNESDAY, SEOUL, office(SEOUL))).toBe('2025-03-05 18:00');
    expect(dueOn(day(0, 'end'), '2025-03-05T19:00:00+09:00', SEOUL, office(SEOUL))).toBe('2025-03-05 end');
    expect(dueOn(day(0, 'end'), SATURDAY, SEOUL, office(SEOUL))).toBe('2025-03-08 end');
    expect(dueOn(day(0, 'end'), WEDNESDAY, SEOUL)).toBe('2025-03-05 end');
  });

  it('of work ends by the clock that the hours are meant in', () => {
    expect(dueOn(day(1, 'end'), WEDNESDAY, SEOUL, office('Asia/Tokyo'))).toBe('2025-03-06 18:00');
    expect(dueOn(day(1, 'end'), WEDNESDAY, SEOUL, office('Asia/Hong_Kong'))).toBe('2025-03-06 19:00');
  });

  it('begins at midnight of the zone', () => {
    expect(dueOn(day(1), '2025-03-05T23:59:59+09:00', SEOUL)).toBe('2025-03-06 end');
    expect(dueOn(day(1), '2025-03-06T00:00:00+09:00', SEOUL)).toBe('2025-03-07 end');
    expect(dueOn(day(0), '2025-06-30T23:30:00Z', LONDON)).toBe('2025-07-01 end');
  });

  it('keeps its time of day over a change of the clock', () => {
    expect(dueOn(day(1, clock(9)), '2025-03-08T12:00:00-05:00', NEW_YORK)).toBe('2025-03-09 09:00');
    expect(dueOn(day(1, clock(9)), '2025-10-25T12:00:00+01:00', LONDON)).toBe('2025-10-26 09:00');
  });
});

describe('a weekday', () => {
  it.each<[Due, string, string]>([
    [weekday(5), WEDNESDAY, '2025-03-07 end'],
    [weekday(5), FRIDAY, '2025-03-07 end'],
    [weekday(3), WEDNESDAY, '2025-03-05 end'],
    [weekday(2), WEDNESDAY, '2025-03-11 end'],
    [weekday(0), WEDNESDAY, '2025-03-09 end'],
    [weekday(1), SUNDAY, '2025-03-10 end'],
    [weekday(5, 'morning'), WEDNESDAY, '2025-03-07 12:00'],
    [weekday(5, clock(15)), FRIDAY, '2025-03-07 15:00'],
    [weekday(5, clock(9)), FRIDAY, '2025-03-14 09:00'],
    [next(5), FRIDAY, '2025-03-14 end'],
    [next(5), WEDNESDAY, '2025-03-14 end'],
    [next(1), WEDNESDAY, '2025-03-10 end'],
    [next(2), SUNDAY, '2025-03-11 end'],
    [next(0), WEDNESDAY, '2025-03-16 end'],
    [next(2, 'afternoon'), WEDNESDAY, '2025-03-11 18:00'],
  ])('%j, said at %s, ends %s', (due, said, end) => {
    expect(dueOn(due, said, SEOUL)).toBe(end);
  });
});

describe('a date', () => {
  it.each<[Due, string, string | undefined]>([
    [date({ day: 14 }), WEDNESDAY, '2025-03-14 end'],
    [date({ day: 5 }), WEDNESDAY, '2025-03-05 end'],
    [date({ day: 3 }), WEDNESDAY, '2025-04-03 end'],
    [date({ day: 31 }), '2025-02-10T09:00:00+09:00', '2025-03-31 end'],
    [date({ day: 30 }), '2025-01-31T09:00:00+09:00', '2025-03-30 end'],
    [date({ day: 3 }), '2025-12-20T09:00:00+09:00', '2026-01-03 end'],
    [date({ month: 3, day: 14 }), WEDNESDAY, '2025-03-14 end'],
    [date({ month: 3, day: 5 }), WEDNESDAY, '2025-03-05 end'],
    [date({ month: 3, day: 4 }), WEDNESDAY, '2026-03-04 end'],
    [date({ month: 1, day: 2 }), '2025-12-30T09:00:00+09:00', '2026-01-02 end'],
    [date({ month: 3, day: 14, part: clock(14) }), WEDNESDAY, '2025-03-14 14:00'],
    [date({ day: 5, part: 'morning' }), '2025-03-05T15:00:00+09:00', '2025-03-05 end'],
    [date({ year: 2026, month: 3, day: 14 }), WEDNESDAY, '2026-03-14 end'],
    [date({ month: 2, day: 29 }), '2027-06-01T09:00:00+09:00', '2028-02-29 end'],
    [date({ month: 2, day: 29 }), WEDNESDAY, undefined],
    [date({ month: 2, day: 30 }), WEDNESDAY, undefined],
    [date({ month: 4, day: 31 }), WEDNESDAY, undefined],
    [date({ year: 2025, month: 2, day: 29 }), WEDNESDAY, undefined],
    [date({ year: 2024, month: 12, day: 24 }), WEDNESDAY, undefined],
  ])('%j, said at %s, ends %s', (due, said, end) => {
    expect(dueOn(due, said, SEOUL)).toBe(end);
  });

  it('is the day of the zone', () => {
    expect(dueOn(date({ month: 3, day: 5 }), '2025-03-06T08:00:00+09:00', NEW_YORK)).toBe('2025-03-05 end');
    expect(dueOn(date({ month: 3, day: 5 }), '2025-03-06T08:00:00+09:00', SEOUL)).toBe('2026-03-05 end');
    expect(dueOn(date({ month: 3, day: 9 }), WEDNESDAY, NEW_YORK)).toBe('2025-03-09 end');
  });
});

describe('a week', () => {
  it.each<[Due, string, string]>([
    [week(0), WEDNESDAY, '2025-03-07 end'],
    [week(0), FRIDAY, '2025-03-07 end'],
    [week(0), SATURDAY, '2025-03-14 end'],
    [week(0), SUNDAY, '2025-03-14 end'],
    [week(1), WEDNESDAY, '2025-03-14 end'],
    [week(1), SUNDAY, '2025-03-14 end'],
    [week(2), WEDNESDAY, '2025-03-21 end'],
  ])('%j, said at %s, ends %s', (due, said, end) => {
    expect(dueOn(due, said, SEOUL)).toBe(end);
  });

  it('ends on its last business day, holidays left out', () => {
    // 추석 2025: Monday to Thursday, 한글날 on the last of them; the team takes the Friday too.
    const chuseok = office(SEOUL, '2025-10-06', '2025-10-07', '2025-10-08', '2025-10-09', '2025-10-10');
    expect(dueOn(week(0), '2025-10-01T09:00:00+09:00', SEOUL, office(SEOUL, '2025-10-03'))).toBe('2025-10-02 end');
    expect(dueOn(week(1), '2025-10-01T09:00:00+09:00', SEOUL, chuseok)).toBe('2025-10-12 end');
    const saturdays: BusinessHours = { zone: SEOUL, week: Array(7).fill(nineToSix), holidays: [] };
    expect(dueOn(week(0), WEDNESDAY, SEOUL, saturdays)).toBe('2025-03-09 end');
  });
});

describe('a month', () => {
  it.each<[Due, string, string | undefined]>([
    [month(0), WEDNESDAY, '2025-03-31 end'],
    [month(1), WEDNESDAY, '2025-04-30 end'],
    [month(1), '2025-01-31T09:00:00+09:00', '2025-02-28 end'],
    [month(1), '2025-12-31T09:00:00+09:00', '2026-01-31 end'],
    [month(1, 1), WEDNESDAY, '2025-04-01 end'],
    [month(0, 20), WEDNESDAY, '2025-03-20 end'],
    [month(0, 3), WEDNESDAY, undefined],
    [month(1, 31), WEDNESDAY, undefined],
    [monthEnd(6), WEDNESDAY, '2025-06-30 end'],
    [monthEnd(3), WEDNESDAY, '2025-03-31 end'],
    [monthEnd(2), WEDNESDAY, '2026-02-28 end'],
    [monthEnd(2), '2027-12-01T09:00:00+09:00', '2028-02-29 end'],
  ])('%j, said at %s, ends %s', (due, said, end) => {
    expect(dueOn(due, said, SEOUL)).toBe(end);
  });
});

describe('a time of day', () => {
  it.each<[Due, string, string]>([
    [time(clock(16)), WEDNESDAY, '2025-03-05 16:00'],
    [time(clock(9)), WEDNESDAY, '2025-03-06 09:00'],
    [time('noon'), WEDNESDAY, '2025-03-05 12:00'],
    [time('morning'), '2025-03-05T15:00:00+09:00', '2025-03-06 12:00'],
    [time('afternoon'), WEDNESDAY, '2025-03-05 18:00'],
    [time('evening'), WEDNESDAY, '2025-03-05 end'],
    [time(clock(24)), WEDNESDAY, '2025-03-06 00:00'],
    [time(clock(10, 30)), WEDNESDAY, '2025-03-05 10:30'],
  ])('%j, said at %s, ends %s', (due, said, end) => {
    expect(dueOn(due, said, SEOUL)).toBe(end);
  });

  it('that the clock skips is the instant of the change', () => {
    expect(dueOn(time(clock(2, 30)), '2025-03-09T01:00:00-05:00', NEW_YORK)).toBe('2025-03-09 03:00');
  });
});

describe('a vague time', () => {
  it('never falls due', () => {
    expect(dueOn(vague, WEDNESDAY, SEOUL)).toBeUndefined();
  });
});

describe('any time', () => {
  const part = fc.oneof(
    fc.constantFrom<Part>('morning', 'noon', 'afternoon', 'evening', 'end'),
    fc.record({ hour: fc.integer({ min: 0, max: 24 }), minute: fc.integer({ min: 0, max: 59 }) }),
  );
  const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
  const dues: fc.Arbitrary<Due> = fc
    .oneof(
      fc.record({
        kind: fc.constant('within'),
        n: fc.integer({ min: 1, max: 999 }),
        unit: fc.constantFrom('minute', 'hour', 'day', 'business-day', 'week', 'month'),
      }),
      fc.record({ kind: fc.constant('day'), offset: fc.integer({ min: 0, max: 3 }), part: maybe(part) }),
      fc.record({
        kind: fc.constant('weekday'),
        weekday: fc.integer({ min: 0, max: 6 }),
        week: maybe(fc.constant('next')),
        part: maybe(part),
      }),
      fc.record({
        kind: fc.constant('date'),
        month: maybe(fc.integer({ min: 1, max: 12 })),
        day: fc.integer({ min: 1, max: 31 }),
        year: maybe(fc.integer({ min: 2000, max: 2099 })),
        part: maybe(part),
      }),
      fc.record({ kind: fc.constant('week'), offset: fc.integer({ min: 0, max: 2 }) }),
      fc.record({
        kind: fc.constant('month'),
        offset: fc.integer({ min: 0, max: 1 }),
        day: maybe(fc.integer({ min: 1, max: 31 })),
      }),
      fc.record({ kind: fc.constant('month-end'), month: fc.integer({ min: 1, max: 12 }) }),
      fc.record({ kind: fc.constant('time'), part }),
      fc.constant({ kind: 'now' }),
      fc.constant({ kind: 'vague' }),
    )
    // As JSON has it: what is not there is absent.
    .map((due) => JSON.parse(JSON.stringify(due)) as Due);
  const zones = fc.constantFrom(SEOUL, NEW_YORK, LONDON, 'Australia/Lord_Howe', 'Africa/Cairo', 'Pacific/Apia');
  const said = fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2099-12-31') });
  const teams = fc.constantFrom(undefined, office(SEOUL, '2025-01-29'), office(NEW_YORK));

  it('falls due at an instant that is not before it was named, or never', () => {
    fc.assert(
      fc.property(dues, said, zones, teams, (due, at, zone, hours) => {
        const end = dueAt(due, at, { zone, ...(hours && { hours }) });
        if (end === undefined) return;
        expect(Number.isInteger(end)).toBe(true);
        expect(end).toBeGreaterThanOrEqual(at);
      }),
      { numRuns: 2000 },
    );
  });

  it('falls due never where only a date can fail to', () => {
    fc.assert(
      fc.property(dues, said, zones, teams, (due, at, zone, hours) => {
        const fallible = due.kind === 'date' || due.kind === 'vague' || (due.kind === 'month' && due.day !== undefined);
        fc.pre(!fallible);
        expect(dueAt(due, at, { zone, ...(hours && { hours }) })).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('of n days is not later than of n + 1', () => {
    const units = fc.constantFrom('minute', 'hour', 'day', 'business-day', 'week', 'month' as const);
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 60 }), said, zones, (unit, n, at, zone) => {
        const [one = 0, more = 0] = [n, n + 1].map((count) => dueAt(within(count, unit), at, { zone }));
        expect(one).toBeLessThan(more);
      }),
    );
  });
});
