import type { Call } from '../core/call';
import { badPaging } from '../core/errors';
import { exportSize, type Placed, placed, type Stream, startTime, toldUntil, unixSeconds } from './stream';

/** A place in a stream: after the record of that id at that second. */
export interface Position {
  readonly seconds: number;
  readonly id: number;
}

/**
 * One page of a cursor export: `start_time` begins, `cursor` goes on, `end_of_stream` ends. The last page has a cursor
 * too, for the next poll.
 */
export async function exportByCursor<Row>(call: Call, stream: Stream<Row>): Promise<Record<string, unknown>> {
  const { conditions } = stream;
  const given = call.url.searchParams.get('cursor');
  const from: Position = given === null ? { seconds: unixSeconds(startTime(call)), id: 0 } : readCursor(given);
  const size = exportSize(call);
  const at = `to_timestamp(${conditions.value(from.seconds)}::bigint)`;
  conditions.add(`(${stream.at}, ${stream.id}) > (${at}, ${conditions.value(from.id)}::bigint)`);
  conditions.add(`${stream.at} <= ${conditions.value(toldUntil(call))}::timestamptz`);
  const found = await call.sql.query<Placed<Row>>(
    `select ${placed(stream)} from ${stream.from}${conditions} order by ${stream.at}, ${stream.id} limit ${size + 1}`,
    conditions.values,
  );
  const rows = found.slice(0, size);
  const last = rows.at(-1);
  const to = last === undefined ? from : { seconds: unixSeconds(last.stream_at), id: last.stream_id };
  const after = writeCursor(to);
  return {
    ...(await stream.render(rows)),
    after_cursor: after,
    after_url: addressOf(call, after),
    before_cursor: null,
    before_url: null,
    end_of_stream: found.length <= size,
  };
}

/** As recorded of real accounts: `seconds.0||id|`. */
export const writeCursor = ({ seconds, id }: Position): string =>
  Buffer.from(`${seconds}.0||${id}|`).toString('base64');

/** Where a cursor stands; 400 for one that is not ours. */
export function readCursor(text: string): Position {
  const [, seconds, id] = /^(\d{1,11})\.0\|\|(\d{1,15})\|$/.exec(Buffer.from(text, 'base64').toString('utf8')) ?? [];
  if (seconds === undefined) throw badPaging('InvalidPaginationParameter', 'cursor is not valid');
  return { seconds: Number(seconds), id: Number(id) };
}

function addressOf(call: Call, cursor: string): string {
  const next = new URL(call.url);
  next.searchParams.delete('start_time');
  next.searchParams.set('cursor', cursor);
  return next.toString();
}
