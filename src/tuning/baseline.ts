import { isContact } from '../facts/contact';
import { counts } from '../facts/counted-tickets';
import type { Baseline } from '../facts/facts';
import { DAY, type Instant } from '../facts/instant';
import { isOver } from '../facts/ticket-as-of';
import type { LoadedPast } from './make-past';
import { median } from './median';

/** Fewer customers (tickets, desks) say nothing of what is usual. */
const LEAST = 10;

const YEAR = 365 * DAY;

/** What is usual in the account: medians over its customers, tickets and agents. A part with too few cases is left out. */
export function baselineOf({ tickets, messages, since, wordsSince = since }: LoadedPast, to: Instant): Baseline {
  const counted = tickets.filter(counts);
  const perCustomer = tally(
    counted.filter(({ createdAt }) => createdAt >= since).map(({ requesterId }) => requesterId),
  );
  const perAgent = tally(counted.filter(({ status }) => !isOver(status)).flatMap(({ assigneeId }) => assigneeId ?? []));
  const contacts = counted.flatMap(({ id, createdAt }) => {
    const said = createdAt >= wordsSince ? messages?.get(id)?.filter(isContact).length : undefined;
    return said ? [said] : [];
  });
  const years = (to - since) / YEAR;
  const year = middle(perCustomer.map((count) => count / years));
  const contact = middle(contacts);
  const desk = middle(perAgent);
  return {
    measuredAt: to,
    ...(year !== undefined && { ticketsPerCustomerPerYear: rounded(year) }),
    ...(contact !== undefined && { contactsPerTicket: rounded(contact) }),
    ...(desk !== undefined && { openTicketsPerAgent: rounded(desk) }),
  };
}

function tally(ids: readonly number[]): readonly number[] {
  const found = new Map<number, number>();
  for (const id of ids) found.set(id, (found.get(id) ?? 0) + 1);
  return [...found.values()];
}

const middle = (values: readonly number[]): number | undefined => (values.length < LEAST ? undefined : median(values));

const rounded = (value: number): number => Math.round(value * 100) / 100;
