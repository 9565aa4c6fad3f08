import { insertRows, nextId, nextIds, updateRow } from '../../store/index';
import { attach } from '../attachments/uploads';
import type { Call } from '../core/call';
import { invalid } from '../core/errors';
import { remember } from '../core/memo';
import { type AuditRow, commentEvent, createEvents } from './audit';
import { type CommentInput, commentRow, commentTexts, commentVia } from './comment';
import type { CreateInput } from './input';
import { advance, createdMetrics } from './metric-state';
import { type TicketRow, type Via, viaOf } from './record';
import { type Assignment, resolveChanges } from './resolve';
import { findTicket } from './visible';

/** A ticket as the input describes it, without an id and without words; the requester is who asks unless it names one. */
export async function blankTicket(
  call: Call,
  input: CreateInput,
  assignment: Assignment = 'by-rules',
): Promise<TicketRow> {
  const requester = input.requester_id ?? call.actor.id;
  const blank = {
    status: 'new' as const,
    requester_id: 0,
    assignee_id: null,
    group_id: null,
    custom_fields: {},
    follower_ids: [],
    email_cc_ids: [],
  };
  const asked = input.requester ? input : { ...input, requester_id: requester };
  const changes = await resolveChanges(call, asked, blank, assignment);
  const [brand] = await remember(call, 'default brand', () =>
    call.sql.query<{ id: number }>('select id from brands where is_default'),
  );
  const via: Via = input.via === undefined ? viaOf('api') : { ...viaOf(input.via.channel), ...input.via };
  return {
    id: 0,
    subject: null,
    description: '',
    priority: null,
    type: null,
    submitter_id: changes.requester_id ?? call.actor.id,
    organization_id: null,
    brand_id: brand?.id ?? 0,
    problem_id: null,
    external_id: null,
    recipient: null,
    tags: [],
    satisfaction: null,
    via,
    is_public: true,
    custom_status_id: null,
    collaborator_ids: [],
    followup_ids: [],
    due_at: null,
    created_at: call.now,
    updated_at: call.now,
    generated_at: call.now,
    deleted_at: null,
    ...blank,
    ...changes,
  };
}

/**
 * Creates a ticket with its first comment, audit and metrics. The submitter writes that comment; unless the request names
 * one it is the requester, so a form that files tickets for customers files their words as theirs.
 */
export async function createTicket(call: Call, input: CreateInput): Promise<{ ticket: TicketRow; audit: AuditRow }> {
  const comment: CommentInput = input.comment ?? { body: input.description };
  const texts = commentTexts(comment);
  if (texts === undefined) throw invalid({ base: 'Description: cannot be blank' });
  const source =
    input.via_followup_source_id === undefined ? undefined : await followedUp(call, input.via_followup_source_id);
  const ticket = await blankTicket(call, input);
  if (source !== undefined) ticket.via = followUpVia(source, input.via?.channel);
  ticket.id = await nextId(call.sql, 'ticket_id');
  ticket.description = texts.body;
  ticket.is_public = comment.public ?? input.is_public ?? true;

  const properties = createEvents(ticket);
  const [auditId = 0, commentId = 0, metricId = 0, ...eventIds] = await nextIds(call.sql, properties.length + 3);
  const author = comment.author_id ?? ticket.submitter_id;
  const row = commentRow(
    comment,
    texts,
    {
      id: commentId,
      ticket_id: ticket.id,
      audit_id: auditId,
      author_id: author,
      public: ticket.is_public,
      via: commentVia(comment, ticket.via),
      is_first: true,
      created_at: call.now,
    },
    await attach(call, comment.uploads, { commentId, ticketId: ticket.id }),
  );
  const audit: AuditRow = {
    id: auditId,
    ticket_id: ticket.id,
    author_id: author,
    via: ticket.via,
    metadata: { system: {}, custom: {} },
    events: [commentEvent(row), ...properties.map((event, at) => ({ id: eventIds[at] ?? 0, ...event }))],
    created_at: call.now,
  };
  let metrics = createdMetrics(call.now, ticket.status, ticket.via.channel === 'native_messaging');
  metrics = advance(metrics, { type: 'group', at: call.now, to: ticket.group_id });
  metrics = advance(metrics, { type: 'assignee', at: call.now, to: ticket.assignee_id });
  await insertRows(call.sql, 'tickets', [{ ...ticket }]);
  await insertRows(call.sql, 'comments', [{ ...row }]);
  await insertRows(call.sql, 'audits', [{ ...audit }]);
  await insertRows(call.sql, 'ticket_metrics', [{ ticket_id: ticket.id, id: metricId, ...metrics }]);
  if (source !== undefined) {
    await updateRow(call.sql, 'tickets', source.id, {
      followup_ids: [...source.followup_ids, ticket.id],
      generated_at: call.now,
    });
  }
  call.tell({ type: 'ticket', id: ticket.id, by: call.actor.id || author });
  return { ticket, audit };
}

async function followedUp(call: Call, id: number): Promise<TicketRow> {
  const source = await findTicket(call, id, 'write');
  if (source.status !== 'closed') throw invalid({ via_followup_source_id: `Ticket ${id} is not closed` });
  return source;
}

const followUpVia = (source: TicketRow, channel = 'web'): Via => ({
  channel,
  source: {
    from: { ticket_id: source.id, subject: source.subject, channel: source.via.channel },
    to: {},
    rel: 'follow_up',
  },
});
