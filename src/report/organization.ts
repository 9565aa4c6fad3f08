import { countedTickets } from '../facts/counted-tickets';
import type { Baseline, Facts, History } from '../facts/facts';
import { ticketInFront } from '../facts/facts-as-of';
import { DAY, type Instant } from '../facts/instant';
import { organizationOf } from '../facts/organization';
import type { Ticket } from '../facts/ticket';
import { type Band, bandOf, isScored } from '../health/band';
import type { Policy } from '../health/policy';
import type { Charged } from '../health/score';
import { resultOf, rounded } from './evaluate';
import { judge } from './judge';
import { organizationSigns } from './organization-signs';
import type { Tally } from './touchpoints';
import type { SignalResult } from './types';

/** How a customer's organization is: a second line beside the customer's own report, and no part of it. Plain JSON. */
export interface OrganizationReading {
  readonly asOf: Instant;
  readonly score: number;
  readonly band: Band;
  /** Whether the score may be shown. */
  readonly scored: boolean;
  readonly coverage: number;
  /** Counted tickets of the last 12 months. */
  readonly tickets: Tally;
  /** Who asked for them. */
  readonly people: Tally;
  /** What is raised, the costliest first, goodwill last. */
  readonly raised: readonly SignalResult[];
}

/**
 * Judges the customer's organization at `asOf` by the same engine, from what lists tell of all its tickets. Nobody's
 * conversation is read, the one in front neither: a list has none, and one person's words are not the organization's.
 * Of the past nothing is judged again, so a band stands without regard to the one before it.
 * @param history the organization's tickets as one list tells them; what the customer's own list knows is added, for a
 * search learns of the ticket in front some minutes late
 */
export function evaluateOrganization(
  facts: Facts,
  history: History,
  policy: Policy,
  asOf: Instant,
): OrganizationReading {
  const whole = { ...history, since: reachOf(history, asOf), tickets: allTickets(facts, history, asOf) };
  const counted = countedTickets(whole, asOf);
  const people = peopleOf(counted.filter(({ updatedAt }) => updatedAt >= asOf - policy.windows.patternDays * DAY));
  const { standing, score, coverage, charged } = judge(
    {
      ticket: nobodysTicket(asOf),
      customer: { id: 0, name: '', fields: {} },
      messages: [],
      history: whole,
      ...(facts.baseline && { baseline: baselineOf(facts.baseline, people) }),
    },
    policy,
    asOf,
    { signals: organizationSigns(people) },
  );

  const band = bandOf(standing, undefined, policy);
  const lately = counted.filter(({ createdAt }) => createdAt >= asOf - YEAR);
  // The list was asked for a moment before or after: a day more or less is still a year.
  const bound = history.complete && history.since <= asOf - YEAR + DAY ? 'exact' : 'at-least';
  return {
    asOf,
    score,
    band,
    scored: isScored(band, standing, policy),
    coverage: rounded(coverage),
    tickets: { n: lately.length, bound },
    people: { n: peopleOf(lately), bound },
    raised: charged
      .filter(({ finding }) => finding.outcome === 'raised')
      .sort((a, b) => cost(b) - cost(a))
      .map(resultOf),
  };
}

/** A list that was cut tells all that changed since its oldest ticket, and of before nothing. */
const reachOf = ({ complete, since, tickets }: History, asOf: Instant): Instant =>
  complete ? since : tickets.reduce((oldest, { updatedAt }) => Math.min(oldest, updatedAt), asOf);

/** Of two rows of one ticket the later counts. The one in front is added where no list has it: a list knows more of it. */
function allTickets(facts: Facts, { tickets }: History, asOf: Instant): readonly Ticket[] {
  const organization = organizationOf(facts);
  const listed = [...tickets, ...(facts.history?.tickets ?? [])];
  const front = ticketInFront(facts, asOf);
  const all = listed.some(({ id }) => id === front.id) ? listed : [...listed, front];
  return all.filter(({ organizationId }) => organizationId === organization);
}

const peopleOf = (tickets: readonly Ticket[]): number => new Set(tickets.map(({ requesterId }) => requesterId)).size;

/** What is usual for one customer is usual for each of several. */
const baselineOf = ({ ticketsPerCustomerPerYear, ...rest }: Baseline, people: number): Baseline => ({
  ...rest,
  ...(ticketsPerCustomerPerYear !== undefined && {
    ticketsPerCustomerPerYear: ticketsPerCustomerPerYear * Math.max(1, people),
  }),
});

/** None of the organization's tickets is in front of the others. */
const nobodysTicket = (asOf: Instant): Ticket => ({
  subject: '',
  status: 'new',
  channel: 'other',
  createdAt: asOf,
  updatedAt: asOf,
  requesterId: 0,
  tags: [],
});

const cost = ({ ledger, points }: Charged): number => (ledger === 'goodwill' ? -1 : points);

const YEAR = 365 * DAY;
