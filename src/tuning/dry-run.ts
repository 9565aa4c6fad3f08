import { DAY, HOUR, type Instant } from '../facts/instant';
import { BANDS, type Band, isWorse } from '../health/band';
import type { Policy } from '../health/policy';
import { type Course, courseOf, type RingsFrom } from './course';
import type { TicketFindings } from './findings';
import { median } from './median';
import type { EscalationKind, Period } from './past-ticket';
import { standingsUnder } from './standing';

/** A ticket that escalated, and whether it rang before. */
export interface Caught {
  readonly ticket: number;
  readonly kind: EscalationKind;
  readonly at: Instant;
  readonly caught: boolean;
  /** Hours between the ring and the escalation; absent where it did not ring before, or nobody knows when it escalated. */
  readonly hoursEarlier?: number;
}

/** What a policy would have shown of the past. */
export interface DryRun {
  readonly courses: readonly Course[];
  /** Tickets by the worst band that they reached. */
  readonly tickets: Readonly<Record<Band, number>>;
  /** Customers by the worst band of their tickets. */
  readonly customers: Readonly<Record<Band, number>>;
  /** Tickets that rang for the first time, by day of the period, the first day first. */
  readonly ringsByDay: readonly number[];
  readonly rings: number;
  readonly ringsPerDay: number;
  readonly escalations: readonly Caught[];
  readonly caught: number;
  /** Tickets that rang and never escalated. */
  readonly falseAlarms: readonly number[];
  /** Middle value of the hours by which the caught ones rang earlier; absent where none was caught. */
  readonly medianHoursEarlier?: number;
}

/** Lays a policy over findings of the past. Asks no sign: that is {@link askAgain}'s. */
export function dryRun(
  findings: readonly TicketFindings[],
  policy: Policy,
  period: Period,
  ringsFrom: RingsFrom,
): DryRun {
  const standings = standingsUnder(policy);
  const courses = findings.flatMap((one) => courseOf(one, standings(one), policy, ringsFrom) ?? []);
  const rung = courses.filter(({ rangAt }) => rangAt !== undefined);
  const escalations = courses.flatMap((course) => caughtOf(course) ?? []);
  const hours = escalations.flatMap(({ hoursEarlier }) => hoursEarlier ?? []);
  const days = Math.max(1, Math.ceil((period.to - period.from) / DAY));
  const ringsByDay = new Array<number>(days).fill(0);
  for (const { rangAt } of rung) {
    const day = Math.min(days - 1, Math.max(0, Math.floor(((rangAt ?? 0) - period.from) / DAY)));
    ringsByDay[day] = (ringsByDay[day] ?? 0) + 1;
  }
  return {
    courses,
    tickets: counted(courses.map(({ band }) => band)),
    customers: counted([...worstOfCustomers(courses).values()]),
    ringsByDay,
    rings: rung.length,
    ringsPerDay: rung.length / days,
    escalations,
    caught: escalations.filter(({ caught }) => caught).length,
    falseAlarms: rung.filter(({ escalation }) => !escalation).map(({ ticket }) => ticket),
    ...(hours.length > 0 && { medianHoursEarlier: median(hours) }),
  };
}

function caughtOf({ ticket, escalation, rangAt }: Course): Caught | undefined {
  if (!escalation) return undefined;
  const { kind, at, undated } = escalation;
  const caught = rangAt !== undefined && rangAt < at;
  return { ticket, kind, at, caught, ...(caught && !undated && { hoursEarlier: (at - rangAt) / HOUR }) };
}

function worstOfCustomers(courses: readonly Course[]): ReadonlyMap<number, Band> {
  const worst = new Map<number, Band>();
  for (const { customer, band } of courses) {
    const known = worst.get(customer);
    if (known === undefined || isWorse(band, known)) worst.set(customer, band);
  }
  return worst;
}

function counted(bands: readonly Band[]): Readonly<Record<Band, number>> {
  const counts = Object.fromEntries(BANDS.map((band) => [band, 0])) as Record<Band, number>;
  for (const band of bands) counts[band] += 1;
  return counts;
}
