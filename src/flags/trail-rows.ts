import type { Act, FlagEvent } from '../facts/flag-event';
import type { SignReview } from '../facts/flag-trail';
import { severities } from './severity';

/** An event as a row: its kind, id, time, who, and what else its kind needs. */
export type Row = readonly (string | number)[];

/** Words of ours longer than this are cut: a reason is a line, no report. */
export const MOST_WORDS = 500;
const MOST_ID = 120;
/** The last instant that a date can be. */
const LATEST = 8.64e15;

export function rowOf(event: FlagEvent): Row {
  const { kind, id, at, who } = event;
  switch (kind) {
    case 'occur':
      return [kind, id, at, who, event.severity, event.evidenceAt];
    case 'call':
      return [kind, id, at, who, cut(event.note)];
    case 'snooze':
      return [kind, id, at, who, event.until];
    case 'resolve':
    case 'dismiss':
      return [kind, id, at, who, cut(event.reason)];
    default:
      return [kind, id, at, who];
  }
}

export const rowOfReview = (review: SignReview): Row => {
  const { kind, id, at, who, sign } = review;
  return kind === 'quiet' ? [kind, id, at, who, sign, cut(review.reason)] : [kind, id, at, who, sign];
};

/** Undefined where it is no row of ours. */
export function readEvent(row: unknown): FlagEvent | undefined {
  const head = readHead(row);
  if (!head) return undefined;
  const { kind, id, at, who, rest } = head;
  const [first, second] = rest;
  if (kind === 'occur') {
    const severity = severities.find((one) => one === first);
    return who === 'engine' && severity && isTime(second) && rest.length === 2
      ? { kind, id, at, who, severity, evidenceAt: second }
      : undefined;
  }
  if (!isPerson(who)) return undefined;
  if (isPlain(kind)) return rest.length === 0 ? { kind, id, at, who } : undefined;
  if (rest.length !== 1) return undefined;
  if (kind === 'snooze') return isTime(first) ? { kind, id, at, who, until: first } : undefined;
  if (!isWords(first)) return undefined;
  if (kind === 'call') return { kind, id, at, who, note: first };
  return kind === 'resolve' || kind === 'dismiss' ? { kind, id, at, who, reason: first } : undefined;
}

export function readReview(row: unknown): SignReview | undefined {
  const head = readHead(row);
  if (!head) return undefined;
  const { kind, id, at, who, rest } = head;
  const [sign, reason] = rest;
  if (!isPerson(who) || typeof sign !== 'string' || !/^[a-z-]{1,40}$/.test(sign)) return undefined;
  if (kind === 'restore') return rest.length === 1 ? { kind, id, at, who, sign } : undefined;
  return kind === 'quiet' && rest.length === 2 && isWords(reason) ? { kind, id, at, who, sign, reason } : undefined;
}

function readHead(row: unknown) {
  if (!Array.isArray(row)) return undefined;
  const [kind, id, at, who, ...rest]: unknown[] = row;
  if (typeof kind !== 'string' || typeof id !== 'string' || id === '' || id.length > MOST_ID || !isTime(at))
    return undefined;
  return { kind, id, at, who, rest };
}

const isPlain = (kind: string): kind is Extract<Act['kind'], 'acknowledge' | 'take-over' | 'reopen'> =>
  kind === 'acknowledge' || kind === 'take-over' || kind === 'reopen';

const isTime = (value: unknown): value is number => Number.isSafeInteger(value) && Math.abs(value as number) <= LATEST;

const isPerson = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

const isWords = (value: unknown): value is string => typeof value === 'string' && value.length <= 2 * MOST_WORDS;

/** By letters, so that none is cut in half. */
const cut = (words: string): string => (words.length <= MOST_WORDS ? words : [...words].slice(0, MOST_WORDS).join(''));
