import { eventInstants } from '../facts/events';
import type { Facts } from '../facts/facts';
import { DAY, type Instant } from '../facts/instant';
import type { Ticket } from '../facts/ticket';
import { ticketAsOf } from '../facts/ticket-as-of';
import { type Band, bandOf } from '../health/band';
import type { Policy } from '../health/policy';
import type { Listening } from '../ledgers/listening';
import { type Judgement, judgeView } from './judge';
import { judgePast } from './past';
import type { Trend, TrendPoint } from './types';
import type { PartialView } from './view';

/** Where the customer stands now, and how that came. */
interface Course {
  readonly band: Band;
  readonly trend: Trend;
}

/**
 * Judges the customer's own past again, just before each of the latest events and with what could be known then: that is
 * where a wait was at its longest, which an answer mends at once. The bands follow one another with hysteresis; the trend
 * compares now with the mean of the last points.
 */
export function courseOf(facts: Facts, policy: Policy, now: Judgement, asOf: Instant, hearing: Listening): Course {
  const { replay, windows } = policy;
  const points: TrendPoint[] = [];
  let before: Band | undefined;

  const events = eventInstants(facts, asOf - windows.eventDays * DAY, asOf, replay.points);
  const instants = events.map((event) => event - 1);
  for (const { at, standing } of judgePast(facts, policy, instants, hearing)) {
    before = bandOf(standing, before, policy);
    points.push({ at, score: standing.score, band: before });
  }

  const band = bandOf(now.standing, before, policy);
  const direction = directionOf(points, comparableScore(policy, now, points), policy);
  return { band, trend: { direction, points: [...points, { at: asOf, score: now.score, band }] } };
}

function directionOf(past: readonly TrendPoint[], score: number, { replay }: Policy): Trend['direction'] {
  const recent = past.slice(-replay.trendPoints);
  if (recent.length === 0) return 'flat';
  const mean = recent.reduce((sum, point) => sum + point.score, 0) / recent.length;
  if (score >= mean + replay.trendMargin) return 'better';
  return score <= mean - replay.trendMargin ? 'worse' : 'flat';
}

/**
 * The score now, to be compared with past ones. Metric sets carry no date, so the past was judged without those that
 * changed since; the present must be too, or every ticket with an old reopen would seem to get worse.
 */
function comparableScore(policy: Policy, now: Judgement, past: readonly TrendPoint[]): number {
  const since = past.at(-1)?.at;
  const view = since === undefined ? now.view : withoutUndated(now.view, since);
  return view === now.view ? now.score : judgeView(view, policy).score;
}

/** The very same view where nothing in it is undated. */
function withoutUndated(view: PartialView, since: Instant): PartialView {
  const { ticket, history } = view;
  const dated = (row: Ticket): Ticket => withDatedMetrics(row, since);
  if (dated(ticket) === ticket && (history?.tickets.every((row) => dated(row) === row) ?? true)) return view;
  return {
    ...view,
    ticket: dated(ticket),
    ...(history && { history: { ...history, tickets: history.tickets.map(dated) } }),
  };
}

function withDatedMetrics(ticket: Ticket, since: Instant): Ticket {
  if (!ticket.metrics || ticketAsOf(ticket, since).metrics) return ticket;
  const { metrics: _undated, ...rest } = ticket;
  return rest;
}
