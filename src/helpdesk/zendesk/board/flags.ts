import type { Instant } from '../../../facts/instant';
import type { ListedTicket } from '../../../facts/listed-ticket';
import type { TicketId } from '../../../facts/ticket';
import type { FlagPage } from '../../board-port';
import type { TrailFormat } from '../../flag-store';
import type { CancelSignal } from '../../port';
import { readNotes } from '../flag-trail/in-notes';
import { createRecordReader } from '../flag-trail/object-records';
import type { ReadJson } from '../read-json';

/** Where the account keeps what lists of tickets do not tell of flags. */
export interface FlagsApart {
  readonly place: 'notes' | 'object';
  readonly format: TrailFormat;
}

type ReadFlags = (listed: readonly ListedTicket[], signal?: CancelSignal) => AsyncIterable<FlagPage>;

/**
 * Requests at most for what happened to flags, so that a complete board stays within 4, 25 and 220 requests over 100, 1,000
 * and 10,000 open tickets.
 */
export const mostRequests = (open: number): number => Math.max(1, Math.min(mostLater, Math.floor(open / 250)));

/** Once the board is complete, there is a minute for each round. */
const mostLater = 10;

/** Reads the trails that no list tells. Each call tells what is news since the last one. */
export function createFlagReader(read: ReadJson, apart: FlagsApart | undefined): ReadFlags {
  if (apart?.place === 'notes') return inNotes(read, apart.format);
  if (apart?.place !== 'object') return async function* () {};
  const records = createRecordReader(read, apart.format);
  return (listed, signal) => records(mostRequests(listed.length), signal);
}

/**
 * Tags tell where each flag stands, and only of one that rests not for how long: its ticket's notes are read, and again only
 * once the ticket has changed.
 */
function inNotes(read: ReadJson, format: TrailFormat): ReadFlags {
  const readAt = new Map<TicketId, Instant>();
  let rounds = 0;
  return async function* (listed, signal) {
    const resting = listed.filter(
      ({ ticket: { id, tags, updatedAt } }) => tags.some(format.isResting) && readAt.get(id) !== updatedAt,
    );
    const most = rounds === 0 ? mostRequests(listed.length) : mostLater;
    rounds += 1;
    for (const { ticket } of resting.slice(0, most)) {
      const trail = await readNotes(read, ticket.id, format, signal);
      yield { trails: new Map([[ticket.id, trail]]), cut: resting.length > most };
      readAt.set(ticket.id, ticket.updatedAt);
    }
  };
}
