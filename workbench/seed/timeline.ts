import type { AgentKey, Ago, Gap, GroupKey, Status, StoryEvent, StoryTicket, When } from './story';

const MINUTE = 60_000;

/** An event with its moment, in milliseconds since 1970. */
export type PlacedEvent = StoryEvent & { readonly at: number };

/** A ticket of a story on the calendar, with the state that its events leave it in. */
export interface PlacedTicket {
  readonly ticket: StoryTicket;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly events: readonly PlacedEvent[];
  readonly status: Status;
  readonly solvedAt?: number;
  /** Who had the ticket first, before it was passed on. */
  readonly first: { readonly assignee?: AgentKey; readonly group: GroupKey };
  /** Who has it now. */
  readonly last: { readonly assignee?: AgentKey; readonly group: GroupKey };
}

/** Puts a ticket on the calendar: `now` in milliseconds since 1970. */
export function place(ticket: StoryTicket, now: number): PlacedTicket {
  const start = moment(ticket.start, 0, now);
  const events: PlacedEvent[] = [];
  let at = start;
  let status: Status = ticket.assignee ? 'open' : 'new';
  let solvedAt: number | undefined;
  const first = { group: ticket.group, ...(ticket.assignee && { assignee: ticket.assignee }) };
  let last: PlacedTicket['last'] = first;

  for (const event of ticket.events) {
    at = moment(event.when, at, now);
    events.push({ ...event, at });
    if (event.kind === 'passes') {
      last = { ...last, ...(event.group && { group: event.group }), ...(event.to && { assignee: event.to }) };
    }
    const next = statusAfter(event, status);
    if (isDone(next) && !isDone(status)) solvedAt = at;
    if (!isDone(next)) solvedAt = undefined;
    status = next;
  }
  const updatedAt = events.at(-1)?.at ?? start;
  return { ticket, createdAt: start, updatedAt, events, status, first, last, ...(solvedAt && { solvedAt }) };
}

/** Zendesk's rules: a customer's words open a ticket again, unless it is still new; the rest is up to the agent. */
export function statusAfter(event: StoryEvent, before: Status): Status {
  switch (event.kind) {
    case 'says':
    case 'out-of-office':
      return before === 'new' ? 'new' : 'open';
    case 'replies':
      return event.leaves ?? before;
    case 'becomes':
      return event.status;
    default:
      return before;
  }
}

export const isDone = (status: Status): boolean => status === 'solved' || status === 'closed';

const UNITS = { m: 1, h: 60, d: 24 * 60 } as const;

function moment(when: When, before: number, now: number): number {
  if (isAgo(when)) return now - when.minutesAgo * MINUTE;
  const unit = when.endsWith('m') ? 'm' : when.endsWith('h') ? 'h' : 'd';
  return before + Number(when.slice(0, -1)) * UNITS[unit] * MINUTE;
}

const isAgo = (when: Ago | Gap): when is Ago => typeof when === 'object';
