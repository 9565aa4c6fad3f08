import type { Hono } from 'hono';
import type { Call, Env } from '../core/call';
import { ApiError } from '../core/errors';
import { Conditions, cursorPage } from '../paging/index';
import { ticketColumns } from '../tickets/record';
import { ratedAt, ratingId, requireCsat } from './record';
import { type AnsweredRow, responseRecord } from './survey-record';
import { numberIn } from './ulid';

const columns = `${ticketColumns}, ${ratedAt} as rated_at`;

/** What customers answered to surveys: for admins, and for who answered. A plain agent reads none of it. */
export function surveyRoutes(app: Hono<Env>): void {
  app.get('/guide/survey_responses', async (c) => {
    const { call } = c.var;
    const conditions = readable(call);
    filter(call, conditions);
    const answer = await cursorPage<AnsweredRow>(call, {
      key: 'survey_responses',
      columns,
      from: 'tickets t',
      id: ratingId,
      conditions,
      // Its ids begin with the time.
      sorts: { id: { sql: ratedAt, type: 'timestamptz', style: 'cursor' } },
      order: { name: 'id' },
      render: async (rows) => ({ survey_responses: rows.map((row) => responseRecord(row, false)) }),
    });
    return c.json(answer);
  });

  app.get('/guide/:locale{[A-Za-z-]+}/survey_responses/:id{[0-9A-Z]+}', async (c) => {
    const { call } = c.var;
    const conditions = readable(call);
    const id = c.req.param('id');
    conditions.add(`${ratingId} = ${conditions.value(numberIn(id) ?? 0)}`);
    const rows = await call.sql.query<AnsweredRow>(`select ${columns} from tickets t${conditions}`, conditions.values);
    const response = rows.map((row) => responseRecord(row, true)).find((one) => one.id === id);
    if (response === undefined) throw refusal(404, 'NotFound', 'Survey response not found');
    return c.json({ survey_response: response });
  });
}

/** The answers that the caller may read. */
function readable(call: Call): Conditions {
  const refuse = (): ApiError => refusal(403, 'Forbidden', 'You do not have permission to read survey responses');
  requireCsat(call, 'survey', refuse);
  if (call.actor.role === 'agent') throw refuse();
  const conditions = new Conditions().add('t.deleted_at is null');
  conditions.add("t.satisfaction ->> 'score' in ('good', 'bad')");
  if (call.actor.role !== 'admin') conditions.add(`t.requester_id = ${conditions.value(call.actor.id)}`);
  return conditions;
}

function filter(call: Call, conditions: Conditions): void {
  const { searchParams } = call.url;
  const listed = (name: string): string[] | undefined => searchParams.get(`filter[${name}]`)?.split(',');
  const responders = listed('responder_ids')?.map((id) => (/^\s*\d{1,15}\s*$/.test(id) ? Number(id) : 0));
  if (responders !== undefined) conditions.add(`t.requester_id = any(${conditions.value(responders)}::bigint[])`);
  const tickets = listed('subject_zrns')?.map((zrn) => Number(/^\s*zen:ticket:(\d{1,15})\s*$/.exec(zrn)?.[1] ?? 0));
  if (tickets !== undefined) conditions.add(`t.id = any(${conditions.value(tickets)}::bigint[])`);
  for (const [name, operator] of [
    ['created_at_start', '>='],
    ['created_at_end', '<='],
  ] as const) {
    const text = searchParams.get(`filter[${name}]`);
    if (text === null) continue;
    // Milliseconds, unlike every other endpoint.
    if (!/^\d{1,14}$/.test(text)) throw refusal(400, 'BadRequest', `filter[${name}] is not a time in milliseconds`);
    conditions.add(`${ratedAt} ${operator} ${conditions.value(new Date(Number(text)).toISOString())}::timestamptz`);
  }
}

const refusal = (status: number, code: string, title: string): ApiError =>
  new ApiError(status, { errors: [{ code, status: String(status), title }] });
