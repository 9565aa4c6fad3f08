import { insertRows, nextIds, updateRow } from '../../store/index';
import { attach } from '../attachments/uploads';
import type { Call } from '../core/call';
import { invalid } from '../core/errors';
import { businessTimeOf } from '../schedules/record';
import { isAgent } from '../users/brief';
import { type AuditEvent, type AuditRow, changeEvents, commentEvent } from './audit';
import { type CommentInput, type CommentRow, commentRow, commentTexts, commentVia } from './comment';
import { advance, type MetricState } from './metric-state';
import type { TicketRow, Via } from './record';

/** Zendesk refuses the next comment of a ticket that has this many. */
const MAX_COMMENTS = 5000;

/** What somebody does to a ticket, checked already. */
export interface TicketAction {
  /** The properties with their new values. */
  readonly changes: Partial<TicketRow>;
  readonly comment?: CommentInput | undefined;
  /** Who does it (the comment's author unless it names another). */
  readonly authorId: number;
  readonly via: Via;
  readonly events?: readonly AuditEvent[];
}

/** The ticket after an action, and the audit it left (id 0 where it left none). */
export interface Applied {
  readonly ticket: TicketRow;
  readonly audit: AuditRow;
}

/**
 * Writes an action to a ticket that is locked by this transaction: properties, comment, audit and metrics move together.
 * An action without effect leaves no audit and does not touch `updated_at`.
 */
export async function applyAction(call: Call, before: TicketRow, action: TicketAction): Promise<Applied> {
  if (before.status === 'closed') throw invalid({ status: 'Status: closed prevents ticket update' });
  const changed: TicketRow = { ...before, ...action.changes };
  // A custom status belongs to one category.
  if (changed.status !== before.status) changed.custom_status_id = action.changes.custom_status_id ?? null;
  const changes = changeEvents(before, changed);
  const texts = action.comment === undefined ? undefined : commentTexts(action.comment);
  const audit: AuditRow = {
    id: 0,
    ticket_id: before.id,
    author_id: action.authorId,
    via: action.via,
    metadata: { system: {}, custom: {} },
    events: [],
    created_at: call.now,
  };
  const silent = JSON.stringify(before) === JSON.stringify(changed);
  if (silent && texts === undefined && (action.events ?? []).length === 0) return { ticket: before, audit };

  const after: TicketRow = { ...changed, updated_at: later(call.now, before.updated_at), generated_at: call.now };
  const otherEvents = [...changes, ...(action.events ?? [])];
  const [auditId = 0, commentId = 0, ...eventIds] = await nextIds(call.sql, otherEvents.length + 2);
  let comment: CommentRow | undefined;
  if (action.comment !== undefined && texts !== undefined) {
    await refuseTooMany(call, before.id);
    comment = commentRow(
      action.comment,
      texts,
      {
        id: commentId,
        ticket_id: before.id,
        audit_id: auditId,
        author_id: action.comment.author_id ?? action.authorId,
        public: action.comment.public ?? before.is_public,
        via: commentVia(action.comment, action.via),
        is_first: false,
        created_at: call.now,
      },
      await attach(call, action.comment.uploads, { commentId, ticketId: before.id }),
    );
    await insertRows(call.sql, 'comments', [{ ...comment }]);
    if (comment.public) after.is_public = true;
  }
  audit.id = auditId;
  audit.events = [
    ...(comment === undefined ? [] : [commentEvent(comment)]),
    ...otherEvents.map((event, at) => ({ id: eventIds[at] ?? 0, ...event })),
  ];
  await insertRows(call.sql, 'audits', [{ ...audit }]);
  await saveTicket(call, before, after);
  await moveMetrics(call, before, after, action.authorId, comment);
  call.tell({ type: 'ticket', id: before.id, by: action.authorId });
  return { ticket: after, audit };
}

async function refuseTooMany(call: Call, ticketId: number): Promise<void> {
  const [row] = await call.sql.query<{ count: number }>('select count(*) as count from comments where ticket_id = $1', [
    ticketId,
  ]);
  if ((row?.count ?? 0) >= MAX_COMMENTS) throw invalid({ base: `A ticket can have at most ${MAX_COMMENTS} comments` });
}

async function saveTicket(call: Call, before: TicketRow, after: TicketRow): Promise<void> {
  const old = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(old.get(name)) !== JSON.stringify(value),
  );
  await updateRow(call.sql, 'tickets', before.id, Object.fromEntries(changed));
}

/** Carries the metrics on by what this action did. */
async function moveMetrics(
  call: Call,
  before: TicketRow,
  after: TicketRow,
  actorId: number,
  comment: CommentRow | undefined,
): Promise<void> {
  const [row] = await call.sql.query<MetricState & { ticket_id: number; id: number }>(
    'select * from ticket_metrics where ticket_id = $1',
    [before.id],
  );
  if (row === undefined) return;
  const { ticket_id, id, ...stored } = row;
  const at = call.now;
  const business = await businessTimeOf(call);
  let state: MetricState = advance(stored, { type: 'update', at, by: sideOf(before, comment?.author_id ?? actorId) });
  if (comment !== undefined) {
    const reply = comment.public && comment.via.channel !== 'rule' && (await isAgent(call, comment.author_id));
    state = advance(state, { type: 'comment', at, reply }, business);
  }
  if (after.group_id !== before.group_id) state = advance(state, { type: 'group', at, to: after.group_id });
  if (after.assignee_id !== before.assignee_id) state = advance(state, { type: 'assignee', at, to: after.assignee_id });
  state = advance(state, { type: 'status', at, to: after.status }, business);
  await updateRow(call.sql, 'ticket_metrics', ticket_id, { ...state }, 'ticket_id');
}

const sideOf = (ticket: TicketRow, userId: number): 'requester' | 'assignee' | 'other' => {
  if (userId === ticket.requester_id) return 'requester';
  return userId === ticket.assignee_id ? 'assignee' : 'other';
};

const later = (a: Date, b: Date): Date => (a.getTime() >= b.getTime() ? a : b);
