import * as v from 'valibot';
import type { FlagTrail } from '../../../facts/flag-trail';
import type { TicketId } from '../../../facts/ticket';
import { HelpdeskError } from '../../error';
import type { FlagStore, TrailFormat } from '../../flag-store';
import type { CancelSignal, Clock } from '../../port';
import type { AskJson } from '../read-json';
import { parsed } from '../schema';
import { slices } from '../slices';
import { inTurn } from './in-turn';
import { type FlagRecord, RECORDS, type RecordId, recordsIn } from './object-records';
import { steadily } from './steadily';

export interface InObjectOptions {
  readonly ask: AskJson;
  readonly clock: Clock;
  readonly format: TrailFormat;
}

/**
 * Flags in records of a custom object of their own, for accounts that want no tags and no field on tickets.
 *
 * Records know no safe update: of two who change one record at once the first is lost. So nothing is ever changed. Each
 * thing told is a record of its own, numbered within its ticket (`91017-3`), and only ever made: the helpdesk takes an
 * external id once, so who comes second is refused and takes the next number. Should it take one twice after all, both
 * records are found under it and both are read. Who lost the answer reads again, and writes only what is not there.
 */
export function createObjectFlagStore({ ask, clock, format }: InObjectOptions): FlagStore {
  const turn = inTurn();

  /** The trails of tickets, and the first number that is free in each. */
  const read = async (tickets: readonly TicketId[], first: number, signal?: CancelSignal) => {
    const found = new Map(tickets.map((ticket) => [ticket, { trail: format.empty, free: 1, unreadable: false }]));
    let open = tickets;
    for (let from = 1, count = first; open.length > 0 && from <= MOST_RECORDS; from += count, count = MOST_IDS) {
      const asked = open.flatMap((ticket) => numbers(from, count).map((number) => ({ ticket, number })));
      const full = new Set<TicketId>();
      for (const part of slices(asked, MOST_IDS)) {
        for (const { ticket, number, text } of await records(part, signal)) {
          const known = found.get(ticket);
          if (!known) continue;
          const told = format.decode(text);
          known.trail = format.merge(known.trail, told ?? format.empty);
          known.free = Math.max(known.free, number + 1);
          if (told === undefined) known.unreadable = true;
          if (number === from + count - 1) full.add(ticket);
        }
      }
      open = open.filter((ticket) => full.has(ticket));
    }
    return found;
  };

  const records = async (
    ids: readonly RecordId[],
    signal: CancelSignal | undefined,
  ): Promise<readonly FlagRecord[]> => {
    const filter = ids.map(({ ticket, number }) => `${ticket}-${number}`).join(',');
    const path = `${RECORDS}?filter[external_ids]=${filter}&page[size]=100`;
    const answer = await steadily(() => ask(path, signal), clock, signal);
    return recordsIn(answer.custom_object_records);
  };

  const act = (ticket: TicketId, told: FlagTrail, signal?: CancelSignal): Promise<FlagTrail> =>
    steadily(
      async () => {
        const known = (await read([ticket], FIRST, signal)).get(ticket);
        const { trail = format.empty, free = 1 } = known ?? {};
        if (format.tellsAll(trail, told)) return trail;
        if (free > MOST_RECORDS)
          throw new HelpdeskError('unsupported', `more than ${MOST_RECORDS} records of a ticket`);
        await closedTicket(ask, ticket, signal);
        await ask(RECORDS, signal, {
          method: 'POST',
          body: {
            custom_object_record: {
              name: `#${ticket} (${free})`,
              external_id: `${ticket}-${free}`,
              custom_object_fields: { ticket: String(ticket), trail: format.encode(format.newsIn(told, trail)) },
            },
          },
        });
        return format.merge(trail, told);
      },
      clock,
      signal,
    );

  return {
    place: 'object',
    inRecord: () => undefined,
    read: async (tickets, signal) => {
      const first = tickets.length === 1 ? FIRST : FIRST_OF_MANY;
      const found = await read(tickets, first, signal);
      return new Map(
        [...found].map(([ticket, { trail, unreadable }]) => [
          ticket,
          { trail, tags: [], ...(unreadable && { unreadable: true as const }) },
        ]),
      );
    },
    act: (ticket, told, signal) => turn(ticket, () => act(ticket, told, signal)),
  };
}

/** A record is no part of its ticket: that a closed one takes nothing more is ours to keep. */
async function closedTicket(ask: AskJson, ticket: TicketId, signal: CancelSignal | undefined): Promise<void> {
  const answer = await ask(`/api/v2/tickets/${ticket}.json`, signal);
  if (parsed(v.object({ ticket: v.object({ status: v.literal('closed') }) }), answer)) {
    throw new HelpdeskError('closed', 'flags');
  }
}

/** External ids in one request. */
const MOST_IDS = 100;
/** Of one ticket; as many things happen to nobody's flags. */
const MOST_RECORDS = 2_000;
/** How many are asked for first: few tickets have more. */
const FIRST = 20;
const FIRST_OF_MANY = 4;

const numbers = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => from + index);
