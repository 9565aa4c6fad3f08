import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../src/facts/calendar';
import { defaultPolicy } from '../../../src/health/policy';
import { readBusinessHours } from '../../../src/settings/business-hours';
import { isBlank } from '../../../src/settings/number';
import { parseSettings } from '../../../src/settings/parse';
import { PROPERTY_RUNS } from '../../support/property-runs';

const office = ['09:00-12:00', '13:00-18:00'];
const asMinutes = [
  [540, 720],
  [780, 1080],
];
const read = (over: Record<string, unknown>) =>
  readBusinessHours({ zone: 'Asia/Seoul', week: { mon: office }, ...over });

describe('readBusinessHours', () => {
  it('reads zone, week from Sunday on and holidays; days not named are closed', () => {
    const text = JSON.stringify({
      zone: 'Asia/Seoul',
      week: { mon: office, sat: ['00:00-24:00'] },
      holidays: ['2026-09-25', '2026-09-24', '2026-09-25'],
    });
    expect(readBusinessHours(text)).toEqual({
      hours: {
        zone: 'Asia/Seoul',
        week: [[], asMinutes, [], [], [], [], [[0, 1440]]],
        holidays: ['2026-09-24', '2026-09-25'],
      },
      problems: [],
    });
  });

  it('takes an object as well as a text, and needs no holidays', () => {
    expect(read({})).toMatchObject({ hours: { zone: 'Asia/Seoul', holidays: [] }, problems: [] });
  });

  it.each(['9:00-18:00', '09:00 - 18:00', '09:00~18:00', '09:00–18:00'])('reads the stretch %j', (stretch) => {
    expect(read({ week: { tue: [stretch] } }).hours?.week[2]).toEqual([[540, 1080]]);
  });

  it('puts the stretches of a day in order, and lets them touch', () => {
    expect(read({ week: { mon: ['13:00-18:00', '09:00-13:00'] } }).hours?.week[1]).toEqual([
      [540, 780],
      [780, 1080],
    ]);
  });

  it.each([
    ['a stretch of another form', { mon: [...office, '9-12'] }, 'week.mon', '9-12', 'wrong-shape'],
    ['a stretch that is no text', { mon: [...office, 9] }, 'week.mon', '9', 'wrong-shape'],
    ['an hour that no clock has', { mon: [...office, '19:00-25:00'] }, 'week.mon', '19:00-25:00', 'out-of-range'],
    ['a minute past midnight', { mon: [...office, '19:00-24:01'] }, 'week.mon', '19:00-24:01', 'out-of-range'],
    ['a minute that no clock has', { mon: [...office, '19:60-20:00'] }, 'week.mon', '19:60-20:00', 'out-of-range'],
    ['a stretch backwards', { mon: [...office, '22:00-19:00'] }, 'week.mon', '22:00-19:00', 'wrong-order'],
    ['a stretch of no length', { mon: [...office, '19:00-19:00'] }, 'week.mon', '19:00-19:00', 'wrong-order'],
    ['a stretch over another', { mon: [...office, '17:00-19:00'] }, 'week.mon', '17:00-19:00', 'wrong-order'],
    ['a day that is no list', { mon: office, tue: '09:00-18:00' }, 'week.tue', '09:00-18:00', 'wrong-shape'],
    ['a day of no week', { mon: office, monday: [] }, 'week.monday', '[]', 'unknown-name'],
  ])('names %s, leaves it out and keeps the rest', (_what, week, at, given, reason) => {
    const { hours, problems } = read({ week });
    expect(problems).toEqual([{ parameter: 'business_hours', at, given, reason }]);
    expect(hours?.week).toEqual([[], asMinutes, [], [], [], [], []]);
  });

  it.each([
    ['2026-02-30', 'out-of-range'],
    ['2026-13-01', 'out-of-range'],
    ['24.9.2026', 'wrong-shape'],
    [20260924, 'wrong-shape'],
  ])('names the holiday %j and keeps the others', (date, reason) => {
    const { hours, problems } = read({ holidays: [date, '2026-09-24'] });
    expect(problems).toEqual([{ parameter: 'business_hours', at: 'holidays', given: String(date), reason }]);
    expect(hours?.holidays).toEqual(['2026-09-24']);
  });

  it.each([
    [{ zone: 'Mars/Olympus' }, 'zone', 'unknown-name'],
    [{ zone: undefined }, 'zone', 'wrong-shape'],
    [{ week: {} }, 'week', 'wrong-shape'],
    [{ week: { mon: [] } }, 'week', 'wrong-shape'],
    [{ week: [office] }, 'week', 'wrong-shape'],
    [{ week: undefined }, 'week', 'wrong-shape'],
  ])('gives no hours for %j and says why', (over, at, reason) => {
    const { hours, problems } = read(over);
    expect(hours).toBeUndefined();
    expect(problems).toMatchObject([{ parameter: 'business_hours', at, reason }]);
  });

  it.each([
    ['{', 'not-json'],
    ['9-18', 'not-json'],
    ['7', 'wrong-shape'],
    ['[]', 'wrong-shape'],
  ])('takes nothing from %j', (raw, reason) => {
    expect(readBusinessHours(raw)).toEqual({ problems: [{ parameter: 'business_hours', given: raw, reason }] });
  });

  it('names what nobody reads', () => {
    expect(read({ holiday: [] }).problems).toMatchObject([{ at: 'holiday', reason: 'unknown-name' }]);
  });

  it('never throws, and gives only hours that are open at some time, in order and apart', () => {
    const stretch = fc.oneof(
      fc.constantFrom('09:00-12:00', '11:00-14:00', '14:00-14:00', '18:00-24:00', '24:00-24:00'),
      fc.anything(),
    );
    const week = fc.dictionary(fc.constantFrom('sun', 'mon', 'sat', 'x', '__proto__'), fc.array(stretch));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ zone: fc.constant('Asia/Seoul'), week })), (raw) => {
        const { hours, problems } = readBusinessHours(raw);
        if (!hours) expect(isBlank(raw) || problems.length > 0).toBe(true);
        else {
          expect(hours.week.flat().length).toBeGreaterThan(0);
          for (const day of hours.week) {
            const times = day.flat();
            expect(times).toEqual(times.toSorted((a, b) => a - b));
            for (const [opens, closes] of day) expect(opens).toBeLessThan(closes);
          }
        }
      }),
      PROPERTY_RUNS,
    );
  });
});

describe('the zone of the policy', () => {
  const business_hours = JSON.stringify({ zone: 'Asia/Seoul', week: { mon: office } });

  it('is that of the hours, else the reader’s, else UTC', () => {
    expect(parseSettings({ business_hours }, 'Europe/Berlin').policy).toMatchObject({
      zone: 'Asia/Seoul',
      hours: { zone: 'Asia/Seoul' },
    });
    expect(parseSettings({}, 'Europe/Berlin').policy.zone).toBe('Europe/Berlin');
    expect(parseSettings({}).policy.zone).toBe('UTC');
  });

  it('is UTC’s where it cannot be read here', () => {
    const at = Date.UTC(2026, 0, 5, 23, 30);
    expect(localDate(at, parseSettings({}, 'Mars/Olympus').policy.zone)).toEqual(localDate(at, 'UTC'));
    expect(parseSettings({ business_hours: '{"zone":"Mars/Olympus"}' }, 'Europe/Berlin').policy.zone).toBe(
      'Europe/Berlin',
    );
  });

  it('is part of the policy’s version: days end elsewhere', () => {
    expect(parseSettings({}, 'Europe/Berlin').policy.version).not.toBe(defaultPolicy.version);
  });
});
