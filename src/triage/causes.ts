import { DAY, type Instant } from '../facts/instant';
import type { Ticket, TicketId } from '../facts/ticket';
import { type OwedSign, owedSigns } from '../playbook/fact-sheet/owed-signs';
import type { SignalResult } from '../report/types';
import type { Evidence } from '../signals/types';

/** A ticket as far as causes go. */
export interface CauseTicket {
  readonly ticket: Pick<Ticket, 'tags' | 'channel' | 'createdAt' | 'updatedAt'> & { readonly id: TicketId };
  readonly brand?: string;
  readonly signals: readonly Pick<SignalResult, 'id' | 'outcome' | 'points' | 'evidence' | 'countedUnder'>[];
}

export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** By what a cause is taken apart. */
export type Dimension = 'tag' | 'channel' | 'brand' | 'week';

/** How many tickets of a cause bear a tag, came by a channel, belong to a brand, or showed it in a week. */
export interface Count {
  readonly key: string;
  readonly tickets: number;
}

/** One cause over all tickets of a period: what we did to customers, never who of us did it. */
export interface CauseRow {
  readonly id: OwedSign;
  readonly tickets: number;
  /** Tickets of which nobody can say whether it hurt them: their texts or their history were not read. */
  readonly unknown: number;
  /** Points that it cost the customers. */
  readonly points: number;
  readonly by: Readonly<Record<Dimension, readonly Count[]>>;
  /** The tickets that it cost most, at most {@link MOST_EXAMPLES}. */
  readonly examples: readonly TicketId[];
}

export const MOST_EXAMPLES = 5;

/**
 * What keeps hurting customers, the cause of most tickets first. A cause counts once a ticket, however often it came, and
 * not where its fact is charged to another one. Weeks are counted from the start of the period, from 0, and all are there.
 */
export function causesOf(tickets: readonly CauseTicket[], period: Span): readonly CauseRow[] {
  return owedSigns
    .map((id) => causeOf(id, tickets, period))
    .filter((row) => row.tickets > 0 || row.unknown > 0)
    .sort((a, b) => b.tickets - a.tickets || b.points - a.points);
}

function causeOf(id: OwedSign, tickets: readonly CauseTicket[], period: Span): CauseRow {
  const hits: Hit[] = [];
  let unknown = 0;
  for (const { ticket, brand, signals } of tickets) {
    const result = signals.find((signal) => signal.id === id);
    if (result?.outcome === 'unknown') unknown += 1;
    if (result?.outcome !== 'raised' || result.countedUnder) continue;
    hits.push({ ticket, brand, points: result.points, at: seenAt(result.evidence, ticket.updatedAt) });
  }
  return {
    id,
    tickets: hits.length,
    unknown,
    points: hits.reduce((sum, { points }) => sum + points, 0),
    by: {
      tag: counted(hits.flatMap(({ ticket }) => ticket.tags)),
      channel: counted(hits.map(({ ticket }) => ticket.channel)),
      brand: counted(hits.flatMap(({ brand }) => (brand === undefined ? [] : [brand]))),
      week: weekly(hits, period),
    },
    examples: [...hits]
      .sort((a, b) => b.points - a.points || b.at - a.at)
      .slice(0, MOST_EXAMPLES)
      .map(({ ticket }) => ticket.id),
  };
}

interface Hit {
  readonly ticket: CauseTicket['ticket'];
  readonly brand: string | undefined;
  readonly points: number;
  readonly at: Instant;
}

/** When a cause was last seen on a ticket: by its evidence where that bears a time. */
function seenAt(evidence: readonly Evidence[], otherwise: Instant): Instant {
  const times = evidence.flatMap((one) => (one.kind === 'count' ? [] : one.kind === 'wait' ? [one.to] : [one.at]));
  return times.length > 0 ? Math.max(...times) : otherwise;
}

function weekly(hits: readonly Hit[], { from, to }: Span): readonly Count[] {
  const weeks = weeksIn({ from, to });
  const counts = new Array<number>(weeks).fill(0);
  for (const { at } of hits) {
    const week = Math.min(weeks - 1, Math.max(0, Math.floor((at - from) / WEEK)));
    counts[week] = (counts[week] ?? 0) + 1;
  }
  return counts.map((tickets, week) => ({ key: String(week), tickets }));
}

/** How many weeks a period has, a begun one counted; at least one. */
export const weeksIn = ({ from, to }: Span): number => Math.max(1, Math.ceil((to - from) / WEEK));

/** Most tickets first, then by name. */
function counted(keys: readonly string[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Array.from(counts, ([key, tickets]) => ({ key, tickets })).sort(
    (a, b) => b.tickets - a.tickets || (a.key < b.key ? -1 : 1),
  );
}

export const WEEK = 7 * DAY;
