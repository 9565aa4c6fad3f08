import type { Instant } from '../facts/instant';
import type { PersonId } from '../facts/person';
import type { Ticket, TicketId } from '../facts/ticket';
import { isOver } from '../facts/ticket-as-of';
import type { Promised } from '../ledgers/promises';
import { type Span, WEEK, weeksIn } from './causes';
import { dayToComeBack } from './due';

/** A ticket with what we owe on it. `promises` is absent where its words were not read. */
export interface PromisingTicket {
  readonly ticket: Pick<Ticket, 'status' | 'subject' | 'assigneeId' | 'groupId' | 'followUpOn'> & {
    readonly id: TicketId;
  };
  readonly promises?: readonly Promised[];
}

/** Something the team owes, by when. */
export interface Owed {
  readonly ticket: TicketId;
  readonly subject: string;
  readonly what: 'promise' | 'follow-up';
  /** Where the promise was said. */
  readonly said?: Pick<Promised, 'message' | 'start' | 'end' | 'at'>;
  /** Absent for a promise without a time: it comes last. */
  readonly due?: Instant;
  readonly overdue: boolean;
  readonly assigneeId?: PersonId;
  readonly groupId?: number;
}

/** What the team owes on open tickets, the earliest first; what has no time comes last. */
export function owedBy(tickets: readonly PromisingTicket[], zone: string, asOf: Instant): readonly Owed[] {
  return tickets
    .filter(({ ticket }) => !isOver(ticket.status))
    .flatMap((one) => [...promised(one, asOf), ...comingBack(one, zone, asOf)])
    .sort((a, b) => (a.due ?? LAST) - (b.due ?? LAST) || a.ticket - b.ticket);
}

const promised = ({ ticket, promises = [] }: PromisingTicket, asOf: Instant): readonly Owed[] =>
  promises.flatMap(({ message, start, end, at, due, state }) =>
    state === 'open' || state === 'broken' || state === 'vague'
      ? [{ ...on(ticket), ...when(due, asOf), what: 'promise' as const, said: { message, start, end, at } }]
      : [],
  );

/** The field says when to come back. */
const comingBack = ({ ticket, promises = [] }: PromisingTicket, zone: string, asOf: Instant): readonly Owed[] => {
  const day = dayToComeBack(ticket, promises, zone, asOf);
  return day === undefined ? [] : [{ ...on(ticket), ...when(day, asOf), what: 'follow-up' }];
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

const LAST = Number.POSITIVE_INFINITY;
