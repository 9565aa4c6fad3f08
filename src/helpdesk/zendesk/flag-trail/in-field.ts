import * as v from 'valibot';
import type { FlagTrail } from '../../../facts/flag-trail';
import { HelpdeskError } from '../../error';
import type { TrailFormat, TrailReading } from '../../flag-store';
import { parsed } from '../schema';
import type { TrailPlace } from './on-ticket';
import type { FlagTicket } from './ticket-record';

const change = v.object({
  type: v.literal('Change'),
  field_name: v.string(),
  previous_value: v.nullable(v.string()),
});

const audit = v.object({ audit: v.object({ events: v.array(v.unknown()) }) });

/** The trail in a multi-line text field of the ticket. */
export const inField = (field: number, format: TrailFormat): TrailPlace => {
  const reading = (ticket: FlagTicket): TrailReading => {
    const text = ticket.field(field);
    if (text === undefined) throw new HelpdeskError('not-found', `ticket field ${field}`);
    const trail = format.decode(text);
    return { trail: trail ?? format.empty, tags: ticket.tags, ...(trail === undefined && { unreadable: true }) };
  };
  return {
    read: async (ticket) => reading(ticket),
    inRecord: reading,
    write: (whole) => ({ custom_fields: [{ id: field, value: format.encode(whole) }] }),
    overwritten: (answer): FlagTrail | undefined => {
      for (const event of parsed(audit, answer)?.audit.events ?? []) {
        const found = parsed(change, event);
        if (found?.field_name === String(field)) return format.decode(found.previous_value ?? '');
      }
      return undefined;
    },
  };
};
