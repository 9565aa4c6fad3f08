import type { Call } from '../core/call';
import { Conditions } from '../paging/index';
import { exportSize, type Placed, placed, type Stream, startTime, toldUntil, unixSeconds } from './stream';

/**
 * One page of a time-based export. A page never parts records of one second, so it may be larger than asked for; the next
 * one starts at `end_time` and repeats that second's records.
 */
export async function exportByTime<Row>(
  call: Call,
  stream: Stream<Row>,
  maxSize?: number,
): Promise<Record<string, unknown>> {
  const start = startTime(call);
  const size = exportSize(call, maxSize);
  const until = toldUntil(call);
  const { conditions } = stream;
  conditions.add(`${stream.at} >= ${conditions.value(start)}::timestamptz`);
  conditions.add(`${stream.at} <= ${conditions.value(until)}::timestamptz`);
  const border = await lastSecond(call, stream, start, size);
  const upTo = new Conditions().add(`stream_at <= $${conditions.values.length + 1}::timestamptz`);
  const rows = await call.sql.query<Placed<Row>>(
    `select * from (select ${placed(stream)} from ${stream.from}${conditions}) told${upTo} order by stream_at, stream_id`,
    [...conditions.values, border],
  );
  const last = rows.at(-1);
  const more = await call.sql.query(
    `select 1 from ${stream.from}${conditions} and ${stream.at} > $${conditions.values.length + 1}::timestamptz limit 1`,
    [...conditions.values, border],
  );
  const answer = await stream.render(rows);
  const records = answer[stream.key];
  const end = last === undefined ? null : unixSeconds(last.stream_at);
  return {
    ...answer,
    count: Array.isArray(records) ? records.length : 0,
    end_time: end,
    next_page: end === null ? null : addressOf(call, end),
    end_of_stream: more.length === 0,
  };
}

/** The second that the page ends with: that of its last record, but never the one it starts with while there are others. */
async function lastSecond<Row>(call: Call, stream: Stream<Row>, start: Date, size: number): Promise<Date> {
  const { conditions } = stream;
  const at = async (rest: string): Promise<Date | undefined> => {
    const [row] = await call.sql.query<{ at: Date }>(
      `select ${stream.at} as at from ${stream.from}${conditions} ${rest}`,
      conditions.values,
    );
    return row?.at;
  };
  const full = await at(`order by ${stream.at}, ${stream.id} offset ${size - 1} limit 1`);
  if (full === undefined) return toldUntil(call);
  if (full > start) return full;
  const later = await at(`and ${stream.at} > to_timestamp(${unixSeconds(start)}) order by ${stream.at} limit 1`);
  return later ?? full;
}

function addressOf(call: Call, start: number): string {
  const next = new URL(call.url);
  next.searchParams.set('start_time', String(start));
  return next.toString();
}
