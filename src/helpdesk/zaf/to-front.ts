import type { Facts } from '../../facts/facts';
import type { Instant } from '../../facts/instant';
import type { Customer } from '../../facts/person';
import type { Ticket } from '../../facts/ticket';
import { HelpdeskError } from '../error';
import type { Agent, Front } from '../port';
import { toChannel } from '../zendesk/channel';
import { valuesOf } from '../zendesk/customer';
import { dayOf, followUpOf, parsed } from '../zendesk/schema';
import { toMessages } from './conversation';
import type { Told } from './host';
import { type Part, type PartName, partNames, parts } from './schema';

/** Everything that one bulk `get` of {@link frontPaths} told. */
export interface FrontAnswer {
  readonly told: Told;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly fieldKeys: readonly string[];
  /** Id of the ticket's date field that says when to come back. */
  readonly followUpField?: number | undefined;
  /** Stands in for times that a ticket without its first save does not have. */
  readonly now: Instant;
  readonly readHtml: (html: string) => string;
}

/** The paths of the one bulk `get`. */
export const frontPaths = ({
  fieldKeys,
  followUpField,
}: Pick<FrontAnswer, 'fieldKeys' | 'followUpField'>): readonly string[] => [
  ...partNames,
  ...fieldKeys.map(fieldPath),
  ...(followUpField === undefined ? [] : [ticketFieldPath(followUpField)]),
];

/**
 * The framework's words in ours. Pure.
 *
 * @throws HelpdeskError `unreadable` where the answer knows of no ticket at all, or of a saved ticket without requester.
 */
export const toFront = (answer: FrontAnswer): Front => {
  const { told, settings, fieldKeys, followUpField, now, readHtml } = answer;
  const part = <K extends PartName>(name: K): Part<K> | undefined => {
    const value = told.get(name);
    return value === undefined ? undefined : (parsed(parts[name], value) as Part<K> | undefined);
  };
  const ticketId = part('ticket.id');
  const requester = part('ticket.requester');
  const entries = part('ticket.conversation');
  const messages = entries && toMessages(entries, readHtml, part('ticket.comments'));
  if (![...told.keys()].some((path) => path.startsWith('ticket.'))) {
    throw new HelpdeskError('unreadable', 'no ticket in front');
  }
  if (ticketId !== undefined && !requester) throw new HelpdeskError('unreadable', 'ticket without requester');

  const facts = (): Facts | undefined => {
    if (!requester) return undefined;
    const createdAt = part('ticket.createdAt') ?? messages?.[0]?.at ?? now;
    const assignee = part('ticket.assignee');
    const organization = part('ticket.organization') ?? requester.organizations[0];
    const origin = part('ticket.via');
    const followed = followUpOf(origin);
    const comeBackOn = followUpField === undefined ? undefined : dayOf(told.get(ticketFieldPath(followUpField)));
    const ticket: Ticket = {
      ...(ticketId !== undefined && { id: ticketId }),
      subject: part('ticket.subject') ?? '',
      status: part('ticket.statusCategory') ?? part('ticket.status') ?? (ticketId === undefined ? 'new' : 'open'),
      channel: toChannel(origin?.channel),
      createdAt,
      updatedAt: part('ticket.updatedAt') ?? messages?.at(-1)?.at ?? createdAt,
      requesterId: requester.id,
      ...(assignee?.user && { assigneeId: assignee.user.id }),
      ...(assignee?.group && { groupId: assignee.group.id }),
      ...(organization && { organizationId: organization.id }),
      ...(followed !== undefined && { followUpOf: followed }),
      tags: part('ticket.tags') ?? [],
      ...(comeBackOn !== undefined && { followUpOn: comeBackOn }),
    };
    const customer: Customer = {
      id: requester.id,
      name: requester.name,
      ...(organization && { organizationId: organization.id }),
      ...(requester.locale && { locale: requester.locale.toLowerCase() }),
      fields: valuesOf(fieldKeys, (key) => told.get(fieldPath(key))),
    };
    return { ticket, customer, ...(messages && { messages }) };
  };

  const front = facts();
  const me = part('currentUser');
  const draft = part('comment.text');
  return {
    ...(front && { facts: front }),
    ...(me && { agent: toAgent(me) }),
    settings,
    ...(draft !== undefined && { draft: part('comment.useRichText') === false ? draft : readHtml(draft) }),
  };
};

/** Of a ticket's own field. */
export const ticketFieldPath = (id: number): string => `ticket.customField:custom_field_${id}`;

const fieldPath = (key: string): string => `ticket.requester.customField:${key}`;

/** Who is signed in, in our words. */
export const toAgent = (me: Part<'currentUser'>): Agent => ({
  id: me.id,
  name: me.name,
  locale: (me.locale ?? 'en-us').toLowerCase(),
  ...(me.timeZone?.ianaName && { timeZone: me.timeZone.ianaName }),
  // Custom roles come as numbers and are roles of agents; admins keep their name.
  role: me.role === 'admin' ? 'admin' : me.role === 'agent' || typeof me.role === 'number' ? 'agent' : 'other',
  groupIds: me.groups.map((group) => group.id),
});
