import type { FlagTrail } from '../facts/flag-trail';
import type { Instant } from '../facts/instant';
import type { ListedTicket } from '../facts/listed-ticket';
import type { TicketId } from '../facts/ticket';
import { tagChange, tagsOf } from '../flags/flag-tags';
import { emptyTrail } from '../flags/trail';
import { trailOf } from './lives';

/** Tickets of the past whose tags tell all that is known of their flags, and when help was called for. */
export interface FlaggedPast {
  readonly listed: readonly ListedTicket[];
  readonly taggedAt: ReadonlyMap<TicketId, ReadonlyMap<string, Instant>>;
}

/** The past is judged by tags: what is kept elsewhere counts as if it stood in them. */
export function withFlags(
  listed: readonly ListedTicket[],
  trails: ReadonlyMap<TicketId, FlagTrail>,
  asOf: Instant,
): FlaggedPast {
  const taggedAt = new Map<TicketId, ReadonlyMap<string, Instant>>();
  const flagged = listed.map((each): ListedTicket => {
    const { ticket } = each;
    const trail = trailOf(each, trails.get(ticket.id) ?? emptyTrail);
    if (trail === emptyTrail) return each;
    const call = trail.events['help-wanted']?.find(({ kind }) => kind === 'call');
    if (call) taggedAt.set(ticket.id, new Map(tagsOf('help-wanted').map((tag) => [tag, call.at])));
    const { add, remove } = tagChange(trail, ticket.tags, asOf);
    return { ...each, ticket: { ...ticket, tags: [...ticket.tags.filter((tag) => !remove.includes(tag)), ...add] } };
  });
  return { listed: flagged, taggedAt };
}
