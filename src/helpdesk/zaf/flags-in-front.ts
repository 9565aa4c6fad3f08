import * as v from 'valibot';
import type { TicketId } from '../../facts/ticket';
import type { FlagStore, TrailFormat, TrailReading } from '../flag-store';
import { trailOfNotes } from '../zendesk/flag-trail/note-line';
import { id, parsed } from '../zendesk/schema';
import { toMessages } from './conversation';
import type { Host } from './host';
import { ticketFieldPath } from './to-front';

interface InFrontOptions {
  readonly host: Host;
  readonly format: TrailFormat;
  readonly field: number | undefined;
  readonly readHtml: (html: string) => string;
}

const tagList = v.fallback(v.array(v.string()), []);

/**
 * The flags of the ticket in front, read from what the host has open: no request. Of any other ticket, and where the open
 * form does not have the field, the store is asked.
 */
export const readInFrontFirst = (store: FlagStore, options: InFrontOptions): FlagStore => ({
  ...store,
  read: async (tickets, signal) => {
    const [ticket, ...others] = tickets;
    const found = ticket === undefined || others.length > 0 ? undefined : await inFront(ticket, options);
    return ticket !== undefined && found ? new Map([[ticket, found]]) : store.read(tickets, signal);
  },
});

async function inFront(
  ticket: TicketId,
  { host, format, field, readHtml }: InFrontOptions,
): Promise<TrailReading | undefined> {
  const place = field === undefined ? 'ticket.conversation' : ticketFieldPath(field);
  const told = await host.get(['ticket.id', 'ticket.tags', place]);
  if (parsed(id, told.get('ticket.id')) !== ticket) return undefined;
  const tags = parsed(tagList, told.get('ticket.tags')) ?? [];
  const value = told.get(place);
  if (field === undefined) {
    if (!Array.isArray(value)) return undefined;
    return { ...trailOfNotes(toMessages(value, readHtml), format), tags };
  }
  // An empty field is told as nothing, and so is one that the form does not have: tags say whether there is more to know.
  if (typeof value !== 'string' || value === '') {
    return tags.some(format.isTag) ? undefined : { trail: format.empty, tags };
  }
  const trail = format.decode(value);
  return { trail: trail ?? format.empty, tags, ...(trail === undefined && { unreadable: true }) };
}
