import type { Policy } from '../health/policy';
import type { Listening } from '../ledgers/listening';
import { type Changed, compare } from './compare';
import type { RingsFrom } from './course';
import { type DryRun, dryRun } from './dry-run';
import { askAgain, findingsOf, type TicketFindings } from './findings';
import { signsToAskAgain } from './limits-read';
import type { PastTicket, Period } from './past-ticket';
import type { Steps } from './steps';
import { type Suggestion, suggestions, type Wish } from './suggest';

export type { Steps } from './steps';

/** What is told of a dry run: all but the course of every ticket. */
export type RunSummary = Omit<DryRun, 'courses'>;

/** A change of policy beside what holds now. */
export interface Comparison {
  readonly before: RunSummary;
  readonly after: RunSummary;
  readonly changed: readonly Changed[];
}

/** One past, judged once, and the policies that are laid over it. */
export interface Session {
  readonly tickets: number;
  /** Judges the past by a policy. */
  look(policy: Policy): Steps<void>;
  run(before: Policy, after: Policy, ringsFrom: RingsFrom): Steps<Comparison>;
  suggest(policy: Policy, wish: Wish): Steps<Suggestion | undefined>;
}

export function createSession(past: readonly PastTicket[], period: Period, hearing: Listening): Session {
  /** The latest ones: a slider that moves back and forth asks nobody twice. */
  const known: { readonly policy: Policy; readonly findings: readonly TicketFindings[] }[] = [];

  function* under(policy: Policy): Steps<readonly TicketFindings[]> {
    const same = known.find((one) => asksTheSame(one.policy, policy) && isSame(one.policy.limits, policy.limits));
    if (same) return same.findings;
    const near = known.find((one) => asksTheSame(one.policy, policy));
    const signs = near ? signsToAskAgain(near.policy.limits, policy.limits) : [];
    const findings: TicketFindings[] = [];
    for (const [index, one] of past.entries()) {
      const before = near?.findings[index];
      findings.push(before ? askAgain(before, policy, signs) : findingsOf(one, policy, period, hearing));
      yield findings.length;
    }
    known.unshift({ policy, findings });
    known.splice(KEPT);
    return findings;
  }

  return {
    tickets: past.length,
    *look(policy) {
      yield* under(policy);
    },
    *run(before, after, ringsFrom) {
      const was = dryRun(yield* under(before), before, period, ringsFrom);
      yield past.length;
      const is = dryRun(yield* under(after), after, period, ringsFrom);
      return { before: summaryOf(was), after: summaryOf(is), changed: compare(was, is) };
    },
    *suggest(policy, wish) {
      const search = suggestions(yield* under(policy), policy, period, wish);
      for (;;) {
        const step = search.next();
        if (step.done) return step.value;
        yield past.length;
      }
    },
  };
}

/** What holds now, what is tried, and what was tried before. */
const KEPT = 3;

/** Whether signs would find the same but for their limits: points, bands and switches are laid over what they find. */
function asksTheSame(a: Policy, b: Policy): boolean {
  const asked = ({ version, historyDays, limits, bands, points, off, ceilings, coverageMinimum, ...rest }: Policy) =>
    rest;
  return isSame(asked(a), asked(b));
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

const summaryOf = ({ courses: _each, ...rest }: DryRun): RunSummary => rest;
