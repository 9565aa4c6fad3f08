import * as v from 'valibot';
import type { Facts } from '../../src/facts/facts';

/**
 * The shape of a facts file: the engine's own `Facts` as JSON. Times are milliseconds since 1970 or ISO 8601. Unknown
 * names are refused: a misspelt one would silently hide what it was meant to say.
 */

const instant = v.pipe(
  v.union(
    [v.number(), v.pipe(v.string(), v.transform(Date.parse), v.number())],
    'expected a time (ISO 8601, or ms since 1970)',
  ),
  v.finite('expected a time (ISO 8601, or ms since 1970)'),
);
const id = v.pipe(v.number(), v.safeInteger());
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

const status = v.picklist(['new', 'open', 'pending', 'hold', 'solved', 'closed']);
const channel = v.picklist(['email', 'web', 'chat', 'messaging', 'voice', 'social', 'sms', 'api', 'other']);

const metrics = v.strictObject({
  reopens: amount,
  replies: amount,
  groupStations: amount,
  assigneeStations: amount,
  firstReplyMinutes: v.nullable(amount),
  requesterWaitMinutes: v.nullable(amount),
  solvedAt: v.exactOptional(instant),
});

const ticket = v.strictObject({
  id: v.exactOptional(id),
  subject: v.string(),
  description: v.exactOptional(v.string()),
  status,
  channel,
  createdAt: instant,
  updatedAt: instant,
  requesterId: id,
  submitterId: v.exactOptional(id),
  assigneeId: v.exactOptional(id),
  groupId: v.exactOptional(id),
  organizationId: v.exactOptional(id),
  problemId: v.exactOptional(id),
  followUpOf: v.exactOptional(id),
  tags: v.array(v.string()),
  rating: v.exactOptional(v.strictObject({ score: v.picklist(['good', 'bad']), comment: v.exactOptional(v.string()) })),
  metrics: v.exactOptional(metrics),
});

const customer = v.strictObject({
  id,
  name: v.string(),
  organizationId: v.exactOptional(id),
  createdAt: v.exactOptional(instant),
  locale: v.exactOptional(v.string()),
  fields: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
});

const message = v.strictObject({
  id: v.string(),
  at: instant,
  author: v.strictObject({
    id: v.exactOptional(id),
    name: v.string(),
    kind: v.picklist(['customer', 'agent', 'system']),
  }),
  public: v.boolean(),
  channel,
  text: v.string(),
  automatic: v.boolean(),
  callMinutes: v.exactOptional(amount),
});

const correction = v.strictObject({
  promise: v.strictObject({ saidAt: instant, ordinal: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) }),
  as: v.union([v.picklist(['not-a-promise', 'kept', 'as-read']), v.strictObject({ due: instant })]),
  at: instant,
  by: v.exactOptional(id),
});

export const factsSchema: v.GenericSchema<unknown, Facts> = v.strictObject({
  ticket,
  customer,
  messages: v.exactOptional(v.array(message)),
  history: v.exactOptional(v.strictObject({ tickets: v.array(ticket), since: instant, complete: v.boolean() })),
  workload: v.exactOptional(v.strictObject({ openTickets: amount })),
  baseline: v.exactOptional(
    v.strictObject({
      measuredAt: instant,
      ticketsPerCustomerPerYear: v.exactOptional(amount),
      contactsPerTicket: v.exactOptional(amount),
      openTicketsPerAgent: v.exactOptional(amount),
    }),
  ),
  corrections: v.exactOptional(v.array(correction)),
});
