import type { Sql } from '../../store/index';
import { changesSince, stateColumn } from './changes';
import { TicketSet } from './ticket-set';

/** Something to select from. */
export interface Question {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** What is remembered of one query. */
export interface Counted {
  readonly count: number;
  /** The database as it was: two equal ones have the same commits. Null where the transaction had written by then. */
  readonly state: string | null;
}

/** Which of the tickets were found, and how many records of other kinds. */
interface Matches {
  readonly state: string;
  readonly tickets: TicketSet;
  readonly others: number;
}

/** As many queries are remembered: enough for the pages that people look at, nothing beside their tickets. */
const KEPT = 500;
/** Of so many it is known which tickets they find: some kilobytes each. */
const KEPT_MATCHES = 64;

/**
 * How many rows queries find. To count a hundred thousand rows takes longer than to read a page of them, so a count is
 * remembered until anything in the database has changed; of a query that is asked for again after that, it is remembered
 * which tickets it finds, and then only those are looked at again that have changed.
 */
export class Counts {
  private readonly known = new Map<string, Counted>();
  private readonly matches = new Map<string, Matches>();

  /**
   * The true count, by now.
   * @param again where each record is found or not by itself, without regard to other tickets: the same query in a form
   *   that is quick for a few tickets. Both tell `kind` and `id` of what they find.
   */
  async of(sql: Sql, asked: Question, again?: Question): Promise<number> {
    const key = keyOf(asked);
    const before = this.known.get(key);
    const state = before?.state == null ? null : await stateOf(sql);
    if (before !== undefined && state !== null && before.state === state) return before.count;
    if (again !== undefined && state !== null) {
      const matches = (await this.followed(sql, key, again)) ?? (await findAll(sql, asked));
      if (matches !== undefined) {
        keep(this.matches, KEPT_MATCHES, key, matches);
        return this.note(asked, { count: matches.tickets.size + matches.others, state: matches.state });
      }
    }
    const [row] = await sql.query<Counted>(
      `select count(*) as count, ${stateColumn} from (${asked.sql}) counted`,
      asked.values,
    );
    return row === undefined ? 0 : this.note(asked, row);
  }

  /** Keeps a count that was made on the way. */
  note(asked: Question, { count, state }: Counted): number {
    keep(this.known, KEPT, keyOf(asked), { count, state });
    return count;
  }

  /** What the count was when it was last made, whatever happened since: for choosing a way to look, not for an answer. */
  last(asked: Question): number | undefined {
    return this.known.get(keyOf(asked))?.count;
  }

  /** What is known to match, with the tickets looked at again that have changed since; undefined where that is not enough. */
  private async followed(sql: Sql, key: string, again: Question): Promise<Matches | undefined> {
    const before = this.matches.get(key);
    if (before === undefined) return undefined;
    const changes = await changesSince(sql, before.state);
    if (changes === undefined) return undefined;
    if (changes.tickets.length === 0) return { ...before, state: changes.state };
    const found = await sql.query<{ id: number }>(
      `select id from (${again.sql}) found where kind = 'ticket' and id = any($${again.values.length + 1}::bigint[])`,
      [...again.values, changes.tickets],
    );
    const tickets = before.tickets.after(
      changes.tickets,
      found.map(({ id }) => id),
    );
    return { state: changes.state, tickets, others: before.others };
  }
}

/** Goes through all that a query finds; undefined where that is nothing. */
async function findAll(sql: Sql, { sql: text, values }: Question): Promise<Matches | undefined> {
  const rows = await sql.query<{ block: number | null; bits: number | null; count: number; state: string }>(
    `select case kind when 'ticket' then id / 32 end as block,
       bit_or(case kind when 'ticket' then 1::bigint << (id % 32)::int end) as bits, count(*) as count, ${stateColumn}
     from (${text}) found group by 1`,
    values,
  );
  const [first] = rows;
  if (first === undefined) return undefined;
  const tickets = TicketSet.of(
    rows.flatMap(({ block, bits }) => (block === null ? [] : [[block, bits ?? 0] as const])),
  );
  return { state: first.state, tickets, others: rows.find(({ block }) => block === null)?.count ?? 0 };
}

const keyOf = ({ sql, values }: Question): string => `${sql}\n${JSON.stringify(values)}`;

/** Puts something at the end of what is kept, and lets go of the oldest where there is too much. */
function keep<T>(kept: Map<string, T>, most: number, key: string, value: T): void {
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
}

async function stateOf(sql: Sql): Promise<string | null> {
  const [row] = await sql.query<{ state: string | null }>(`select ${stateColumn}`);
  return row?.state ?? null;
}
