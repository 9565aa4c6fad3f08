import { isContact } from './contact';
import { everCounted } from './counted-tickets';
import type { Facts } from './facts';
import { messagesAsOf } from './facts-as-of';
import type { Instant } from './instant';

/**
 * The latest instants in `since` <= t <= `asOf` at which something happened between the customer and us: a contact on the
 * ticket in front, a ticket opened, a ticket solved. Oldest first, each once.
 */
export function eventInstants(facts: Facts, since: Instant, asOf: Instant, most: number): readonly Instant[] {
  const instants = new Set<Instant>();
  const add = (at: Instant | undefined): void => {
    if (at !== undefined && at >= since && at <= asOf) instants.add(at);
  };
  for (const message of messagesAsOf(facts.messages ?? [], asOf)) if (isContact(message)) add(message.at);
  for (const ticket of facts.history ? everCounted(facts.history) : []) {
    add(ticket.createdAt);
    add(ticket.metrics?.solvedAt);
  }
  return [...instants].sort((a, b) => a - b).slice(-most);
}
