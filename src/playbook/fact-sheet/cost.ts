import { counts, isSetAside, isStaffMade } from '../../facts/counted-tickets';
import { ticketInFront } from '../../facts/facts-as-of';
import { DAY } from '../../facts/instant';
import type { Ticket } from '../../facts/ticket';
import { chasersOfOurs } from './chasing';
import { messageOf } from './evidence';
import { overdueOf } from './fields';
import { atLeast, type Conversation, exact, orUnknown } from './record';
import type { Amount, CostId, Line, Relationship } from './types';

/** What it takes us to serve the customer, as far as the record tells. */
export function costOf(about: Relationship, conversation: Conversation | undefined): readonly Line<CostId>[] {
  const { facts, told, numbers } = about;
  const here = conversation && sumOf(told.contacts);
  const chasers = conversation && chasersOfOurs(conversation.contacts, numbers.scales.waits.breathMinutes);
  const year = contactsOfYear(about, here);
  const usual = facts.baseline?.ticketsPerCustomerPerYear;
  return [
    { ...line('tickets', orUnknown(told.tickets, 'history')), ...(usual !== undefined && { usual }) },
    line('our-tickets', orUnknown(ticketsOfOurs(about), 'history')),
    line('open-tickets', orUnknown(told.openTickets, 'history')),
    line('from-customer', orUnknown(year?.fromCustomer, 'history')),
    line('from-us', orUnknown(year?.fromUs, 'history')),
    line('from-customer-here', orUnknown(here && exact(here.fromCustomer), 'conversation')),
    line('from-us-here', orUnknown(here && exact(here.fromUs), 'conversation')),
    // Time at work is kept of calls alone: what was written took more.
    line('call-minutes', here ? (here.callMinutes > 0 ? atLeast(here.callMinutes) : NO_CALL) : UNREAD),
    {
      ...line('chasing', orUnknown(chasers && exact(chasers.length), 'conversation')),
      evidence: chasers?.map(messageOf) ?? [],
    },
    line('days-overdue', overdueOf(about)),
  ];
}

const NO_CALL = { unknown: 'not-recorded' } as const;
const UNREAD = { unknown: 'conversation' } as const;

const line = (id: CostId, value: Line<CostId>['value']): Line<CostId> => ({ id, value, evidence: [] });

interface Contacts {
  readonly fromCustomer: number;
  readonly fromUs: number;
  readonly callMinutes: number;
}

const sumOf = (rows: readonly Contacts[]): Contacts =>
  rows.reduce(
    (sum, row) => ({
      fromCustomer: sum.fromCustomer + row.fromCustomer,
      fromUs: sum.fromUs + row.fromUs,
      callMinutes: sum.callMinutes + row.callMinutes,
    }),
    { fromCustomer: 0, fromUs: 0, callMinutes: 0 },
  );

/**
 * Contacts of all tickets: this one's, and of every other one our public replies and, where the customer opened it, the
 * message that did. What else the customer wrote there, and calls, no list tells.
 */
function contactsOfYear(
  about: Relationship,
  here: Contacts | undefined,
): { readonly fromCustomer: Amount; readonly fromUs: Amount } | undefined {
  const { tickets, repliesInHistory } = about.told;
  if (!tickets || !repliesInHistory) return undefined;
  const front = ticketInFront(about.facts, about.asOf);
  const isCounted = front.id !== undefined && counts(front);
  const others = tickets.n - (isCounted ? 1 : 0);
  const opened = openedByUs(about).filter(({ id }) => id !== front.id);
  const replies = (ticket: Ticket): number => ticket.metrics?.replies ?? 0;
  const repliesElsewhere =
    repliesInHistory.n - (isCounted ? replies(front) : 0) + opened.reduce((sum, ticket) => sum + replies(ticket), 0);
  const isWhole = here !== undefined && others + opened.length === 0 && tickets.bound === 'exact';
  const amount = isWhole ? exact : atLeast;
  return {
    fromCustomer: amount((here?.fromCustomer ?? (isCounted ? 1 : 0)) + others),
    fromUs: amount((here?.fromUs ?? replies(front)) + repliesElsewhere),
  };
}

/** Tickets that we opened in the customer's name: no contact of theirs, and work of ours. */
function ticketsOfOurs(about: Relationship): Amount | undefined {
  const { tickets } = about.told;
  return tickets && { n: openedByUs(about).length, bound: tickets.bound };
}

/** A reminder to pay, for example. */
function openedByUs({ facts: { history }, asOf }: Relationship): readonly Ticket[] {
  const ours = (history?.tickets ?? []).filter(
    (ticket) =>
      isStaffMade(ticket) && !isSetAside(ticket) && ticket.createdAt <= asOf && ticket.createdAt >= asOf - YEAR,
  );
  return [...new Map(ours.map((ticket) => [ticket.id, ticket])).values()];
}

const YEAR = 365 * DAY;
