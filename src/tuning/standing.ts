import type { Instant } from '../facts/instant';
import { type Band, bandOf, type Standing } from '../health/band';
import type { Policy } from '../health/policy';
import { type TicketFindings, weightsUnder } from './findings';
import type { Moment } from './moments';
import { quickScorer } from './quick-score';

/** How a ticket stood at each of its instants under one policy's points and switches; each is added up once. */
export type Standings = (at: Instant) => Standing | undefined;

/** @returns for one policy what makes the standings of any ticket */
export function standingsUnder(policy: Policy): (findings: TicketFindings) => Standings {
  const score = quickScorer(policy);
  return ({ found }) => {
    const known = new Map<Instant, Standing>();
    return (at) => {
      const before = known.get(at);
      if (before) return before;
      const here = found.get(at);
      if (!here) return undefined;
      const { history, firstTicket } = here.view;
      const standing = { ...score(weightsUnder(here, policy)), historyRead: history !== undefined, firstTicket };
      known.set(at, standing);
      return standing;
    };
  };
}

/** The band of a report as of that moment: the bands before it follow one another, as a report replays them. */
export function bandAt({ at, before }: Moment, standings: Standings, policy: Policy): Band | undefined {
  let band: Band | undefined;
  for (const earlier of before) {
    const standing = standings(earlier);
    if (standing) band = bandOf(standing, band, policy);
  }
  const now = standings(at);
  return now && bandOf(now, band, policy);
}
