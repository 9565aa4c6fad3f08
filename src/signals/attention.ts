import type { Baseline, History } from '../facts/facts';
import { DAY, type Instant } from '../facts/instant';
import type { Message } from '../facts/message';
import { openedSince } from '../facts/order';
import type { Customer } from '../facts/person';
import type { Ticket } from '../facts/ticket';
import type { Comebacks } from '../ledgers/comebacks';
import type { Silence } from '../ledgers/silences';
import { readMessage } from '../text/reading';
import { logLevel } from './levels';
import type { Numbers } from './numbers';
import { found, unknown } from './outcome';
import type { Ground, Signal } from './types';
import { windowStart } from './waits';

/**
 * Wants all the attention: many times more tickets in the window than usual, or contacts on this ticket. Usual is what
 * the account's baseline says and what the customer's own earlier rate says; of those known the smaller counts, so that
 * knowing less never raises it. Contacts that our own failures explain are left out: tickets that came back for the
 * same trouble, messages sent while we kept the customer waiting, and closing thanks.
 */
export const attention: Signal<'history' | 'customer' | 'comebacks', 'baseline' | 'messages' | 'silences'> = {
  id: 'attention',
  ledger: 'strain',
  reads: ['history', 'customer', 'comebacks'],
  mayRead: ['baseline', 'messages', 'silences'],
  evaluate({ history, customer, comebacks, baseline, messages = [], silences = [] }, numbers, asOf) {
    const own = ownTickets(history, comebacks);
    const recent = openedSince(own, windowStart(numbers, asOf));
    const usual = usualTickets(own, history, customer, baseline, numbers, asOf);

    const contacts = contactsGround(messages, silences, baseline, numbers);
    const many = recent.length >= numbers.scales.attention.leastTickets;
    if (!many) return found(contacts);
    if (usual === undefined) return contacts.length > 0 ? found(contacts) : unknown('baseline');

    return found([...ticketsGround(recent, usual * allowance(customer, numbers, asOf), numbers), ...contacts]);
  },
};

/** The customer's tickets that no failing of ours explains. */
const ownTickets = (history: History, comebacks: Comebacks): readonly Ticket[] =>
  history.tickets.filter(({ id }) => !comebacks.of(id));

/** Tickets to be expected in one window, as far as anything tells. */
function usualTickets(
  own: readonly Ticket[],
  history: History,
  customer: Customer,
  baseline: Baseline | undefined,
  numbers: Numbers,
  asOf: Instant,
): number | undefined {
  const { eventDays } = numbers.windows;
  const known: number[] = [];
  if (baseline?.ticketsPerCustomerPerYear) known.push((baseline.ticketsPerCustomerPerYear * eventDays) / 365);

  const until = windowStart(numbers, asOf);
  const since = Math.max(history.since, customer.createdAt ?? history.since);
  const earlier = own.filter((ticket) => ticket.createdAt >= since && ticket.createdAt < until).length;
  // A rate wants a whole window and more than one ticket behind it.
  if (until - since >= eventDays * DAY && earlier >= 2) known.push((earlier * eventDays * DAY) / (until - since));

  return known.length > 0 ? Math.min(...known) : undefined;
}

/** New customers need more at first. */
function allowance({ createdAt }: Customer, { scales }: Numbers, asOf: Instant): number {
  const isNew = createdAt !== undefined && asOf - createdAt < scales.attention.newDays * DAY;
  return isNew ? scales.attention.newFactor : 1;
}

function ticketsGround(
  recent: readonly Ticket[],
  usual: number,
  { limits, scales, windows }: Numbers,
): readonly Ground[] {
  const level = logLevel(recent.length / usual / limits.attentionFactor, scales.attention.fullAt);
  if (level === 0) return [];
  return [
    {
      fact: 'attention:tickets',
      level,
      evidence: [{ kind: 'count', what: 'tickets', n: recent.length, of: usual, days: windows.eventDays }],
    },
  ];
}

function contactsGround(
  messages: readonly Message[],
  silences: readonly Silence[],
  baseline: Baseline | undefined,
  { limits, scales }: Numbers,
): readonly Ground[] {
  const usual = baseline?.contactsPerTicket;
  if (!usual) return [];
  const chasers = silences.reduce((sum, silence) => sum + silence.chasers.length, 0);
  const contacts = messages.filter((message) => !readMessage(message).closing).length - chasers;
  const level = logLevel(contacts / usual / limits.attentionFactor, scales.attention.fullAt);
  if (level === 0) return [];
  return [
    { fact: 'attention:contacts', level, evidence: [{ kind: 'count', what: 'contacts', n: contacts, of: usual }] },
  ];
}
