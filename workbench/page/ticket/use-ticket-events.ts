import { useQuery } from '@tanstack/react-query';
import * as v from 'valibot';
import { apiPath } from '../rest/paths';
import { ticketEventsKey } from '../rest/queries';
import { type Audit, audit, cursorEnd, type Ticket } from '../rest/schemas';
import { useModel } from '../workspace/context';

/** What changed in one update of a ticket. */
export interface TicketEvent {
  readonly id: number;
  readonly author_id: number;
  readonly created_at: string;
  readonly events: readonly Change[];
}

export interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly value: unknown;
}

const auditsAnswer = v.object({ audits: v.array(audit), ...cursorEnd });

/** As many updates as a person would look through. */
const MOST_PAGES = 10;

/** The updates of a ticket that changed something, oldest first; read only while they are shown. */
export const useTicketEvents = (ticket: Ticket, isShown: boolean): readonly TicketEvent[] => {
  const { rest } = useModel();
  const { data } = useQuery({
    queryKey: ticketEventsKey(ticket.id),
    enabled: isShown,
    queryFn: async ({ signal }) => {
      const audits: Audit[] = [];
      let after: string | undefined;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const path = apiPath(`tickets/${ticket.id}/audits`, { 'page[size]': 100, 'page[after]': after });
        const answer = await rest.read(path, auditsAnswer, signal);
        audits.push(...answer.audits);
        if (!answer.meta.has_more || answer.meta.after_cursor === null) break;
        after = answer.meta.after_cursor;
      }
      return audits.map(toEvent).filter(({ events }) => events.length > 0);
    },
  });
  return isShown && data !== undefined ? data : none;
};

const none: readonly TicketEvent[] = [];

const change = v.object({
  type: v.literal('Change'),
  field_name: v.string(),
  value: v.optional(v.unknown()),
  previous_value: v.optional(v.unknown()),
});
const rating = v.object({ type: v.literal('SatisfactionRating'), score: v.string() });

const toEvent = ({ id, author_id, created_at, events }: Audit): TicketEvent => ({
  id,
  author_id,
  created_at,
  events: events.flatMap((event): Change[] => {
    const changed = v.safeParse(change, event);
    if (changed.success) {
      const { field_name, previous_value, value } = changed.output;
      return [{ field: field_name, before: previous_value, value }];
    }
    const rated = v.safeParse(rating, event);
    return rated.success ? [{ field: 'satisfaction_rating', before: undefined, value: rated.output.score }] : [];
  }),
});
