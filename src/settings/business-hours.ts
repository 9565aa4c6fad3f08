import type { BusinessHours } from '../facts/business-hours';
import { isKnownZone } from '../facts/calendar';
import { isObject, parseJson } from './json';
import { isBlank } from './number';
import { given, type SettingProblem, type SettingReason } from './problem';

const parameter = 'business_hours';
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const LAST_MINUTE = 24 * 60;

type Stretch = readonly [number, number];
type Refuse = (at: string, value: unknown, reason: SettingReason) => void;

/**
 * Reads when the team is at work: `{"zone":"Asia/Seoul","week":{"mon":["09:00-12:00","13:00-18:00"]},"holidays":
 * ["2026-09-24"]}`. Days that are not named are closed. A stretch or date that makes no sense is named and left out; without
 * a known zone or any open stretch there are no hours; blank means not set. Never throws.
 */
export function readBusinessHours(raw: unknown): {
  readonly hours?: BusinessHours;
  readonly problems: readonly SettingProblem[];
} {
  const problems: SettingProblem[] = [];
  const refuse: Refuse = (at, value, reason) => {
    problems.push({ parameter, ...(at && { at }), given: given(value), reason });
  };
  if (isBlank(raw)) return { problems };
  const whole = typeof raw === 'string' ? parseJson(raw) : raw;
  if (whole === undefined) refuse('', raw, 'not-json');
  else if (!isObject(whole)) refuse('', raw, 'wrong-shape');
  else {
    const parts = new Map<string, unknown>(Object.entries(whole));
    for (const [name, value] of parts) {
      if (!['zone', 'week', 'holidays'].includes(name)) refuse(name, value, 'unknown-name');
    }
    const zone = readZone(parts.get('zone'), refuse);
    const week = readWeek(parts.get('week'), refuse);
    const holidays = readHolidays(parts.get('holidays') ?? [], refuse);
    if (zone !== undefined && week) return { hours: { zone, week, holidays }, problems };
  }
  return { problems };
}

function readZone(raw: unknown, refuse: Refuse): string | undefined {
  if (typeof raw === 'string' && isKnownZone(raw)) return raw;
  refuse('zone', raw ?? '', typeof raw === 'string' ? 'unknown-name' : 'wrong-shape');
  return undefined;
}

function readWeek(raw: unknown, refuse: Refuse): BusinessHours['week'] | undefined {
  const week: (readonly Stretch[])[] = WEEKDAYS.map(() => []);
  for (const [name, value] of isObject(raw) ? Object.entries(raw) : []) {
    const weekday = WEEKDAYS.indexOf(name);
    if (weekday < 0) refuse(`week.${name}`, value, 'unknown-name');
    else week[weekday] = readDay(value, `week.${name}`, refuse);
  }
  if (week.some((day) => day.length > 0)) return week;
  refuse('week', raw ?? '', 'wrong-shape');
  return undefined;
}

function readDay(raw: unknown, at: string, refuse: Refuse): readonly Stretch[] {
  if (!Array.isArray(raw)) {
    refuse(at, raw, 'wrong-shape');
    return [];
  }
  const items: readonly unknown[] = raw;
  const read = items.flatMap((item) => {
    const stretch = readStretch(item);
    if (typeof stretch !== 'string') return [{ item, stretch }];
    refuse(at, item, stretch);
    return [];
  });
  const day: Stretch[] = [];
  for (const { item, stretch } of read.sort((a, b) => a.stretch[0] - b.stretch[0])) {
    if (stretch[0] >= (day.at(-1)?.[1] ?? 0)) day.push(stretch);
    else refuse(at, item, 'wrong-order');
  }
  return day;
}

/** `09:00-18:00`, with a tilde as Koreans write it or a dash; or what is wrong with it. */
function readStretch(raw: unknown): Stretch | SettingReason {
  const parts = typeof raw === 'string' && /^\s*(\d\d?):(\d\d)\s*[-–~]\s*(\d\d?):(\d\d)\s*$/.exec(raw);
  if (!parts) return 'wrong-shape';
  const [, openHour, openMinute, closeHour, closeMinute] = parts.map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const opens = openHour * 60 + openMinute;
  const closes = closeHour * 60 + closeMinute;
  if (openMinute > 59 || closeMinute > 59 || opens > LAST_MINUTE || closes > LAST_MINUTE) return 'out-of-range';
  return opens < closes ? [opens, closes] : 'wrong-order';
}

function readHolidays(raw: unknown, refuse: Refuse): readonly string[] {
  if (!Array.isArray(raw)) {
    refuse('holidays', raw, 'wrong-shape');
    return [];
  }
  const items: readonly unknown[] = raw;
  const dates = items.flatMap((item) => {
    const date = typeof item === 'string' ? item.trim() : '';
    const reason = /^\d{4}-\d\d-\d\d$/.test(date) ? isDate(date) || 'out-of-range' : 'wrong-shape';
    if (reason === true) return [date];
    refuse('holidays', item, reason);
    return [];
  });
  return [...new Set(dates)].sort();
}

/** Whether there is such a day: `Date.parse` takes the 31st of February for one in March. */
const isDate = (date: string): boolean => {
  const at = Date.parse(date);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(date);
};
