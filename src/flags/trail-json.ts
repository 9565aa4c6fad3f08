import type { FlagCause } from '../facts/flag';
import type { FlagEvent } from '../facts/flag-event';
import type { FlagTrail, Folded, SignReview } from '../facts/flag-trail';
import { isCause } from './causes';
import { fold } from './fold';
import { causesOf, emptyTrail, mergeTrails } from './trail';
import { type Row, readEvent, readReview, rowOf, rowOfReview } from './trail-rows';

/** How much room a trail takes at most: a text field of a ticket holds 65,535 characters, a record of an object 32 KB. */
export const MOST_CHARACTERS = 24_000;

/** The number changes with the shape. */
const VERSION = 1;

/** A trail as compact JSON, the same for the same trail. What is too long is folded from its oldest end. */
export function encodeTrail(trail: FlagTrail, most = MOST_CHARACTERS): string {
  const whole = mergeTrails(emptyTrail, trail);
  const text = written(whole);
  return text.length <= most ? text : written(fold(whole, (shorter) => written(shorter).length <= most));
}

/** The trail in a text: an empty one where there is none, undefined where something else stands there. Never throws. */
export function decodeTrail(text: string): FlagTrail | undefined {
  if (text.trim() === '') return emptyTrail;
  const json = parsed(text);
  if (!isRecord(json) || json.evenkeel !== VERSION || !isRecord(json.flags)) return undefined;
  const events: Partial<Record<FlagCause, readonly FlagEvent[]>> = {};
  for (const [cause, rows] of Object.entries(json.flags)) {
    const read = isCause(cause) ? readAll(rows, readEvent) : undefined;
    if (!isCause(cause) || !read) return undefined;
    events[cause] = read;
  }
  const reviews = readAll(json.signs ?? [], readReview);
  const folded = readFolded(json.folded);
  if (!reviews || folded === 'broken') return undefined;
  return mergeTrails(emptyTrail, { events, reviews, ...(folded && { folded }) });
}

function written(trail: FlagTrail): string {
  const { reviews, folded } = trail;
  const flags: Partial<Record<FlagCause, readonly Row[]>> = {};
  for (const cause of causesOf(trail)) flags[cause] = (trail.events[cause] ?? []).map(rowOf);
  return JSON.stringify({
    evenkeel: VERSION,
    flags,
    ...(reviews.length > 0 && { signs: reviews.map(rowOfReview) }),
    ...(folded && { folded: [folded.count, folded.until] }),
  });
}

function readAll<Told extends FlagEvent | SignReview>(
  rows: unknown,
  read: (row: unknown) => Told | undefined,
): readonly Told[] | undefined {
  if (!Array.isArray(rows)) return undefined;
  const found = rows.map((row: unknown) => read(row));
  return found.every((one) => one !== undefined) ? found : undefined;
}

function readFolded(value: unknown): Folded | 'broken' | undefined {
  if (value === undefined) return undefined;
  const [count, until]: unknown[] = Array.isArray(value) ? value : [];
  return Number.isSafeInteger(count) && Number.isSafeInteger(until)
    ? { count: Number(count), until: Number(until) }
    : 'broken';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
