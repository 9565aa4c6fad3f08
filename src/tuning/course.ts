import type { Instant } from '../facts/instant';
import type { TicketId } from '../facts/ticket';
import type { Flag } from '../flags/types';
import { type Band, isWorse } from '../health/band';
import type { Policy } from '../health/policy';
import { flagsUnder, type Look, type TicketFindings } from './findings';
import type { Escalation } from './past-ticket';
import { bandAt, type Standings } from './standing';

/** From which band on a ticket rings for a supervisor by its band alone. */
export type RingsFrom = 'none' | 'critical' | 'strained';

/** How one ticket went through the period under a policy. */
export interface Course {
  readonly ticket: TicketId;
  readonly customer: number;
  /** The worst band that it reached, and when it was first seen there. */
  readonly band: Band;
  readonly at: Instant;
  /** The band at its end. */
  readonly endBand: Band;
  readonly until: Instant;
  /** When it first asked for a supervisor's eyes; absent where it never did. */
  readonly rangAt?: Instant;
  readonly rangBy?: Flag['id'] | 'band';
  readonly escalation?: Escalation;
}

/**
 * @param standings of this ticket under this policy
 * @returns undefined for a ticket that was not looked at within the period
 */
export function courseOf(
  findings: TicketFindings,
  standings: Standings,
  policy: Policy,
  ringsFrom: RingsFrom,
): Course | undefined {
  const { past, looks } = findings;
  const seen = looks.flatMap((look) => {
    const band = bandAt(look, standings, policy);
    return band ? [{ at: look.at, look, band }] : [];
  });
  const [first, ...others] = seen;
  const end = seen.at(-1);
  if (!first || !end) return undefined;
  const worst = others.reduce((one, other) => (isWorse(other.band, one.band) ? other : one), first);
  const ring = ringOf(findings, seen, policy, ringsFrom);
  const [escalation] = [...past.escalations].sort((a, b) => a.at - b.at);
  return {
    ticket: past.id,
    customer: past.facts.customer.id,
    band: worst.band,
    at: worst.at,
    endBand: end.band,
    until: end.at,
    ...(ring && { rangAt: ring.at, rangBy: ring.by }),
    ...(escalation && { escalation }),
  };
}

interface Ring {
  readonly at: Instant;
  readonly by: Flag['id'] | 'band';
}

/** The first flag or the first bad band. A flag of words rings when they are said, any other when it is first seen. */
function ringOf(
  findings: TicketFindings,
  seen: readonly { readonly look: Look; readonly band: Band }[],
  policy: Policy,
  from: RingsFrom,
): Ring | undefined {
  for (const { look, band } of seen) {
    const { at } = look;
    const rings: Ring[] = flagsUnder(findings, look, policy).map((flag) => ({ at: rungAt(flag, at), by: flag.id }));
    if (band === 'critical' ? from !== 'none' : band === 'strained' && from === 'strained')
      rings.push({ at, by: 'band' });
    const first = rings.reduce<Ring | undefined>((one, other) => (one && one.at <= other.at ? one : other), undefined);
    if (first) return first;
  }
  return undefined;
}

/** The latest quote completes a flag of words. A wait rings when it is long enough, not when it begins. */
const rungAt = ({ evidence }: Flag, seenAt: Instant): Instant =>
  Math.max(...evidence.map((one) => (one.kind === 'quote' ? one.at : seenAt)));
