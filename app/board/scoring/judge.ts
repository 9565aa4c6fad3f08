import type { Baseline, Facts } from '../../../src/facts/facts';
import type { Instant } from '../../../src/facts/instant';
import type { TicketId } from '../../../src/facts/ticket';
import { atOnce, quietedIn } from '../../../src/flags/quieted';
import type { Policy } from '../../../src/health/policy';
import type { Listening } from '../../../src/ledgers/listening';
import { evaluate } from '../../../src/report/evaluate';
import { glance } from '../../../src/triage/glance';
import { flagLives, trailOf } from '../../../src/triage/lives';
import { rowOf } from '../../../src/triage/row';
import type { BoardRow, Depth } from '../../../src/triage/types';
import type { OpenTickets } from './ledger';

export interface JudgeOptions {
  readonly tickets: OpenTickets;
  readonly policy: Policy;
  readonly baseline: Baseline | undefined;
}

/** Makes rows of tickets. */
export interface Judge {
  /** All that is known of a ticket, what somebody said of its signs included. */
  factsOf(ticket: TicketId, asOf: Instant): Facts | undefined;
  /** At once and without words: how thousands are ranked. */
  quickly(ticket: TicketId, asOf: Instant): BoardRow | undefined;
  /** As the sidebar does, with the customer's past and whatever words are known. */
  whole(ticket: TicketId, asOf: Instant, hearing: Listening): BoardRow | undefined;
}

export function createJudge({ tickets, policy, baseline }: JudgeOptions): Judge {
  const known = (id: TicketId, asOf: Instant) => {
    const listed = tickets.listed.get(id);
    const told = tickets.factsOf(id);
    if (!listed || !told) return undefined;
    const trail = trailOf(listed, tickets.trailOf(id));
    const quieted = atOnce(quietedIn(trail, Number.MAX_SAFE_INTEGER), asOf);
    const facts: Facts = { ...told, ...(baseline && { baseline }), ...(quieted.length > 0 && { quieted }) };
    return { listed, trail, facts };
  };
  const make = (id: TicketId, see: typeof glance, asOf: Instant, hearing: Listening): BoardRow | undefined => {
    const all = known(id, asOf);
    if (!all) return undefined;
    const { listed, trail, facts } = all;
    const { messages: _unheard, ...rest } = facts;
    const lives = flagLives(listed, trail, asOf);
    // Messages that nobody hears would be read as silence.
    return rowOf(
      listed,
      see(hearing.hear ? facts : rest, policy, asOf, hearing),
      depthOf(id, listed.customer.id, hearing),
      policy.zone,
      lives,
    );
  };
  const depthOf = (id: TicketId, customer: number, hearing: Listening): Depth => {
    if (hearing.hear && tickets.hasMessages(id)) return 'words';
    return tickets.hasHistory(customer) ? 'history' : 'list';
  };
  return {
    factsOf: (id, asOf) => known(id, asOf)?.facts,
    quickly: (id, asOf) => make(id, glance, asOf, {}),
    whole: (id, asOf, hearing) => make(id, evaluate, asOf, hearing),
  };
}
