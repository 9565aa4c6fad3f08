import type { Instant } from './instant';
import type { Channel } from './message';
import type { PersonId } from './person';

export type TicketId = number;

/** Zendesk's system status categories; custom statuses fall under one of them. */
export type TicketStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';

/** A CSAT rating given by the customer. Offered but unanswered ratings are none. */
export interface Rating {
  readonly score: 'good' | 'bad';
  readonly comment?: string;
}

/**
 * Zendesk's metric set of a ticket. Minutes are calendar minutes; `null` means not measured (no reply yet, not solved).
 * They describe the ticket as it is now, not as it was at an earlier instant.
 */
export interface TicketMetrics {
  readonly reopens: number;
  /** Public agent replies. */
  readonly replies: number;
  /** Groups and assignees the ticket passed through; 0 or 1 means it was never handed on. */
  readonly groupStations: number;
  readonly assigneeStations: number;
  readonly firstReplyMinutes: number | null;
  readonly requesterWaitMinutes: number | null;
  readonly solvedAt?: Instant;
}

/** A ticket of the customer: the one in front of the agent, or one of the history. */
export interface Ticket {
  /** Absent while the ticket is not submitted. */
  readonly id?: TicketId;
  readonly subject: string;
  /** Text of the first message, where a list tells it. */
  readonly description?: string;
  readonly status: TicketStatus;
  readonly channel: Channel;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly requesterId: PersonId;
  /** Differs from `requesterId` where staff opened the ticket. */
  readonly submitterId?: PersonId;
  readonly assigneeId?: PersonId;
  readonly groupId?: number;
  readonly organizationId?: number;
  /** The problem ticket (an outage) that this one is an incident of. */
  readonly problemId?: TicketId;
  /** The closed ticket that this one follows up: a reopen that made a new ticket. */
  readonly followUpOf?: TicketId;
  readonly tags: readonly string[];
  /** The day (`YYYY-MM-DD`) for which somebody wanted to come back, where the account keeps one. */
  readonly followUpOn?: string;
  readonly rating?: Rating;
  /** Absent where the helpdesk did not hand it over. */
  readonly metrics?: TicketMetrics;
}
