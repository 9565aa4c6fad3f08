import { counts, isSetAside, isStaffMade } from '../../facts/counted-tickets';
import { ticketInFront } from '../../facts/facts-as-of';
import { DAY } from '../../facts/instant';
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
 * Contacts of all tickets: this one's, and of every other one the message that opened it and our public replies. What
 * else the customer wrote there, and calls, no list tells.
 */
function contactsOfYear(
  { facts, told, asOf }: Relationship,
  here: Contacts | undefined,
): { readonly fromCustomer: Amount; readonly fromUs: Amount } | undefined {
  const { tickets, repliesInHistory } = told;
  if (!tickets || !repliesInHistory) return undefined;
  const front = ticketInFront(facts, asOf);
  const isCounted = front.id !== undefined && counts(front);
  const others = tickets.n - (isCounted ? 1 : 0);
  const repliesElsewhere = repliesInHistory.n - (isCounted ? (front.metrics?.replies ?? 0) : 0);
  const amount = here && others === 0 && tickets.bound === 'exact' ? exact : atLeast;
  return {
    fromCustomer: amount((here?.fromCustomer ?? (isCounted ? 1 : 0)) + others),
    fromUs: amount((here?.fromUs ?? front.metrics?.replies ?? 0) + repliesElsewhere),
  };
}

/** Tickets that we opened in the customer's name, a reminder to pay for example: no contact of theirs, and work of ours. */
function ticketsOfOurs({ facts: { history }, told: { tickets }, asOf }: Relationship): Amount | undefined {
  if (!history || !tickets) return undefined;
  const ours = history.tickets.filter(
    (ticket) =>
      isStaffMade(ticket) && !isSetAside(ticket) && ticket.createdAt <= asOf && ticket.createdAt >= asOf - 365 * DAY,
  );
  return { n: new Set(ours.map(({ id }) => id)).size, bound: tickets.bound };
}
