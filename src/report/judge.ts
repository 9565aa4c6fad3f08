import type { Facts } from '../facts/facts';
import type { Instant } from '../facts/instant';
import type { Standing } from '../health/band';
import type { Judged } from '../health/one-fact';
import type { Policy } from '../health/policy';
import { quiet } from '../health/quiet';
import { addUp, type Score } from '../health/score';
import type { Listening } from '../ledgers/listening';
import { signals as everySignal } from '../signals';
import { runSignal } from '../signals/run';
import type { Signal } from '../signals/types';
import { type PartialView, viewOf } from './view';

/** The customer at one instant, without regard to what was before. */
export interface Judgement extends Score {
  readonly view: PartialView;
  readonly standing: Standing;
}

/** What a judgement uses beside facts and policy. */
export interface Means {
  /** Signs of words and tone are unknown without it. */
  readonly hearing?: Listening | undefined;
  /** All of them unless named. */
  readonly signals?: readonly Signal[] | undefined;
}

/** Runs the signs on what could be known at `asOf` and adds up. */
export const judge = (facts: Facts, policy: Policy, asOf: Instant, { hearing, signals }: Means = {}): Judgement =>
  judgeView(viewOf(facts, policy, asOf, hearing), policy, signals);

/** The same for a view that is made already. */
export function judgeView(view: PartialView, policy: Policy, signals: readonly Signal[] = everySignal): Judgement {
  const score = addUp(ask(view, policy, signals), policy);
  return { ...score, view, standing: standingOf(score, view) };
}

/** What the signs find in a view, without points: of those that are switched on. */
export const ask = (view: PartialView, policy: Policy, signals: readonly Signal[] = everySignal): readonly Judged[] =>
  switchedOn(signals, policy).map((signal): Judged => {
    const { id, ledger } = signal;
    const finding = runSignal(signal, view, policy, view.asOf);
    // What speaks for the customer is nobody's to take away.
    const said = ledger === 'goodwill' ? undefined : view.quieted?.find(({ sign }) => sign === id);
    return said ? { id, ledger, ...quiet(finding, said) } : { id, ledger, finding };
  });

const switchedOn = (signals: readonly Signal[], { off }: Policy): readonly Signal[] =>
  off.length === 0 ? signals : signals.filter(({ id }) => !off.includes(id));

/** A score as far as a band needs it. */
export const standingOf = (
  { score, coverage, charged }: Score,
  { firstTicket, history }: Pick<PartialView, 'firstTicket' | 'history'>,
): Standing => ({
  score,
  coverage,
  historyRead: history !== undefined,
  raised: charged.some(({ ledger, finding }) => ledger !== 'goodwill' && finding.outcome === 'raised'),
  firstTicket,
});
