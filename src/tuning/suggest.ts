import type { Policy } from '../health/policy';
import type { SignalId } from '../signals/types';
import type { RingsFrom } from './course';
import { type DryRun, dryRun } from './dry-run';
import type { TicketFindings } from './findings';
import type { Period } from './past-ticket';
import { finish } from './steps';

/** What somebody wishes for: few rings, or few escalations missed. */
export type Wish = { readonly mostPerDay: number } | { readonly leastCaught: number };

/** A change of settings, and what it would have brought. */
export interface Suggestion {
  readonly critical: number;
  readonly ringsFrom: RingsFrom;
  readonly off: readonly SignalId[];
  readonly ringsPerDay: number;
  /** Share of the escalations that rang before; 1 where there were none. */
  readonly caught: number;
  readonly falseAlarms: number;
  /** Whether it grants the wish; else it is the nearest to it that was found. */
  readonly granted: boolean;
}

/** What may be moved without asking a sign again: where the critical band begins, what rings, and the mildest flag. */
export function* suggestions(
  findings: readonly TicketFindings[],
  policy: Policy,
  period: Period,
  wish: Wish,
): Generator<Suggestion, Suggestion | undefined, void> {
  let best: Suggestion | undefined;
  for (const candidate of candidates(policy)) {
    const laid: Policy = {
      ...policy,
      off: candidate.off,
      bands: { ...policy.bands, critical: candidate.critical },
    };
    const run = dryRun(findings, laid, period, candidate.ringsFrom);
    const made = judged(candidate, run, wish);
    yield made;
    if (best === undefined || isBetter(made, best, wish)) best = made;
  }
  return best;
}

/** The best answer to a wish that was found. */
export function suggest(...asked: Parameters<typeof suggestions>): Suggestion | undefined {
  return finish(suggestions(...asked));
}

type Candidate = Pick<Suggestion, 'critical' | 'ringsFrom' | 'off'>;

function candidates({ bands, off }: Policy): readonly Candidate[] {
  const switches: readonly (readonly SignalId[])[] = off.includes('silence') ? [off] : [off, [...off, 'silence']];
  const limits = new Set([bands.critical]);
  for (let limit = STEP; limit < bands.strained; limit += STEP) limits.add(limit);
  return switches.flatMap((one) => [
    { critical: bands.critical, ringsFrom: 'none', off: one } as const,
    ...[...limits].map((critical) => ({ critical, ringsFrom: 'critical', off: one }) as const),
    { critical: bands.critical, ringsFrom: 'strained', off: one } as const,
  ]);
}

/** Finer steps say more than the past of a month can. */
const STEP = 10;

function judged(candidate: Candidate, run: DryRun, wish: Wish): Suggestion {
  const caught = run.escalations.length === 0 ? 1 : run.caught / run.escalations.length;
  const granted = 'mostPerDay' in wish ? run.ringsPerDay <= wish.mostPerDay : caught >= wish.leastCaught;
  const { ringsPerDay, falseAlarms } = run;
  return { ...candidate, ringsPerDay, caught, falseAlarms: falseAlarms.length, granted };
}

/** Of those that grant the wish the one with the most of the other good; of the others the nearest to it. */
function isBetter(one: Suggestion, other: Suggestion, wish: Wish): boolean {
  if (one.granted !== other.granted) return one.granted;
  const catchesFirst = 'mostPerDay' in wish === one.granted;
  const byCatch = one.caught - other.caught;
  const byRings = other.ringsPerDay - one.ringsPerDay;
  const [first, second] = catchesFirst ? [byCatch, byRings] : [byRings, byCatch];
  return first !== 0 ? first > 0 : second > 0;
}
