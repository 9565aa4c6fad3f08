import { calendarTime, type Elapsed } from '../schedules/open-time';
import type { Status } from './record';

/**
 * What is kept per ticket to know its metric set; times in milliseconds, null where nothing was measured. `business` is the
 * part of a time that fell into the account's business hours as they were then: a later schedule changes no past.
 */
export interface MetricState {
  reopens: number;
  replies: number;
  group_stations: number;
  assignee_stations: number;
  reply_ms: number | null;
  reply_business_ms: number | null;
  /** Messaging tickets tell the first reply in seconds too. */
  reply_seconds: boolean;
  first_resolution_ms: number | null;
  first_resolution_business_ms: number | null;
  full_resolution_ms: number | null;
  full_resolution_business_ms: number | null;
  agent_wait_ms: number;
  agent_wait_business_ms: number;
  agent_wait_measured: boolean;
  requester_wait_ms: number;
  requester_wait_business_ms: number;
  requester_wait_measured: boolean;
  on_hold_ms: number;
  on_hold_business_ms: number;
  status: Status;
  created_at: Date;
  updated_at: Date;
  assigned_at: Date | null;
  initially_assigned_at: Date | null;
  assignee_updated_at: Date | null;
  requester_updated_at: Date | null;
  status_updated_at: Date;
  latest_comment_added_at: Date | null;
  solved_at: Date | null;
}

/** Something that happened to a ticket and moves its metrics. */
export type MetricEvent =
  | { readonly type: 'status'; readonly at: Date; readonly to: Status }
  | { readonly type: 'group' | 'assignee'; readonly at: Date; readonly to: number | null }
  /** `reply`: public and by an agent. */
  | { readonly type: 'comment'; readonly at: Date; readonly reply: boolean }
  | { readonly type: 'update'; readonly at: Date; readonly by: 'requester' | 'assignee' | 'other' };

/** The metrics of a ticket at its creation. */
export function createdMetrics(at: Date, status: Status, messaging: boolean): MetricState {
  const closed = status === 'solved' || status === 'closed';
  return {
    reopens: 0,
    replies: 0,
    group_stations: 0,
    assignee_stations: 0,
    reply_ms: null,
    reply_business_ms: null,
    reply_seconds: messaging,
    first_resolution_ms: closed ? 0 : null,
    first_resolution_business_ms: closed ? 0 : null,
    full_resolution_ms: closed ? 0 : null,
    full_resolution_business_ms: closed ? 0 : null,
    agent_wait_ms: 0,
    agent_wait_business_ms: 0,
    agent_wait_measured: false,
    requester_wait_ms: 0,
    requester_wait_business_ms: 0,
    requester_wait_measured: false,
    on_hold_ms: 0,
    on_hold_business_ms: 0,
    status,
    created_at: at,
    updated_at: at,
    assigned_at: null,
    initially_assigned_at: null,
    assignee_updated_at: null,
    requester_updated_at: at,
    status_updated_at: at,
    latest_comment_added_at: at,
    solved_at: closed ? at : null,
  };
}

/** The metrics after an event. Events come in order of time; `business` tells how much of a time is business time. */
export function advance(state: MetricState, event: MetricEvent, business: Elapsed = calendarTime): MetricState {
  const next = { ...state, updated_at: later(state.updated_at, event.at) };
  switch (event.type) {
    case 'status':
      return changeStatus(next, event.to, event.at, business);
    case 'group':
      return event.to === null ? next : { ...next, group_stations: next.group_stations + 1 };
    case 'assignee':
      return event.to === null ? next : assign(next, event.at);
    case 'comment':
      return comment(next, event.reply, event.at, business);
    case 'update':
      if (event.by === 'requester') return { ...next, requester_updated_at: event.at };
      return event.by === 'assignee' ? { ...next, assignee_updated_at: event.at } : next;
  }
}

function assign(state: MetricState, at: Date): MetricState {
  return {
    ...state,
    assignee_stations: state.assignee_stations + 1,
    assigned_at: at,
    initially_assigned_at: state.initially_assigned_at ?? at,
  };
}

function comment(state: MetricState, reply: boolean, at: Date, business: Elapsed): MetricState {
  const next = { ...state, latest_comment_added_at: at };
  if (!reply) return next;
  return {
    ...next,
    replies: state.replies + 1,
    reply_ms: state.reply_ms ?? calendarTime(state.created_at, at),
    reply_business_ms: state.reply_business_ms ?? business(state.created_at, at),
  };
}

/**
 * The requester waits while a ticket is new, open or on hold, the agent while it is pending (Zendesk's help centre, "About
 * native Support time duration metrics"). A wait counts as measured once the ticket has left that state.
 */
function changeStatus(state: MetricState, to: Status, at: Date, business: Elapsed): MetricState {
  const from = state.status;
  if (from === to) return state;
  const spent = calendarTime(state.status_updated_at, at);
  const worked = business(state.status_updated_at, at);
  const next: MetricState = { ...state, status: to, status_updated_at: at };
  if (from === 'hold') {
    next.on_hold_ms += spent;
    next.on_hold_business_ms += worked;
  }
  if (waitsForUs(from)) {
    next.requester_wait_ms += spent;
    next.requester_wait_business_ms += worked;
    next.requester_wait_measured ||= !waitsForUs(to);
  }
  if (from === 'pending') {
    next.agent_wait_ms += spent;
    next.agent_wait_business_ms += worked;
    next.agent_wait_measured = true;
  }
  if (isDone(to) && !isDone(from)) {
    next.full_resolution_ms = calendarTime(state.created_at, at);
    next.full_resolution_business_ms = business(state.created_at, at);
    next.first_resolution_ms ??= next.full_resolution_ms;
    next.first_resolution_business_ms ??= next.full_resolution_business_ms;
    next.solved_at = at;
  }
  if (isDone(from) && !isDone(to)) {
    next.reopens += 1;
    next.full_resolution_ms = null;
    next.full_resolution_business_ms = null;
    next.solved_at = null;
  }
  return next;
}

const waitsForUs = (status: Status): boolean => status === 'new' || status === 'open' || status === 'hold';
const isDone = (status: Status): boolean => status === 'solved' || status === 'closed';
const later = (a: Date, b: Date): Date => (a.getTime() >= b.getTime() ? a : b);
