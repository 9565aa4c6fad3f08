import type { Ticket, TicketId } from '../facts/ticket';
import { type Cause, causes, causeTag, type Help, helps, helpTag } from '../playbook/hard-ticket';

/** What agents said of hard tickets, a click each. */
export interface Triggers {
  /** What set them off, the commonest first; those that nobody named are there with 0. */
  readonly causes: readonly Named<Cause>[];
  readonly helps: readonly Named<Help>[];
  /** Tickets of which either was said. */
  readonly tickets: number;
}

export interface Named<Id> {
  readonly id: Id;
  readonly tickets: number;
  /** At most {@link MOST}, the latest first. */
  readonly examples: readonly TicketId[];
}

type Tagged = Pick<Ticket, 'tags' | 'updatedAt'> & { readonly id: TicketId };

/** Counts the tags in which the sidebar keeps the answers. */
export function triggersOf(tickets: readonly Tagged[], prefix: string): Triggers {
  const latest = [...tickets].sort((a, b) => b.updatedAt - a.updatedAt);
  const named = <Id extends string>(ids: readonly Id[], tagOf: (prefix: string, id: Id) => string): Named<Id>[] =>
    ids
      .map((id) => {
        const tag = tagOf(prefix, id);
        const found = latest.filter(({ tags }) => tags.includes(tag));
        return { id, tickets: found.length, examples: found.slice(0, MOST).map((ticket) => ticket.id) };
      })
      .sort((a, b) => b.tickets - a.tickets);
  const all = [...causes.map((id) => causeTag(prefix, id)), ...helps.map((id) => helpTag(prefix, id))];
  return {
    causes: named(causes, causeTag),
    helps: named(helps, helpTag),
    tickets: tickets.filter(({ tags }) => tags.some((tag) => all.includes(tag))).length,
  };
}

const MOST = 5;
