import type { FlagTrail } from '../../../facts/flag-trail';
import type { TicketId } from '../../../facts/ticket';
import { HelpdeskError } from '../../error';
import type { FlagStore, TrailFormat, TrailReading } from '../../flag-store';
import type { CancelSignal, Clock } from '../../port';
import type { AskJson } from '../read-json';
import { slices } from '../slices';
import { inField } from './in-field';
import { inNotes } from './in-notes';
import { inTurn } from './in-turn';
import { steadily } from './steadily';
import { type FlagTicket, flagTicket, flagTicketIn } from './ticket-record';

/** Where on a ticket its trail lies. */
export interface TrailPlace {
  /** @param toWrite what is read will be written upon: nothing may be passed over */
  read(
    ticket: FlagTicket,
    how: { readonly signal: CancelSignal | undefined; readonly toWrite: boolean },
  ): Promise<TrailReading>;
  /** As far as the ticket's record has it, without a request. */
  inRecord(ticket: FlagTicket): TrailReading | undefined;
  /** What of an update writes the trail, of which `told` is new. */
  write(whole: FlagTrail, told: FlagTrail, words: string | undefined): Readonly<Record<string, unknown>>;
  /** What the update wrote over, by its answer: all that was read, unless somebody else wrote in the same second. */
  overwritten(answer: Readonly<Record<string, unknown>>): FlagTrail | undefined;
}

export interface OnTicketOptions {
  readonly ask: AskJson;
  readonly clock: Clock;
  readonly format: TrailFormat;
  /** Id of a multi-line text field of tickets; without one the trail lies in internal notes. */
  readonly field?: number | undefined;
}

/**
 * Flags on the ticket itself: tags state where each stands, and the trail tells who, when and why.
 *
 * A write reads, merges and updates with the stamp that it read; who comes second is refused and begins again. Zendesk's
 * stamps are whole seconds, so that two may pass in the same one: the answer's audit then shows that something else was
 * written over than was read, and it is put back in before anybody is told that all is well.
 */
export function createTicketFlagStore({ ask, clock, format, field }: OnTicketOptions): FlagStore {
  const place = field === undefined ? inNotes(ask, format) : inField(field, format);
  const turn = inTurn();

  /** Whether the tags of a written ticket, where the answer tells them, say what the trail does. */
  const isStated = (trail: FlagTrail, record: unknown): boolean => {
    const ticket = flagTicket(record);
    const { add, remove } = format.tagChange(trail, ticket?.tags ?? [], clock.now());
    return ticket === undefined || (add.length === 0 && remove.length === 0);
  };

  const act = async (id: TicketId, told: FlagTrail, signal?: CancelSignal, words?: string): Promise<FlagTrail> => {
    // What was written over is owed beside what is told.
    let owed = told;
    let isTidied = false;
    const kept = await steadily(
      async (): Promise<FlagTrail | HelpdeskError> => {
        const ticket = flagTicketIn(await ask(`/api/v2/tickets/${id}.json`, signal));
        if (ticket.closed) throw new HelpdeskError('closed', 'flags');
        const before = await place.read(ticket, { signal, toWrite: true });
        if (before.unreadable) return new HelpdeskError('unreadable', 'something else stands in place of the trail');
        const isTold = format.tellsAll(before.trail, owed);
        const whole = isTold ? before.trail : format.merge(before.trail, owed);
        const { add, remove } = format.tagChange(whole, ticket.tags, clock.now());
        if (isTold && add.length === 0 && remove.length === 0) return whole;
        const answer = await ask(`/api/v2/tickets/${id}.json`, signal, {
          method: 'PUT',
          body: {
            ticket: {
              ...(!isTold && place.write(whole, format.newsIn(owed, before.trail), words)),
              ...(add.length > 0 && { additional_tags: add }),
              ...(remove.length > 0 && { remove_tags: remove }),
              safe_update: true,
              updated_stamp: ticket.stamp,
            },
          },
        });
        const lost = place.overwritten(answer);
        if (lost !== undefined && !format.tellsAll(whole, lost)) {
          owed = format.merge(owed, lost);
          throw new HelpdeskError('conflict', 'flags written in the same second');
        }
        // Of notes nothing is written over, but the tags of two who wrote at once may both stand. Once: a trigger may want them.
        if (!isTidied && !isStated(whole, answer.ticket)) {
          isTidied = true;
          throw new HelpdeskError('conflict', 'tags written in the same second');
        }
        return whole;
      },
      clock,
      signal,
    );
    // To try again would find the same.
    if (kept instanceof HelpdeskError) throw kept;
    return kept;
  };

  return {
    place: 'tags',
    inRecord: (record) => {
      const ticket = flagTicket(record);
      return ticket && place.inRecord(ticket);
    },
    read: async (tickets, signal) => {
      const found = new Map<TicketId, TrailReading>();
      for (const some of slices(tickets, MANY)) {
        const ids = some.join(',');
        const answer = await steadily(() => ask(`/api/v2/tickets/show_many.json?ids=${ids}`, signal), clock, signal);
        for (const record of Array.isArray(answer.tickets) ? answer.tickets : []) {
          const ticket = flagTicket(record);
          if (ticket)
            found.set(ticket.id, await steadily(() => place.read(ticket, { signal, toWrite: false }), clock, signal));
        }
      }
      return found;
    },
    act: (id, told, signal, words) => turn(id, () => act(id, told, signal, words)),
  };
}

/** Tickets in one request. */
const MANY = 100;
