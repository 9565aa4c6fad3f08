import type { Call } from '../core/call';
import { ApiError, missingParameter } from '../core/errors';
import type { Conditions } from '../paging/index';

/** Records that an export tells in the order of their changes. */
export interface Stream<Row> {
  /** The property that holds the records. */
  readonly key: string;
  readonly columns: string;
  readonly from: string;
  readonly id: string;
  /** When a record last changed, in whole seconds. */
  readonly at: string;
  readonly conditions: Conditions;
  /** The records, under {@link key}, and what comes beside them. */
  render(rows: readonly Row[]): Promise<Record<string, unknown>>;
}

/** A row with its place in the stream. */
export type Placed<Row> = Row & { readonly stream_at: Date; readonly stream_id: number };

/** The columns of {@link Placed}. */
export const placed = <Row>({ columns, at, id }: Stream<Row>): string =>
  `${columns}, ${at} as stream_at, ${id} as stream_id`;

const MINUTE_MS = 60_000;

/** The last minute is never told, so that a record which is being written is not passed over. */
export const toldUntil = (call: Call): Date => new Date(call.now.getTime() - MINUTE_MS);

/** `start_time` in Unix seconds; it must be over a minute old. */
export function startTime(call: Call): Date {
  const text = call.url.searchParams.get('start_time');
  if (text === null) throw missingParameter('start_time');
  if (!/^\d{1,11}$/.test(text)) throw new ApiError(400, { error: 'InvalidValue', description: 'Invalid start_time' });
  const start = new Date(Number(text) * 1000);
  if (start >= toldUntil(call)) {
    throw new ApiError(400, {
      error: 'StartTimeTooRecent',
      description: 'Too recent start_time. Use a start_time older than 1 minute',
    });
  }
  return start;
}

const MAX_SIZE = 1000;

/** `per_page`, cut to what is allowed; anything unreadable is the default. */
export function exportSize(call: Call, max = MAX_SIZE): number {
  const asked = /^\d{1,9}$/.exec(call.url.searchParams.get('per_page') ?? '')?.[0];
  return Math.min(Math.max(1, Number(asked ?? max)), max);
}

export const unixSeconds = (date: Date): number => Math.floor(date.getTime() / 1000);
