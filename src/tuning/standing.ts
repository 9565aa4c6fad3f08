import { type Band, bandOf, type Standing } from '../health/band';
import type { Policy } from '../health/policy';
import { type Look, type TicketFindings, weightsUnder } from './findings';
import { quickScorer } from './quick-score';

/** How a ticket stood at each of its instants under one policy's points and switches, in the order of what was found. */
export type Standings = readonly Standing[];

/** @returns for one policy what makes the standings of any ticket */
export function standingsUnder(policy: Policy): (findings: TicketFindings) => Standings {
  const score = quickScorer(policy);
  return ({ found }) =>
    found.map((here) => {
      const { history, firstTicket } = here.view;
      const { score: sum, coverage, raised } = score(weightsUnder(here, policy));
      return { score: sum, coverage, raised, historyRead: history !== undefined, firstTicket };
    });
}

/** The band of a report as of that moment: the bands before it follow one another, as a report replays them. */
export function bandAt({ place, before }: Look, standings: Standings, policy: Policy): Band | undefined {
  let band: Band | undefined;
  for (const earlier of before) {
    const standing = standings[earlier];
    if (standing) band = bandOf(standing, band, policy);
  }
  const now = standings[place];
  return now && bandOf(now, band, policy);
}
