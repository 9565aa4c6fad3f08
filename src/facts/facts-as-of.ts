import type { Facts, History } from './facts';
import type { Instant } from './instant';
import { memoised } from './memo';
import type { Message } from './message';
import { byTime, countUntil } from './order';
import type { Ticket } from './ticket';
import { ticketAsOf } from './ticket-as-of';

/**
 * What could have been known at `asOf`: later messages and tickets are gone, and states that may be of a later date
 * are dropped. Workload is a thing of the moment; it is kept, because the caller read it for this instant.
 */
export function factsAsOf(facts: Facts, asOf: Instant): Facts {
  const { messages, history, corrections, quieted, ...rest } = facts;
  return {
    ...rest,
    ticket: ticketAsOf(facts.ticket, asOf),
    ...(messages && { messages: messagesAsOf(messages, asOf) }),
    ...(history && { history: historyAsOf(history, asOf) }),
    ...(corrections && { corrections: corrections.filter(({ at }) => at <= asOf) }),
    ...(quieted && { quieted: quieted.filter(({ at }) => at <= asOf) }),
  };
}

/** Messages at or before `asOf`, oldest first. */
export function messagesAsOf(messages: readonly Message[], asOf: Instant): readonly Message[] {
  const all = sorted(messages);
  return all.slice(
    0,
    countUntil(all, (message) => message.at, asOf),
  );
}

/**
 * The ticket in front at `asOf`, with what the host did not hand over and the history's list tells: the sidebar's
 * ticket has no metric set of its own, its row in the list has.
 */
export function ticketInFront(facts: Facts, asOf: Instant): Ticket {
  const ticket = ticketAsOf(facts.ticket, asOf);
  const listed = ticket.id === undefined ? undefined : facts.history && rows(facts.history).get(ticket.id);
  if (!listed) return ticket;
  const row = ticketAsOf(listed, asOf);
  return {
    ...ticket,
    ...(ticket.metrics === undefined && row.metrics && { metrics: row.metrics }),
    ...(ticket.rating === undefined && row.rating && { rating: row.rating }),
    ...(ticket.followUpOf === undefined && row.followUpOf !== undefined && { followUpOf: row.followUpOf }),
    ...(ticket.problemId === undefined && row.problemId !== undefined && { problemId: row.problemId }),
  };
}

const historyAsOf = (history: History, asOf: Instant): History => ({
  ...history,
  tickets: history.tickets.filter((ticket) => ticket.createdAt <= asOf).map((ticket) => ticketAsOf(ticket, asOf)),
});

const sorted = memoised((messages: readonly Message[]) => [...messages].sort(byTime));

/** Rows by id; of two rows of one ticket the later state. */
const rows = memoised(
  (history: History) =>
    new Map([...history.tickets].sort((a, b) => a.updatedAt - b.updatedAt).map((ticket) => [ticket.id, ticket])),
);
