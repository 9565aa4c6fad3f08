import type { Call } from '../core/call';
import type { Listing } from './listing';

/** How many records a list has. */
export function countRecords<Row>(
  call: Call,
  { from, conditions, isOfTickets = false }: Pick<Listing<Row>, 'from' | 'conditions' | 'isOfTickets'>,
): Promise<number> {
  const columns = isOfTickets ? "'ticket' as kind, t.id" : '1';
  const asked = { sql: `select ${columns} from ${from}${conditions}`, values: conditions.values };
  return call.counts.of(call.sql, asked, isOfTickets ? asked : undefined);
}
