import { isFromCustomer } from '../facts/contact';
import { countedTickets, counts, isOtherTrouble } from '../facts/counted-tickets';
import type { Facts, History } from '../facts/facts';
import { messagesAsOf, ticketInFront } from '../facts/facts-as-of';
import { DAY, type Instant, MINUTE } from '../facts/instant';
import type { Channel, Message } from '../facts/message';
import type { Ticket, TicketMetrics } from '../facts/ticket';
import { isOver, overSince } from '../facts/ticket-as-of';
import { findSilences, lengthOf } from '../ledgers/silences';
import { handOffsOf } from '../signals/hand-offs';
import { isHumanContact } from '../text/human-contact';

/** A number of the history: exact, or a bound where one list does not tell more. */
export interface Tally {
  readonly n: number;
  readonly bound: 'exact' | 'at-least' | 'at-most';
}

/** How often we and the customer were in touch. Minutes are calendar minutes. */
export interface Touchpoints {
  /** Counted tickets of the last 12 months, the one in front included; absent while the history is not read. */
  readonly tickets?: Tally;
  readonly openTickets?: Tally;
  /** This ticket's contacts by channel and direction, exact; empty where the conversation could not be read. */
  readonly contacts: readonly {
    readonly channel: Channel;
    readonly fromCustomer: number;
    readonly fromUs: number;
    readonly callMinutes: number;
  }[];
  /** Written public messages on this ticket after the one that opened it. */
  readonly repliesByUs: number;
  readonly repliesByCustomer: number;
  /** Public agent replies over all counted tickets, as metric sets tell. */
  readonly repliesInHistory?: Tally;
  /** The longest wait of a single ticket; at most, because metric sets tell a ticket's waits in one sum. */
  readonly longestWaitInHistory?: Tally;
  readonly firstReplyMinutes?: number;
  readonly longestWaitMinutes?: number;
  /** Over all counted tickets. */
  readonly reopens?: Tally;
  readonly handOffs?: Tally;
  readonly ratings?: { readonly good: number; readonly bad: number };
}

/**
 * Counts the contacts: exactly on the ticket in front, and over the customer's tickets as far as one list tells. A tally
 * is a bound where the list was cut, does not reach back twelve months or lacks metric sets.
 */
export function touchpoints(facts: Facts, asOf: Instant): Touchpoints {
  const front = ticketInFront(facts, asOf);
  const contacts = messagesAsOf(facts.messages ?? [], asOf).filter(isHumanContact);
  const replies = contacts.slice(1).filter((message) => message.callMinutes === undefined);
  const byCustomer = replies.filter(isFromCustomer).length;

  return {
    contacts: byChannel(contacts),
    repliesByUs: facts.messages ? replies.length - byCustomer : (front.metrics?.replies ?? 0),
    repliesByCustomer: byCustomer,
    ...waits(contacts, front, asOf),
    ...(facts.history && overTickets(facts.history, front, asOf)),
  };
}

function byChannel(contacts: readonly Message[]): Touchpoints['contacts'] {
  const rows = new Map<Channel, { fromCustomer: number; fromUs: number; callMinutes: number }>();
  for (const message of contacts) {
    const row = rows.get(message.channel) ?? { fromCustomer: 0, fromUs: 0, callMinutes: 0 };
    if (isFromCustomer(message)) row.fromCustomer += 1;
    else row.fromUs += 1;
    row.callMinutes += message.callMinutes ?? 0;
    rows.set(message.channel, row);
  }
  return [...rows].map(([channel, row]) => ({ channel, ...row }));
}

/** First reply and longest wait of this ticket; from its metric set where the conversation tells nothing. */
function waits(
  contacts: readonly Message[],
  front: Ticket,
  asOf: Instant,
): Pick<Touchpoints, 'firstReplyMinutes' | 'longestWaitMinutes'> {
  const silences = findSilences(contacts, overSince(front), EVERY_MESSAGE);
  const first = silences.find((silence) => silence.first && silence.end === 'reply');
  const firstReply = first ? minutes(lengthOf(first, asOf)) : (front.metrics?.firstReplyMinutes ?? undefined);
  return {
    ...(firstReply !== undefined && { firstReplyMinutes: firstReply }),
    ...(silences.length > 0 && {
      longestWaitMinutes: minutes(Math.max(...silences.map((silence) => lengthOf(silence, asOf)))),
    }),
  };
}

function overTickets(history: History, front: Ticket, asOf: Instant): Partial<Touchpoints> {
  // The list was asked for a moment before or after: a day more or less is still a year.
  const since = asOf - YEAR;
  const others = countedTickets(history, asOf).filter(
    (ticket) => isOtherTrouble(ticket, front) && ticket.createdAt >= since,
  );
  const tickets = front.id === undefined || !counts(front) ? others : [...others, front];
  const whole = history.complete && history.since <= since + DAY;
  const sum = (of: (metrics: TicketMetrics) => number): Tally => ({
    n: tickets.reduce((total, { metrics }) => total + (metrics ? of(metrics) : 0), 0),
    bound: whole && tickets.every(({ metrics }) => metrics !== undefined) ? 'exact' : 'at-least',
  });
  const waited = tickets.flatMap(({ metrics }) => metrics?.requesterWaitMinutes ?? []);
  const rated = (score: 'good' | 'bad'): number => tickets.filter(({ rating }) => rating?.score === score).length;

  return {
    tickets: { n: tickets.length, bound: whole ? 'exact' : 'at-least' },
    openTickets: {
      n: tickets.filter(({ status }) => !isOver(status)).length,
      bound: history.complete ? 'exact' : 'at-least',
    },
    repliesInHistory: sum(({ replies }) => replies),
    ...(waited.length > 0 && { longestWaitInHistory: { n: Math.max(...waited), bound: 'at-most' } }),
    reopens: sum(({ reopens }) => reopens),
    handOffs: sum(handOffsOf),
    ratings: { good: rated('good'), bad: rated('bad') },
  };
}

const minutes = (milliseconds: number): number => Math.round(milliseconds / MINUTE);

const YEAR = 365 * DAY;

/** Chasers are not told here, so no message belongs to another. */
const EVERY_MESSAGE = { live: 0, hours: 0 };
