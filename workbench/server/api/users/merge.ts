import type { Hono } from 'hono';
import * as v from 'valibot';
import { updateRow } from '../../store/index';
import { requireFullAgent } from '../core/auth';
import { idSchema, parse } from '../core/body';
import { type Call, type Env, idOf } from '../core/call';
import { invalid } from '../core/errors';
import { findUser, userRecords } from './read';

const schema = v.object({ user: v.object({ id: idSchema }) });

/** `PUT /users/{id}/merge`: the person of the path becomes the one that the body names. */
export function mergeRoutes(app: Hono<Env>): void {
  app.put('/users/:id{[0-9]+}/merge', async (c) => {
    const { call } = c.var;
    requireFullAgent(call.actor);
    const { id: winner } = parse(schema, call.body ?? {}).user;
    await mergeUsers(call, idOf(c), winner);
    return c.json({ user: (await userRecords(call, [winner]))[0] });
  });
}

/** What the loser asked, said and was copied on is the winner's from now on; the losing profile is gone. */
async function mergeUsers(call: Call, loser: number, winner: number): Promise<void> {
  if (loser === winner) throw invalid({ base: 'A user cannot be merged with itself' });
  for (const id of [loser, winner]) {
    const { role, active } = await findUser(call, id, 'write');
    if (role !== 'end-user') throw invalid({ base: `User ${id} is not an end user: only those can be merged` });
    if (!active) throw invalid({ base: `User ${id} is deleted` });
  }
  const { sql, now } = call;
  const tickets = await sql.query<{ id: number }>(
    `update tickets set generated_at = $3,
       requester_id = case requester_id when $1 then $2 else requester_id end,
       submitter_id = case submitter_id when $1 then $2 else submitter_id end,
       collaborator_ids = ${replaced('collaborator_ids')}, email_cc_ids = ${replaced('email_cc_ids')}
     where requester_id = $1 or submitter_id = $1 or collaborator_ids @> to_jsonb($1::bigint)
       or email_cc_ids @> to_jsonb($1::bigint)
     returning id`,
    [loser, winner, now],
  );
  for (const table of ['comments', 'audits']) {
    await sql.query(`update ${table} set author_id = $2 where author_id = $1`, [loser, winner]);
  }
  await updateRow(sql, 'users', loser, { active: false, email: null, external_id: null, updated_at: now });
  for (const { id } of tickets) call.tell({ type: 'ticket', id });
  for (const id of [loser, winner]) call.tell({ type: 'user', id });
}

/** A list of ids with the loser's turned into the winner's, each once, in order. */
const replaced = (column: string): string =>
  `(select coalesce(jsonb_agg(one.id order by one.place), '[]'::jsonb) from (
     select case listed.id when to_jsonb($1::bigint) then to_jsonb($2::bigint) else listed.id end as id,
       min(listed.place) as place
     from jsonb_array_elements(${column}) with ordinality as listed (id, place) group by 1) one)`;
