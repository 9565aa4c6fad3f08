import type { Elapsed } from '../schedules/open-time';
import { advance, createdMetrics, type MetricEvent, type MetricState } from './metric-state';
import type { TicketRow } from './record';

/** What metrics need to know of a comment. */
export interface PastComment {
  readonly at: Date;
  readonly authorId: number;
  readonly byAgent: boolean;
  /** Written by a rule of the account, whoever its author is: neither a reply nor the customer's words. */
  readonly automatic: boolean;
  readonly public: boolean;
}

/**
 * Metrics of a ticket of which only comments and the last state are known. An agent's public reply is taken to leave it
 * pending, the customer's next words to open it again (a reopen, if it was solved by then), so waits and reopens are those
 * that the conversation shows. Stations are those of the last state: comments do not tell who held it before.
 */
export function importedMetrics(
  ticket: TicketRow,
  comments: readonly PastComment[],
  solvedAt: Date | undefined,
  business: Elapsed,
): MetricState {
  const move: Move = (state, event) => advance(state, event, business);
  const start = ticket.created_at;
  let state = createdMetrics(start, 'new', ticket.via.channel === 'native_messaging');
  const assignedAt = comments.find(({ byAgent, automatic, at }) => byAgent && !automatic && at > start)?.at ?? start;
  state = move(state, { type: 'group', at: start, to: ticket.group_id });
  state = move(state, { type: 'assignee', at: assignedAt, to: ticket.assignee_id });
  for (const [index, comment] of comments.entries()) {
    if (solvedAt !== undefined && !isDone(state) && solvedAt <= comment.at && index > 0 && !comment.byAgent) {
      state = move(state, { type: 'status', at: solvedAt, to: 'solved' });
    }
    if (index === 0) continue;
    const { at } = comment;
    if (comment.automatic) {
      state = move(state, { type: 'comment', at, reply: false });
      continue;
    }
    const by =
      comment.authorId === ticket.requester_id
        ? 'requester'
        : comment.authorId === ticket.assignee_id
          ? 'assignee'
          : 'other';
    state = move(state, { type: 'update', at, by });
    state = move(state, { type: 'comment', at, reply: comment.public && comment.byAgent });
    if (!comment.public) continue;
    if (comment.byAgent && !isDone(state)) state = move(state, { type: 'status', at, to: 'pending' });
    if (!comment.byAgent && state.status !== 'new') state = move(state, { type: 'status', at, to: 'open' });
  }
  return settle(move, state, ticket, comments.at(-1)?.at ?? start, solvedAt);
}

type Move = (state: MetricState, event: MetricEvent) => MetricState;

/** Brings the metrics to the ticket's last status. */
function settle(
  move: Move,
  state: MetricState,
  ticket: TicketRow,
  lastWords: Date,
  solvedAt: Date | undefined,
): MetricState {
  const { status } = ticket;
  if (status !== 'solved' && status !== 'closed') return move(state, { type: 'status', at: lastWords, to: status });
  let next = state;
  if (!isDone(next)) {
    const at =
      solvedAt === undefined ? ticket.updated_at : solvedAt < lastWords && next.reopens > 0 ? lastWords : solvedAt;
    next = move(next, { type: 'status', at, to: 'solved' });
  }
  return status === 'closed' ? move(next, { type: 'status', at: ticket.updated_at, to: 'closed' }) : next;
}

const isDone = ({ status }: MetricState): boolean => status === 'solved' || status === 'closed';
