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

/** A moment of the period, by the places of its instants in the list of what was found. */
export interface Look {
  readonly at: Instant;
  readonly place: number;
  readonly before: readonly number[];
  /** As they are with every sign switched on. */
  readonly flags: readonly Flag[];
}

/** All that a dry run needs of a ticket. Points, bands and switches are laid over it without asking a sign again. */
export interface TicketFindings {
  readonly past: PastTicket;
  readonly looks: readonly Look[];
  readonly found: readonly Found[];
}

/** Asks every sign about a past ticket, switched off or not: a switch may be turned back. */
export function findingsOf(past: PastTicket, policy: Policy, period: Period, hearing: Listening): TicketFindings {
  const all = withAll(policy);
  const moments = momentsOf(past, all, period);
  const instants = instantsOf(moments);
  const found: Found[] = [];
  for (const at of instants) {
    const view = viewOf(past.facts, all, at, hearing);
    const judged = sharing(ask(view, all), found.at(-1)?.judged);
    found.push({ at, view, judged, weights: weigh(judged) });
  }
  const places = new Map(instants.map((at, place) => [at, place]));
  const placeOf = (at: Instant): number => places.get(at) ?? 0;
  const looks = moments.map(({ at, before }): Look => {
    const place = placeOf(at);
    const here = found[place];
    return { at, place, before: before.map(placeOf), flags: here ? flagsOf(here.judged, here.view, all) : [] };
  });
  return { past, looks, found };
}

/** The same after a limit was changed: only the signs that read it are asked again. */
export function askAgain(findings: TicketFindings, policy: Policy, signs: readonly SignalId[]): TicketFindings {
  if (signs.length === 0) return findings;
  const all = withAll(policy);
  const asked = signals.filter(({ id }) => signs.includes(id));
  const cameBack = signs.some((id) => readersOf.repeatDays.includes(id));
  const { history } = findings.past.facts;
  const found = findings.found.map((before): Found => {
    const { at, view: old } = before;
    const now = cameBack && old.comebacks && history ? comebacksOf(history, old.ticket, all, at) : old.comebacks;
    const view = now && !isAlike(now.list, old.comebacks?.list) ? { ...old, comebacks: now } : old;
    const answers = sharing(ask(view, all, asked), before.judged);
    if (view === old && answers.every((one) => before.judged.includes(one))) return before;
    const judged = before.judged.map((one) => answers.find(({ id }) => id === one.id) ?? one);
    return { at, view, judged, weights: weigh(judged) };
  });
  const touched = signs.filter((id) => FLAGGED.has(id));
  const looks = findings.looks.map((look) => {
    const [before, now] = [findings.found[look.place], found[look.place]];
    if (!before || !now || !touched.some((id) => isRaised(before.judged, id) || isRaised(now.judged, id))) return look;
    return { ...look, flags: flagsOf(now.judged, now.view, all) };
  });
  return { ...findings, found, looks };
}

/** Most signs say the same as a moment earlier: that is kept once. A month of tickets is tens of thousands of moments. */
const sharing = (judged: readonly Judged[], before: readonly Judged[] = []): readonly Judged[] =>
  judged.map((one) => {
    const known = before.find(({ id }) => id === one.id);
    const isKnown = known && (known.finding === one.finding || isAlike(known.finding, one.finding));
    return isKnown && known.quieted === one.quieted ? known : one;
  });

const isAlike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The flags at a moment with some signs switched off: where one of them is raised, they are looked for again. */
export function flagsUnder({ found }: TicketFindings, { place, flags }: Look, policy: Policy): readonly Flag[] {
  const off = policy.off.filter((id) => FLAGGED.has(id));
  const here = off.length > 0 ? found[place] : undefined;
  if (!here || !off.some((id) => isRaised(here.judged, id))) return flags;
  return flagsOf(switchedOn(here.judged, policy), here.view, policy);
}

/** The weights of what is switched on. A sign that is not raised has no part in them but for coverage, which sees to itself. */
export const weightsUnder = ({ weights, judged }: Found, policy: Policy): Weights =>
  weights.raised.some(({ id }) => policy.off.includes(id)) ? weigh(switchedOn(judged, policy)) : weights;

/** Without the signs that are switched off. */
export const switchedOn = (judged: readonly Judged[], { off }: Policy): readonly Judged[] =>
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
