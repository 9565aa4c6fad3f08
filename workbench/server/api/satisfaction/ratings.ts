import type { Hono } from 'hono';
import { requireAdmin } from '../core/auth';
import { type Call, type Env, idOf } from '../core/call';
import { ApiError, notFound } from '../core/errors';
import { Conditions, page } from '../paging/index';
import { type TicketRow, ticketColumns } from '../tickets/record';
import { refreshedAt } from '../tickets/routes';
import { commented, ratedAt, ratingId, ratingRecord, requireCsat } from './record';

const score = (...scores: string[]): string => `t.satisfaction ->> 'score' in ('${scores.join("', '")}')`;

/** What the `score` filter takes; other words than search does. */
const filters: Readonly<Record<string, string>> = {
  offered: score('offered'),
  // Kept for tickets of which a rating was asked for only.
  unoffered: 'false',
  received: score('good', 'bad'),
  received_with_comment: `${score('good', 'bad')} and ${commented}`,
  received_without_comment: `${score('good', 'bad')} and not ${commented}`,
  good: score('good'),
  good_with_comment: `${score('good')} and ${commented}`,
  good_without_comment: `${score('good')} and not ${commented}`,
  bad: score('bad'),
  bad_with_comment: `${score('bad')} and ${commented}`,
  bad_without_comment: `${score('bad')} and not ${commented}`,
};

/** `GET /satisfaction_ratings`, one of them, and how many there are: for admins. */
export function ratingListRoutes(app: Hono<Env>): void {
  app.get('/satisfaction_ratings', async (c) => {
    const { call } = c.var;
    const answer = await page<TicketRow>(call, {
      key: 'satisfaction_ratings',
      columns: ticketColumns,
      from: 'tickets t',
      id: ratingId,
      conditions: wanted(call),
      sorts: { id: { sql: ratingId, type: 'bigint', style: 'both' } },
      order: { name: 'id' },
      render: async (rows) => ({ satisfaction_ratings: records(call, rows) }),
    });
    return c.json(answer);
  });

  app.get('/satisfaction_ratings/count', async (c) => {
    const { call } = c.var;
    const conditions = wanted(call);
    const value = await call.counts.of(call.sql, {
      sql: `select 1 from tickets t${conditions}`,
      values: conditions.values,
    });
    return c.json({ count: { value, refreshed_at: refreshedAt(call) } });
  });

  app.get('/satisfaction_ratings/:id{[0-9]+}', async (c) => {
    const { call } = c.var;
    const conditions = rated(call);
    conditions.add(`${ratingId} = ${conditions.value(idOf(c))}`);
    const rows = await call.sql.query<TicketRow>(
      `select ${ticketColumns} from tickets t${conditions}`,
      conditions.values,
    );
    const [satisfaction_rating] = records(call, rows);
    if (satisfaction_rating === undefined) throw notFound();
    return c.json({ satisfaction_rating });
  });
}

function rated(call: Call): Conditions {
  requireAdmin(call.actor);
  requireCsat(call, 'legacy');
  return new Conditions().add('t.deleted_at is null').add('t.satisfaction is not null');
}

function wanted(call: Call): Conditions {
  const conditions = rated(call);
  const { searchParams } = call.url;
  const asked = searchParams.get('score');
  if (asked !== null) {
    const filter = Object.hasOwn(filters, asked) ? filters[asked] : undefined;
    if (filter === undefined) throw invalidValue(`Invalid value for score: ${asked}`);
    conditions.add(filter);
  }
  const from = unixSeconds(searchParams.get('start_time'));
  const until = unixSeconds(searchParams.get('end_time'));
  if (from !== undefined) conditions.add(`${ratedAt} >= to_timestamp(${conditions.value(from)}::bigint)`);
  if (until !== undefined) {
    if (until > call.now.getTime() / 1000 - 60) throw invalidValue('end_time must be at least 60 seconds ago');
    conditions.add(`${ratedAt} <= to_timestamp(${conditions.value(until)}::bigint)`);
  }
  return conditions;
}

function unixSeconds(text: string | null): number | undefined {
  if (text === null) return undefined;
  if (!/^\d{1,11}$/.test(text)) throw invalidValue(`${text} is not a Unix time`);
  return Number(text);
}

const invalidValue = (description: string): ApiError => new ApiError(400, { error: 'InvalidValue', description });

const records = (call: Call, rows: readonly TicketRow[]): Record<string, unknown>[] =>
  rows.flatMap((row) => (row.satisfaction === null ? [] : [ratingRecord(call, row, row.satisfaction)]));
