import type { FlagTrail } from '../facts/flag-trail';
import type { TicketId } from '../facts/ticket';
import type { FlagStore, TrailFormat } from './flag-store';

/** Where a browser keeps texts; undefined or false where it keeps nothing. */
export interface TextKeeper {
  recall(ticket: TicketId): string | undefined;
  keep(ticket: TicketId, text: string): boolean;
  /** The tickets of which it keeps something. */
  tickets(): readonly TicketId[];
}

/**
 * Flags where no place is configured: for this browser only. What people wrote beside an act lives until the page is left and
 * is never kept: it may hold a customer's words.
 */
export function createBrowserFlagStore(format: TrailFormat, keeper: TextKeeper): FlagStore {
  const held = new Map<TicketId, FlagTrail>();
  // Another page of this browser may have kept something since; what is held here has the words.
  const trailOf = (ticket: TicketId): FlagTrail => {
    const kept = format.decode(keeper.recall(ticket) ?? '') ?? format.empty;
    const mine = held.get(ticket) ?? format.empty;
    return format.tellsAll(mine, kept) ? mine : format.merge(mine, kept);
  };
  return {
    place: 'browser',
    inRecord: () => undefined,
    read: async (tickets) => new Map(tickets.map((ticket) => [ticket, { trail: trailOf(ticket), tags: [] }])),
    all: () => new Map([...new Set([...keeper.tickets(), ...held.keys()])].map((ticket) => [ticket, trailOf(ticket)])),
    act: async (ticket, told) => {
      const trail = format.merge(trailOf(ticket), told);
      held.set(ticket, trail);
      keeper.keep(ticket, format.encode(withoutWords(trail)));
      return trail;
    },
  };
}

function withoutWords({ events, reviews, ...rest }: FlagTrail): FlagTrail {
  const wordless = <T extends object>(one: T): T => ({
    ...one,
    ...('reason' in one && { reason: SILENT }),
    ...('note' in one && { note: SILENT }),
  });
  return {
    ...rest,
    events: Object.fromEntries(Object.entries(events).map(([cause, list]) => [cause, list?.map(wordless)])),
    reviews: reviews.map(wordless),
  };
}

/** Stands for words that were not kept; an act without a reason is none. */
const SILENT = '…';
