import type { Facts } from '../facts/facts';
import type { Instant } from '../facts/instant';
import { saidUntil } from '../ledgers/said';
import type { Hear } from '../text/hearing';
import type { Escalation, EscalationKind, Period } from './past-ticket';

/** Tags that say that a ticket escalated. */
export interface EscalationTags {
  /** Set where somebody asked for help by hand. */
  readonly byHand: readonly string[];
  /** The account's own. */
  readonly own: readonly string[];
}

export interface EscalationMeans {
  /** Hears whether a supervisor was asked for; without it nobody knows. */
  readonly hear?: Hear | undefined;
  readonly tags: EscalationTags;
  /** What customers say that counts as an escalation; to ask for a supervisor where nothing else is named. */
  readonly sayings?: readonly ('wants-supervisor' | 'legal' | 'public')[];
  /** When a ticket got a tag, where the helpdesk told. */
  readonly taggedAt?: ReadonlyMap<string, Instant> | undefined;
}

/**
 * How a ticket escalated until `until`, within the period. What bears no date of its own is taken as early as it can have
 * been (a rating follows the solving), so that no lead is overstated; a tag without a date is `undated`.
 */
export function escalationsOf(
  facts: Facts,
  until: Instant,
  period: Period,
  means: EscalationMeans,
): readonly Escalation[] {
  const { ticket, messages = [] } = facts;
  const { hear, tags, taggedAt, sayings = ['wants-supervisor'] } = means;
  const found: Escalation[] = [];
  if (ticket.rating?.score === 'bad') found.push({ kind: 'bad-rating', at: until });
  for (const kind of sayings) {
    const said = hear && saidUntil(messages, hear, until).quotes(kind, period.from)[0];
    if (said) found.push({ kind, at: said.at });
  }
  const tagged = (names: readonly string[], kind: EscalationKind): void => {
    for (const name of names.filter((one) => ticket.tags.includes(one))) {
      const at = taggedAt?.get(name);
      if (at === undefined) found.push({ kind, at: until, undated: true });
      else if (at >= period.from && at <= until) found.push({ kind, at });
    }
  };
  tagged(tags.byHand, 'by-hand');
  tagged(tags.own, 'tag');
  return found.sort((a, b) => a.at - b.at);
}
