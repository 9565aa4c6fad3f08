import { REMEMBERED } from '../../store/changes-kept';
import type { Sql } from '../../store/index';

/**
 * For a query's columns: the database as it is. Two equal ones have the same commits; null where the transaction has
 * written.
 */
export const stateColumn =
  'case when pg_current_xact_id_if_assigned() is null then pg_current_snapshot()::text end as state';

/** So many changed tickets are looked at one by one. */
const MOST = 200;

/** What happened to an account. */
export interface Changes {
  /** Tickets that were written to, themselves or what belongs to them. */
  readonly tickets: readonly number[];
  /** The database as it is now. */
  readonly state: string;
}

/**
 * What was committed since the database was in that state, by the table `changes`; undefined where that is not known any
 * more, where it is too much, or where people, groups, organizations or brands were written too.
 */
export async function changesSince(sql: Sql, state: string): Promise<Changes | undefined> {
  const [row] = await sql.query<{
    known: boolean | null;
    tickets: string | null;
    others: boolean | null;
    state: string | null;
  }>(
    // One write to a ticket is noted for each of its tables: rows that are cut off must not be tickets.
    `with news as (select distinct ticket_id from changes
       where by >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(by, $1::pg_snapshot) limit ${MOST + 1})
     select pg_snapshot_xmin($1::pg_snapshot)::text::bigint
         >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint - ${REMEMBERED} as known,
       (select string_agg(ticket_id::text, ',') from news) as tickets,
       (select bool_or(ticket_id is null) from news) as others, ${stateColumn}`,
    [state],
  );
  if (row?.known !== true || row.others === true || row.state === null) return undefined;
  const tickets = [...new Set((row.tickets ?? '').split(',').filter(Boolean).map(Number))];
  return tickets.length > MOST ? undefined : { tickets, state: row.state };
}
