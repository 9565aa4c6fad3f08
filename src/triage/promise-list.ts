import type { Instant } from '../facts/instant';
import type { PersonId } from '../facts/person';
import type { Ticket, TicketId } from '../facts/ticket';
import { isOver } from '../facts/ticket-as-of';
import { statesIn } from '../flags/flag-tags';
import { isOver as isSettled } from '../flags/life';
import type { Promised } from '../ledgers/promises';
import { type Span, WEEK, weeksIn } from './causes';
import { dayToComeBack } from './due';

/** A ticket with what we owe on it. `promises` is absent where its words were not read. */
export interface PromisingTicket {
  readonly ticket: Pick<Ticket, 'status' | 'subject' | 'assigneeId' | 'groupId' | 'followUpOn' | 'tags'> & {
    readonly id: TicketId;
  };
  readonly promises?: readonly Promised[];
}

/** Something the team owes, by when. */
export interface Owed {
  readonly ticket: TicketId;
  readonly subject: string;
  /** `flagged`: a flag says that a promise was not kept, and the ticket's words were not read. */
  readonly what: 'promise' | 'follow-up' | 'flagged';
  /** Where the promise was said. */
  readonly said?: Pick<Promised, 'message' | 'start' | 'end' | 'at'>;
  /** Absent for what has no time: it comes last, and before all else where it is overdue all the same. */
  readonly due?: Instant;
  readonly overdue: boolean;
  readonly assigneeId?: PersonId;
  readonly groupId?: number;
}

/**
 * What the team owes on open tickets, the earliest first; what has no time comes last.
 * @param followUpTag what the account tags a ticket with that somebody wants to come back to
 */
export function owedBy(
  tickets: readonly PromisingTicket[],
  zone: string,
  asOf: Instant,
  followUpTag?: string,
): readonly Owed[] {
  return tickets
    .filter(({ ticket }) => !isOver(ticket.status))
    .flatMap((one) => [...promised(one, asOf), ...flagged(one), ...comingBack(one, zone, asOf, followUpTag)])
    .sort((a, b) => place(a) - place(b) || a.ticket - b.ticket);
}

const place = ({ due, overdue }: Owed): number => due ?? (overdue ? -LAST : LAST);

const promised = ({ ticket, promises = [] }: PromisingTicket, asOf: Instant): readonly Owed[] =>
  promises.flatMap(({ message, start, end, at, due, state }) =>
    state === 'open' || state === 'broken' || state === 'vague'
      ? [{ ...on(ticket), ...when(due, asOf), what: 'promise' as const, said: { message, start, end, at } }]
      : [],
  );

/** Where the words were read they say it better. */
const flagged = ({ ticket, promises }: PromisingTicket): readonly Owed[] => {
  const state = promises ? undefined : statesIn(ticket.tags).get('broken-promise');
  return state === undefined || isSettled({ is: state }) ? [] : [{ ...on(ticket), overdue: true, what: 'flagged' }];
};

/** The field says when to come back; without a day in it, a tag says that somebody wants to. */
const comingBack = (
  { ticket, promises = [] }: PromisingTicket,
  zone: string,
  asOf: Instant,
  followUpTag: string | undefined,
): readonly Owed[] => {
  const day = dayToComeBack(ticket, promises, zone, asOf);
  const isTagged = followUpTag !== undefined && ticket.tags.includes(followUpTag);
  if (day === undefined && (!isTagged || ticket.followUpOn !== undefined)) return [];
  return [{ ...on(ticket), ...when(day, asOf), what: 'follow-up' }];
};

const on = ({ id, subject, assigneeId, groupId }: PromisingTicket['ticket']) => ({
  ticket: id,
  subject,
  ...(assigneeId !== undefined && { assigneeId }),
  ...(groupId !== undefined && { groupId }),
});

const when = (due: Instant | undefined, asOf: Instant) => ({
  overdue: due !== undefined && due < asOf,
  ...(due !== undefined && { due }),
});

/** How promises of one week turned out. */
export interface KeptWeek {
  readonly from: Instant;
  readonly kept: number;
  readonly late: number;
  readonly broken: number;
}

/**
 * Promises by the week in which they fell due, the earliest week first. What is not yet due, bears no time or was said to be
 * no promise is not counted; one without a time that was kept all the same counts in the week of its keeping.
 */
export function keptByWeek(tickets: readonly PromisingTicket[], period: Span): readonly KeptWeek[] {
  const weeks = Array.from({ length: weeksIn(period) }, (_, week) => ({
    from: period.from + week * WEEK,
    kept: 0,
    late: 0,
    broken: 0,
  }));
  for (const { state, due, keptAt } of tickets.flatMap(({ promises = [] }) => promises)) {
    if (state !== 'kept' && state !== 'late' && state !== 'broken') continue;
    const at = due ?? keptAt;
    if (at === undefined || at < period.from || at >= period.to) continue;
    const week = weeks[Math.floor((at - period.from) / WEEK)];
    if (week) week[state] += 1;
  }
  return weeks;
}

/** Share of promises kept in time, 0..1; undefined where none fell due. */
export function keptRate(weeks: readonly Pick<KeptWeek, 'kept' | 'late' | 'broken'>[]): number | undefined {
  const all = weeks.reduce((sum, { kept, late, broken }) => sum + kept + late + broken, 0);
  return all === 0 ? undefined : weeks.reduce((sum, { kept }) => sum + kept, 0) / all;
}

const LAST = Number.MAX_SAFE_INTEGER;
