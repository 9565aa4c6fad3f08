import type { Baseline, Facts, History } from '../facts/facts';
import type { Instant } from '../facts/instant';
import type { Message } from '../facts/message';
import type { Customer, PersonId } from '../facts/person';
import type { Ticket, TicketId } from '../facts/ticket';
import { type EscalationMeans, escalationsOf } from './escalations';
import { endIn, type PastTicket, type Period } from './past-ticket';
import { finish, type Steps } from './steps';

/** The account's past as it was loaded. Without words only what lists tell can be judged. */
export interface LoadedPast {
  readonly tickets: readonly (Ticket & { readonly id: TicketId })[];
  readonly customers: ReadonlyMap<PersonId, Customer>;
  readonly since: Instant;
  readonly messages?: ReadonlyMap<TicketId, readonly Message[]>;
  /** What was said before it was not read: conversations that began earlier are not known as a whole, and not judged. */
  readonly wordsSince?: Instant;
  readonly taggedAt?: ReadonlyMap<TicketId, ReadonlyMap<string, Instant>>;
  readonly baseline?: Baseline;
}

type Making = readonly [loaded: LoadedPast, period: Period, means: Omit<EscalationMeans, 'taggedAt'>];

/** Every ticket of the period with its customer's history, ready to be judged. */
export const makePast = (...making: Making): readonly PastTicket[] => finish(makingPast(...making));

/** The same in small steps, by tickets: to hear what was said on them takes longest. */
export function* makingPast(...[loaded, period, means]: Making): Steps<readonly PastTicket[]> {
  const histories = new Map<PersonId, Ticket[]>();
  for (const ticket of loaded.tickets) {
    const known = histories.get(ticket.requesterId);
    if (known) known.push(ticket);
    else histories.set(ticket.requesterId, [ticket]);
  }
  const historyOf = new Map<PersonId, History>();
  for (const [customer, tickets] of histories) {
    tickets.sort((a, b) => b.updatedAt - a.updatedAt);
    historyOf.set(customer, { tickets, since: loaded.since, complete: true });
  }
  const past: PastTicket[] = [];
  for (const [index, ticket] of loaded.tickets.entries()) {
    const facts = factsOf(ticket, loaded, historyOf.get(ticket.requesterId));
    const until = endIn(facts, period);
    if (until !== undefined) {
      const taggedAt = loaded.taggedAt?.get(ticket.id);
      past.push({
        id: ticket.id,
        facts,
        until,
        escalations: escalationsOf(facts, until, period, { ...means, taggedAt }),
      });
    }
    yield index + 1;
  }
  return past;
}

function factsOf(ticket: Ticket & { readonly id: TicketId }, loaded: LoadedPast, history: History | undefined): Facts {
  const known = loaded.customers.get(ticket.requesterId) ?? { id: ticket.requesterId, name: '', fields: {} };
  const { organizationId } = ticket;
  const messages = loaded.messages?.get(ticket.id);
  const customer =
    known.organizationId === undefined && organizationId !== undefined ? { ...known, organizationId } : known;
  return {
    ticket,
    customer,
    ...(messages && ticket.createdAt >= (loaded.wordsSince ?? 0) && { messages }),
    ...(history && { history }),
    ...(loaded.baseline && { baseline: loaded.baseline }),
  };
}
