import { DAY, HOUR, type Instant, MINUTE } from './instant';

/**
 * What the clock on a wall shows: the milliseconds at which UTC's own clock shows the same. Days and minutes are reckoned
 * with it as if no clock were ever changed.
 */
export type WallTime = number;

/** How far the wall clock is ahead of UTC's: all day, or before the instant of a change and from it on. */
type Offset = number | { readonly change: Instant; readonly before: number; readonly after: number };

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** By day of UTC's calendar: to ask the formatter takes a hundred times as long. */
  readonly days: Map<number, Offset>;
}

const zones = new Map<string, Zone | undefined>();
/** Thirty years; only broken data asks for more. */
const MOST_DAYS = 11_000;
/** The last instant that a calendar knows. */
export const LAST: Instant = 8.64e15;

/** Whether its clock can be read here. */
export const isKnownZone = (zone: string): boolean => zoneOf(zone) !== undefined;

/** What the zone's clock shows; UTC's where the zone is not known. */
export const wallTime = (at: Instant, zone: string): WallTime => at + offsetAt(at, zoneOf(zone));

/**
 * When the zone's clock shows it: the first time where it does so twice, the instant of the change where a change of the
 * clock skips it. What is later on the wall is never earlier in time.
 */
export function instantOf(wall: WallTime, zone: string): Instant {
  const known = zoneOf(zone);
  const early = offsetAt(wall - DAY, known);
  const late = offsetAt(wall + DAY, known);
  if (early === late || offsetAt(wall - early, known) === early) return wall - early;
  if (offsetAt(wall - late, known) === late) return wall - late;
  return changeBetween(wall - late, wall - early, (at) => offsetAt(at, known) === early);
}

function zoneOf(name: string): Zone | undefined {
  if (!zones.has(name)) zones.set(name, openZone(name));
  return zones.get(name);
}

function openZone(timeZone: string): Zone | undefined {
  try {
    return { format: new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }), days: new Map() };
  } catch {
    return undefined;
  }
}

function offsetAt(at: Instant, zone: Zone | undefined): number {
  if (!zone || !(Math.abs(at) <= LAST - DAY)) return 0;
  const day = Math.floor(at / DAY);
  let offset = zone.days.get(day);
  if (offset === undefined) {
    offset = offsetOfDay(day * DAY, zone.format);
    if (zone.days.size >= MOST_DAYS) zone.days.clear();
    zone.days.set(day, offset);
  }
  return typeof offset === 'number' ? offset : at < offset.change ? offset.before : offset.after;
}

function offsetOfDay(start: Instant, format: Intl.DateTimeFormat): Offset {
  const before = askedOffset(start, format);
  const after = askedOffset(start + DAY, format);
  if (before === after) return before;
  return { change: changeBetween(start, start + DAY, (at) => askedOffset(at, format) === before), before, after };
}

/** The first instant after `from` at which it is no longer as `before` says; it is by `to`. */
function changeBetween(from: Instant, to: Instant, before: (at: Instant) => boolean): Instant {
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (before(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** As the formatter writes it: `GMT`, `GMT+09:00`, for the sun's own time of old `GMT+08:27:52`. */
function askedOffset(at: Instant, format: Intl.DateTimeFormat): number {
  const [, sign, hours, minutes, seconds] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(format.format(at)) ?? [];
  const ahead = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE + Number(seconds ?? 0) * 1000;
  return sign === '-' ? -ahead : ahead;
}
