import * as v from 'valibot';
import type { Instant } from '../../../facts/instant';
import type { ListedTicket } from '../../../facts/listed-ticket';
import type { Message } from '../../../facts/message';
import { withOrganizationFields } from '../../../facts/organization';
import type { Customer } from '../../../facts/person';
import type { Ticket } from '../../../facts/ticket';
import { looksAutomatic } from '../automatic';
import { customField } from '../custom-field';
import { toCustomer } from '../customer';
import { organizationsIn } from '../organization-fields';
import { id, instant, maybe, parsed, record } from '../schema';
import { metricSets, toTicket } from '../ticket';

/** What the account's settings name. */
export interface ListedFields {
  /** Keys of user fields to take along. */
  readonly fieldKeys: readonly string[];
  /** Those of them that the ticket's organization answers where the customer has no value; its record comes along then. */
  readonly organizationKeys?: readonly string[];
  /** The ticket field of type date that says when to come back. */
  readonly followUpField?: number | undefined;
  /** The ticket field in which the trail of flags lies. */
  readonly flagField?: number | undefined;
}

const branded = v.object({ brand_id: maybe(id) });

/** Dates of a metric set that say whose turn it is. */
const turns = v.object({ ticket_id: id, requester_updated_at: maybe(instant), assignee_updated_at: maybe(instant) });
type Turns = v.InferOutput<typeof turns>;

/** The tickets of a search's answer, with whoever asked. What cannot be read is left out and counted. */
export const listedIn = (
  answer: Readonly<Record<string, unknown>>,
  records: readonly unknown[],
  fields: ListedFields,
): { readonly tickets: readonly ListedTicket[]; readonly unread: number } => {
  const sets = metricSets(answer.metric_sets);
  const whose = turnsIn(answer.metric_sets);
  const customers = customersIn(answer.users, fields.fieldKeys);
  const organizations = organizationsIn(answer.organizations, fields.organizationKeys);
  const tickets: ListedTicket[] = [];
  for (const each of records) {
    const ticket = toTicket(each, sets, fields.followUpField);
    if (!isSaved(ticket)) continue;
    const brandId = parsed(branded, each)?.brand_id;
    const waitingSince = waitingSinceOf(ticket, whose.get(ticket.id));
    const trailText = fields.flagField === undefined ? undefined : customField(each, fields.flagField)?.value;
    const person = customers.get(ticket.requesterId) ?? { id: ticket.requesterId, name: '', fields: {} };
    const organization = ticket.organizationId ?? person.organizationId ?? 0;
    const customer = withOrganizationFields(person, organizations.get(organization));
    const firstMessage = firstMessageOf(ticket, customer);
    tickets.push({
      ticket,
      customer,
      ...(firstMessage && { firstMessage }),
      ...(brandId !== undefined && { brandId }),
      ...(waitingSince !== undefined && { waitingSince }),
      ...(typeof trailText === 'string' && trailText !== '' && { trailText }),
    });
  }
  return { tickets, unread: records.length - tickets.length };
};

const isSaved = (ticket: Ticket | undefined): ticket is ListedTicket['ticket'] => ticket?.id !== undefined;

/**
 * Who has not been answered waits since they wrote; after an answer, since they last did something that ours did not follow.
 * On hold they wait as well; on a pending ticket we wait for them.
 */
const waitingSinceOf = ({ status, createdAt, metrics }: Ticket, turn: Turns | undefined): Instant | undefined => {
  if (status !== 'new' && status !== 'open' && status !== 'hold') return undefined;
  if (metrics ? metrics.replies === 0 : status === 'new') return createdAt;
  const asked = turn?.requester_updated_at;
  return asked !== undefined && asked > (turn?.assignee_updated_at ?? 0) ? asked : undefined;
};

/** Its text is part of every list. Of a ticket that we answered it says nothing about how things stand. */
const firstMessageOf = (
  { id: ticket, description, metrics, submitterId, requesterId, createdAt, channel }: ListedTicket['ticket'],
  { name }: Customer,
): Message | undefined => {
  const text = description?.trim() ?? '';
  if (text === '' || metrics?.replies !== 0 || (submitterId ?? requesterId) !== requesterId) return undefined;
  return {
    id: `first ${ticket}`,
    at: createdAt,
    author: { id: requesterId, name, kind: 'customer' },
    public: true,
    channel,
    text,
    automatic: looksAutomatic(text),
  };
};

const turnsIn = (list: unknown): ReadonlyMap<number, Turns> => {
  const found = new Map<number, Turns>();
  for (const item of Array.isArray(list) ? list : []) {
    const turn = parsed(turns, item);
    if (turn) found.set(turn.ticket_id, turn);
  }
  return found;
};

const customersIn = (list: unknown, keys: readonly string[]): ReadonlyMap<number, Customer> => {
  const found = new Map<number, Customer>();
  for (const item of Array.isArray(list) ? list : []) {
    const person = parsed(record, item);
    const customer = person && toCustomer(person, keys);
    if (customer) found.set(customer.id, customer);
  }
  return found;
};
