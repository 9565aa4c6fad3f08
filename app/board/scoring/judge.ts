import type { Baseline } from '../../../src/facts/facts';
import type { Instant } from '../../../src/facts/instant';
import type { TicketId } from '../../../src/facts/ticket';
import { quietedIn } from '../../../src/flags/quieted';
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
  /** At once and without words: how thousands are ranked. */
  quickly(ticket: TicketId, asOf: Instant): BoardRow | undefined;
  /** As the sidebar does, with the customer's past and whatever words are known. */
  whole(ticket: TicketId, asOf: Instant, hearing: Listening): BoardRow | undefined;
}

export function createJudge({ tickets, policy, baseline }: JudgeOptions): Judge {
  const make = (id: TicketId, see: typeof glance, asOf: Instant, hearing: Listening): BoardRow | undefined => {
    const listed = tickets.listed.get(id);
    const known = tickets.factsOf(id);
    if (!listed || !known) return undefined;
    const { messages, ...rest } = known;
    // Messages that nobody hears would be read as silence.
    const heard = hearing.hear ? { ...rest, ...(messages && { messages }) } : rest;
    const trail = trailOf(listed, tickets.trailOf(id));
    const quieted = quietedIn(trail, asOf);
    const facts = { ...heard, ...(baseline && { baseline }), ...(quieted.length > 0 && { quieted }) };
    const lives = flagLives(listed, trail, asOf);
    return rowOf(
      listed,
      see(facts, policy, asOf, hearing),
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
    quickly: (id, asOf) => make(id, glance, asOf, {}),
    whole: (id, asOf, hearing) => make(id, evaluate, asOf, hearing),
  };
}
