import type { TicketId } from '../facts/ticket';
import { isOver } from '../facts/ticket-as-of';
import { READING_WRONG, statesIn } from '../flags/flag-tags';
import type { Policy } from '../health/policy';
import { addUp } from '../health/score';
import type { Listening } from '../ledgers/listening';
import { resultOf } from '../report/evaluate';
import { dryRun } from '../tuning/dry-run';
import { findingsOf, switchedOn, type TicketFindings } from '../tuning/findings';
import type { LoadedPast } from '../tuning/make-past';
import type { PastTicket, Period } from '../tuning/past-ticket';
import type { RunSummary, Steps } from '../tuning/session';
import { type CauseRow, type CauseTicket, causesOf, WEEK, weeksIn } from './causes';
import { type KeptWeek, keptByWeek, type Owed, owedBy, type PromisingTicket } from './promise-list';
import { type Triggers, triggersOf } from './triggers';

/** What a stretch of the past teaches: what was missed, what keeps hurting, what was promised. */
export interface Insights {
  readonly period: Period;
  /** Alarms and escalations under the settings as they are. */
  readonly alarms: Omit<RunSummary, 'tickets' | 'customers'>;
  /** Tickets on which somebody said of a flag that it is no escalation, or of a reading that it is wrong. */
  readonly dismissed: readonly TicketId[];
  readonly causes: readonly CauseRow[];
  /** Absent where the account names no tags for them. */
  readonly triggers?: Triggers;
  readonly owed: readonly Owed[];
  readonly weeks: readonly KeptWeek[];
  readonly coverage: Coverage;
}

/** How much of it was read. */
export interface Coverage {
  readonly tickets: number;
  readonly withWords: number;
  readonly open: number;
  readonly openWithWords: number;
}

export interface InsightMeans {
  readonly policy: Policy;
  readonly hearing: Listening;
  /** How the tags begin in which agents say what set a ticket off. */
  readonly causeTags?: string | undefined;
  /** The tag of a ticket that somebody wants to come back to. */
  readonly followUpTag?: string | undefined;
  /** Names of brands by ticket, where the list told. */
  readonly brands?: ReadonlyMap<TicketId, string> | undefined;
}

/** Judges every ticket of the period as it was at its end, in steps of one ticket. */
export function* insightsOf(
  past: readonly PastTicket[],
  loaded: Pick<LoadedPast, 'messages'>,
  period: Period,
  { policy, hearing, causeTags, followUpTag, brands }: InsightMeans,
): Steps<Insights> {
  const findings: TicketFindings[] = [];
  const judged: (CauseTicket & PromisingTicket)[] = [];
  for (const one of past) {
    const found = findingsOf(one, policy, period, hearing);
    findings.push(found);
    judged.push(...atEnd(found, policy, brands?.get(one.id)));
    yield findings.length;
  }
  // A flag rings by itself here: bands are the dry run's to try.
  const {
    courses: _each,
    tickets: _tickets,
    customers: _customers,
    ...alarms
  } = dryRun(findings, policy, period, 'none');
  const tagged = judged.map(({ ticket }) => ticket);
  return {
    period,
    alarms,
    dismissed: tagged.flatMap(({ id, tags }) => (isCalledFalse(tags) ? [id] : [])),
    causes: causesOf(judged, period),
    ...(causeTags && { triggers: triggersOf(tagged, causeTags) }),
    owed: owedBy(judged, policy.zone, period.to, followUpTag),
    weeks: keptByWeek(judged, { from: period.to - weeksIn(period) * WEEK, to: period.to }),
    coverage: coverageOf(past, loaded),
  };
}

/** The ticket as it was at its end: none where it was not looked at then. */
function atEnd(
  { past: { id, facts, until }, found }: TicketFindings,
  policy: Policy,
  brand: string | undefined,
): readonly (CauseTicket & PromisingTicket)[] {
  return found
    .filter(({ at }) => at === until)
    .map(({ judged, view: { promises } }) => ({
      ticket: { ...facts.ticket, id },
      signals: addUp(switchedOn(judged, policy), policy).charged.map(resultOf),
      ...(promises && { promises }),
      ...(brand !== undefined && { brand }),
    }));
}

const isCalledFalse = (tags: readonly string[]): boolean =>
  tags.includes(READING_WRONG) || [...statesIn(tags).values()].includes('dismissed');

function coverageOf(past: readonly PastTicket[], { messages }: Pick<LoadedPast, 'messages'>): Coverage {
  const open = past.filter(({ facts }) => !isOver(facts.ticket.status));
  const read = (list: readonly PastTicket[]): number => list.filter(({ id }) => messages?.has(id)).length;
  return { tickets: past.length, withWords: read(past), open: open.length, openWithWords: read(open) };
}
