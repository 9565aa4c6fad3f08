import type { Instant } from '../facts/instant';
import { flagsOf } from '../flags';
import type { Flag } from '../flags/types';
import type { Judged } from '../health/one-fact';
import type { Policy } from '../health/policy';
import type { Listening } from '../ledgers/listening';
import { ask } from '../report/judge';
import { comebacksOf, type PartialView, viewOf } from '../report/view';
import { signals } from '../signals';
import type { SignalId } from '../signals/types';
import { readersOf } from './limits-read';
import { type Moment, momentsOf } from './moments';
import type { PastTicket, Period } from './past-ticket';
import { type Weights, weigher } from './quick-score';

/** A past ticket at one instant: what every sign found, without points. */
export interface Found {
  readonly at: Instant;
  readonly view: PartialView;
  readonly judged: readonly Judged[];
  /** The same made ready for points. */
  readonly weights: Weights;
}

/** All that a dry run needs of a ticket. Points, bands and switches are laid over it without asking a sign again. */
export interface TicketFindings {
  readonly past: PastTicket;
  readonly moments: readonly Moment[];
  readonly found: ReadonlyMap<Instant, Found>;
  /** Flags at the moments, as they are with every sign switched on. */
  readonly flags: ReadonlyMap<Instant, readonly Flag[]>;
}

/** Asks every sign about a past ticket, switched off or not: a switch may be turned back. */
export function findingsOf(past: PastTicket, policy: Policy, period: Period, hearing: Listening): TicketFindings {
  const all = withAll(policy);
  const moments = momentsOf(past, all, period);
  const found = new Map<Instant, Found>();
  for (const at of instantsOf(moments)) {
    const view = viewOf(past.facts, all, at, hearing);
    const judged = ask(view, all);
    found.set(at, { at, view, judged, weights: weigh(judged) });
  }
  const flags = new Map(
    moments.map(({ at }) => {
      const here = found.get(at);
      return [at, here ? flagsOf(here.judged, here.view, all) : []] as const;
    }),
  );
  return { past, moments, found, flags };
}

/** The same after a limit was changed: only the signs that read it are asked again. */
export function askAgain(findings: TicketFindings, policy: Policy, signs: readonly SignalId[]): TicketFindings {
  if (signs.length === 0) return findings;
  const all = withAll(policy);
  const asked = signals.filter(({ id }) => signs.includes(id));
  const cameBack = signs.some((id) => readersOf.repeatDays.includes(id));
  const touched = signs.filter((id) => FLAGGED.has(id));
  const found = new Map<Instant, Found>();
  const flags = new Map(findings.flags);
  for (const [at, before] of findings.found) {
    const { history, ticket } = before.view;
    const view =
      cameBack && history && findings.past.facts.history
        ? { ...before.view, comebacks: comebacksOf(findings.past.facts.history, ticket, all, at) }
        : before.view;
    const answers = new Map(ask(view, all, asked).map((one) => [one.id, one]));
    const judged = before.judged.map((one) => answers.get(one.id) ?? one);
    found.set(at, { at, view, judged, weights: weigh(judged) });
    if (flags.has(at) && touched.some((id) => isRaised(before.judged, id) || isRaised(judged, id))) {
      flags.set(at, flagsOf(judged, view, all));
    }
  }
  return { ...findings, found, flags };
}

/** The flags at a moment with some signs switched off: where one of them is raised, they are looked for again. */
export function flagsUnder(findings: TicketFindings, at: Instant, policy: Policy): readonly Flag[] {
  const off = policy.off.filter((id) => FLAGGED.has(id));
  const found = off.length > 0 ? findings.found.get(at) : undefined;
  if (!found || !off.some((id) => isRaised(found.judged, id))) return findings.flags.get(at) ?? [];
  return flagsOf(switchedOn(found.judged, policy), found.view, policy);
}

/** The weights of what is switched on. A sign that is not raised has no part in them but for coverage, which sees to itself. */
export const weightsUnder = ({ weights, judged }: Found, policy: Policy): Weights =>
  weights.raised.some(({ id }) => policy.off.includes(id)) ? weigh(switchedOn(judged, policy)) : weights;

const switchedOn = (judged: readonly Judged[], { off }: Policy): readonly Judged[] =>
  judged.filter(({ id }) => !off.includes(id));

const weigh = weigher();

const isRaised = (judged: readonly Judged[], id: SignalId): boolean =>
  judged.some((one) => one.id === id && one.finding.outcome === 'raised');

const withAll = (policy: Policy): Policy => (policy.off.length === 0 ? policy : { ...policy, off: [] });

function instantsOf(moments: readonly Moment[]): readonly Instant[] {
  const instants = new Set<Instant>();
  for (const { at, before } of moments) {
    for (const earlier of before) instants.add(earlier);
    instants.add(at);
  }
  return [...instants].sort((a, b) => a - b);
}

/** Signs that a flag rests on, beside what was said: the rules of the same names. */
const FLAGGED: ReadonlySet<SignalId> = new Set(['ignored', 'repeat-contact', 'silence']);
