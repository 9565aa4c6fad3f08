import * as v from 'valibot';
import type { Rating, Ticket, TicketMetrics } from '../../facts/ticket';
import { toChannel } from './channel';
import { customField } from './custom-field';
import { amount, dayOf, followUpOf, id, instant, maybe, parsed, status, via } from './schema';

const minutes = maybe(v.object({ calendar: v.nullable(amount) }));

const metricSet = v.object({
  ticket_id: maybe(id),
  reopens: amount,
  replies: amount,
  group_stations: amount,
  assignee_stations: amount,
  reply_time_in_minutes: minutes,
  requester_wait_time_in_minutes: minutes,
  solved_at: maybe(instant),
});
type MetricSet = v.InferOutput<typeof metricSet>;

const ticketRecord = v.object({
  id,
  subject: maybe(v.string()),
  description: maybe(v.string()),
  status,
  via: maybe(via),
  created_at: instant,
  updated_at: instant,
  requester_id: id,
  submitter_id: maybe(id),
  assignee_id: maybe(id),
  group_id: maybe(id),
  organization_id: maybe(id),
  problem_id: maybe(id),
  tags: v.fallback(v.array(v.string()), []),
  satisfaction_rating: maybe(v.object({ score: v.string(), comment: maybe(v.string()) })),
  metric_set: maybe(metricSet),
});

/**
 * The metric sets of a list answer by ticket id. Lists put them beside the tickets; a set that cannot be read is left
 * out, and so are all where the helpdesk did not hand them over.
 */
export const metricSets = (list: unknown): ReadonlyMap<number, MetricSet> => {
  const sets = new Map<number, MetricSet>();
  for (const item of Array.isArray(list) ? list : []) {
    const set = parsed(metricSet, item);
    if (set?.ticket_id !== undefined) sets.set(set.ticket_id, set);
  }
  return sets;
};

/**
 * A ticket record of the REST API in our words, or undefined where it is none that we can judge (deleted, broken).
 * @param followUpField the date field that says when to come back
 */
export const toTicket = (
  record: unknown,
  sets: ReadonlyMap<number, MetricSet>,
  followUpField?: number,
): Ticket | undefined => {
  const ticket = parsed(ticketRecord, record);
  if (!ticket) return undefined;
  const metrics = ticket.metric_set ?? sets.get(ticket.id);
  const rating = toRating(ticket.satisfaction_rating);
  const followed = followUpOf(ticket.via);
  const comeBackOn = followUpField === undefined ? undefined : dayOf(customField(record, followUpField)?.value);
  return {
    id: ticket.id,
    subject: ticket.subject ?? '',
    ...(ticket.description !== undefined && { description: ticket.description }),
    status: ticket.status,
    channel: toChannel(ticket.via?.channel),
    createdAt: ticket.created_at,
    updatedAt: ticket.updated_at,
    requesterId: ticket.requester_id,
    ...(ticket.submitter_id !== undefined && { submitterId: ticket.submitter_id }),
    ...(ticket.assignee_id !== undefined && { assigneeId: ticket.assignee_id }),
    ...(ticket.group_id !== undefined && { groupId: ticket.group_id }),
    ...(ticket.organization_id !== undefined && { organizationId: ticket.organization_id }),
    ...(ticket.problem_id !== undefined && { problemId: ticket.problem_id }),
    ...(followed !== undefined && { followUpOf: followed }),
    tags: ticket.tags,
    ...(comeBackOn !== undefined && { followUpOn: comeBackOn }),
    ...(rating && { rating }),
    ...(metrics && { metrics: toMetrics(metrics) }),
  };
};

/** `offered` and `unoffered` are no ratings; searches also know `good_with_comment`. */
const toRating = (rating: { score: string; comment?: string | undefined } | undefined): Rating | undefined => {
  const score = rating?.score.startsWith('good') ? 'good' : rating?.score.startsWith('bad') ? 'bad' : undefined;
  return score && { score, ...(rating?.comment && { comment: rating.comment }) };
};

const toMetrics = (set: MetricSet): TicketMetrics => ({
  reopens: set.reopens,
  replies: set.replies,
  groupStations: set.group_stations,
  assigneeStations: set.assignee_stations,
  firstReplyMinutes: set.reply_time_in_minutes?.calendar ?? null,
  requesterWaitMinutes: set.requester_wait_time_in_minutes?.calendar ?? null,
  ...(set.solved_at !== undefined && { solvedAt: set.solved_at }),
});
