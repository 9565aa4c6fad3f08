import type { Baseline, Facts, History } from '../../src/facts/facts';
import { DAY, HOUR, type Instant, MINUTE } from '../../src/facts/instant';
import type { Channel, Message } from '../../src/facts/message';
import type { Customer } from '../../src/facts/person';
import type { Ticket, TicketMetrics } from '../../src/facts/ticket';

export { DAY, HOUR, MINUTE };

/** Noon of a Tuesday; every test lives around it. */
export const NOW: Instant = Date.UTC(2026, 2, 10, 12);

export const CUSTOMER_ID = 5501;
export const AGENT_ID = 9001;

/** An instant so many days (or parts of one) before {@link NOW}. */
export const daysAgo = (days: number): Instant => NOW - days * DAY;
export const hoursAgo = (hours: number): Instant => NOW - hours * HOUR;
export const minutesAgo = (minutes: number): Instant => NOW - minutes * MINUTE;

export const metrics = (over: Partial<TicketMetrics> = {}): TicketMetrics => ({
  reopens: 0,
  replies: 0,
  groupStations: 1,
  assigneeStations: 1,
  firstReplyMinutes: null,
  requesterWaitMinutes: null,
  ...over,
});

export const ticket = (over: Partial<Ticket> = {}): Ticket => ({
  id: 101,
  subject: 'Display stays dark',
  status: 'open',
  channel: 'email',
  createdAt: daysAgo(3),
  updatedAt: NOW,
  requesterId: CUSTOMER_ID,
  submitterId: CUSTOMER_ID,
  assigneeId: AGENT_ID,
  tags: [],
  metrics: metrics(),
  ...over,
});

/** A solved ticket of the past: answered within the hour, solved within the day. */
export const pastTicket = (id: number, days: number, over: Partial<Ticket> = {}): Ticket =>
  ticket({
    id,
    subject: `Earlier matter ${id}`,
    status: 'closed',
    createdAt: daysAgo(days),
    updatedAt: daysAgo(days) + DAY,
    metrics: metrics({ replies: 1, firstReplyMinutes: 50, solvedAt: daysAgo(days) + 20 * HOUR }),
    ...over,
  });

export const customer = (over: Partial<Customer> = {}): Customer => ({
  id: CUSTOMER_ID,
  name: 'Mara Quist',
  createdAt: daysAgo(200),
  locale: 'en-us',
  fields: {},
  ...over,
});

export const history = (tickets: readonly Ticket[], over: Partial<History> = {}): History => ({
  tickets,
  since: daysAgo(365),
  complete: true,
  ...over,
});

export const baseline = (over: Partial<Baseline> = {}): Baseline => ({ measuredAt: daysAgo(10), ...over });

type Said = Partial<Omit<Message, 'text' | 'at'>>;

const message = (kind: 'customer' | 'agent' | 'system', at: Instant, text: string, over: Said): Message => ({
  id: `${kind}-${at}`,
  at,
  author: AUTHORS[kind],
  public: true,
  channel: 'email' satisfies Channel,
  text,
  automatic: kind === 'system',
  ...over,
});

const AUTHORS = {
  customer: { id: CUSTOMER_ID, name: 'Mara Quist', kind: 'customer' },
  agent: { id: AGENT_ID, name: 'Jon Adler', kind: 'agent' },
  system: { name: 'Trigger', kind: 'system' },
} as const;

/** The customer writes. */
export const them = (at: Instant, text = 'The display stays dark.', over: Said = {}): Message =>
  message('customer', at, text, over);

/** We write to the customer. */
export const us = (at: Instant, text = 'The cable is the cause.', over: Said = {}): Message =>
  message('agent', at, text, over);

/** A machine writes. */
export const machine = (at: Instant, text = 'Your request was received.', over: Said = {}): Message =>
  message('system', at, text, over);

/** Facts of a ticket with its conversation; the history holds that ticket alone unless more is given. */
export function facts(over: Partial<Facts> = {}): Facts {
  const inFront = over.ticket ?? ticket();
  return { ticket: inFront, customer: customer(), messages: [], history: history([inFront]), ...over };
}

/** Facts without the parts named. */
export function without(whole: Facts, ...parts: readonly (keyof Facts)[]): Facts {
  return Object.fromEntries(
    Object.entries(whole).filter(([key]) => !parts.includes(key as keyof Facts)),
  ) as unknown as Facts;
}
