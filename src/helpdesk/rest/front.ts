import type { Facts } from '../../facts/facts';
import type { Instant } from '../../facts/instant';
import type { Message } from '../../facts/message';
import { withOrganizationFields } from '../../facts/organization';
import type { Customer, PersonId } from '../../facts/person';
import type { Ticket, TicketId } from '../../facts/ticket';
import { HelpdeskError } from '../error';
import type { CancelSignal } from '../port';
import { customerAmong, toCustomer } from '../zendesk/customer';
import { readMessages } from '../zendesk/messages';
import { organizationsIn, withOrganizations } from '../zendesk/organization-fields';
import type { ReadJson } from '../zendesk/read-json';
import { metricSets, toTicket } from '../zendesk/ticket';
import { latestTicket } from './latest-ticket';

/** Who or what is looked at. `until`: the customer's ticket is one that was there at this instant. */
export type RestSubject =
  | { readonly ticket: TicketId }
  | { readonly user: PersonId; readonly until?: Instant | undefined };

export interface FrontReading {
  readonly read: ReadJson;
  readonly readHtml: (html: string) => string;
  /** Keys of user fields to take along. */
  readonly fieldKeys: readonly string[];
  /** Those of them that the organization may answer. */
  readonly organizationKeys: readonly string[];
  /** The ticket's date field that says when to come back. */
  readonly followUpField?: number | undefined;
  readonly now: Instant;
  /** Calls off what is under way. */
  readonly signal: CancelSignal;
}

/** Pages of 100 comments: all that Zendesk lets one ticket have. */
const messagePages = 50;

/**
 * The ticket, its requester and its conversation, asked for side by side. Of a customer it is the ticket last updated;
 * who has none is looked at as on a ticket not submitted yet.
 *
 * @throws HelpdeskError where any of them could not be had: nobody waits at a screen for a part of it.
 */
export const readFront = (subject: RestSubject, reading: FrontReading): Promise<Facts> =>
  'ticket' in subject ? ofTicket(subject.ticket, reading) : ofUser(subject, reading);

const ofTicket = async (id: TicketId, reading: FrontReading): Promise<Facts> => {
  const [{ ticket, customer }, messages] = await Promise.all([readTicket(id, reading), conversation(id, reading)]);
  return { ticket, customer, messages };
};

const readTicket = async (id: TicketId, reading: FrontReading): Promise<{ ticket: Ticket; customer: Customer }> => {
  const include = withOrganizations('users,metric_sets', reading.organizationKeys);
  const answer = await reading.read(`/api/v2/tickets/${id}.json?include=${include}`, reading.signal);
  const ticket = toTicket(answer.ticket, metricSets(answer.metric_sets), reading.followUpField);
  if (ticket?.id !== id) throw new HelpdeskError('unreadable', `ticket ${id}`);
  const customer =
    customerAmong(answer.users, ticket.requesterId, reading.fieldKeys) ??
    (await readCustomer(ticket.requesterId, reading));
  const known = withOrganization(customer, ticket);
  return { ticket, customer: ofOrganization(known, answer.organizations, ticket.organizationId, reading) };
};

const ofUser = async (
  { user, until }: { readonly user: PersonId; readonly until?: Instant | undefined },
  reading: FrontReading,
): Promise<Facts> => {
  const [ticket, customer] = await Promise.all([
    latestTicket(reading.read, user, until ?? reading.now, reading.signal),
    readCustomer(user, reading),
  ]);
  if (ticket?.id === undefined) return { ticket: unsubmitted(user, until ?? reading.now), customer, messages: [] };
  return { ticket, customer: withOrganization(customer, ticket), messages: await conversation(ticket.id, reading) };
};

const readCustomer = async (id: PersonId, reading: FrontReading): Promise<Customer> => {
  const path = `/api/v2/users/${id}.json`;
  const whole = reading.organizationKeys.length === 0 ? path : `${path}?include=organizations`;
  const { user, organizations } = await reading.read(whole, reading.signal);
  const customer = toCustomer(user, reading.fieldKeys);
  if (customer?.id !== id) throw new HelpdeskError('unreadable', `user ${id}`);
  return ofOrganization(customer, organizations, customer.organizationId, reading);
};

/** With the fields of an organization that came along. */
const ofOrganization = (
  customer: Customer,
  list: unknown,
  organization: number | undefined,
  { organizationKeys }: FrontReading,
): Customer => {
  const told = organizationsIn(list, organizationKeys);
  return withOrganizationFields(customer, organization === undefined ? undefined : told.get(organization));
};

const conversation = (id: TicketId, { read, readHtml, signal }: FrontReading): Promise<readonly Message[]> =>
  readMessages(read, readHtml, id, signal, messagePages);

/** A customer without an organization of their own is judged with the ticket's, as the app does. */
const withOrganization = (customer: Customer, { organizationId }: Ticket): Customer =>
  customer.organizationId === undefined && organizationId !== undefined ? { ...customer, organizationId } : customer;

const unsubmitted = (requesterId: PersonId, at: Instant): Ticket => ({
  subject: '',
  status: 'new',
  channel: 'other',
  createdAt: at,
  updatedAt: at,
  requesterId,
  tags: [],
});
