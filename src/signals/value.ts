import { DAY, type Instant } from '../facts/instant';
import type { Ticket } from '../facts/ticket';
import { clamp } from './levels';
import { found, isFilled, NOT_APPLICABLE } from './outcome';
import { ratedTickets } from './ratings';
import type { Ground, Signal } from './types';

/** Does not see the value: rates our work as bad, and never as good. */
export const value: Signal<'ticket' | 'history', never> = {
  id: 'value',
  ledger: 'strain',
  reads: ['ticket', 'history'],
  evaluate({ ticket, history }, { windows, scales }, asOf) {
    const rated = ratedTickets(ticket, history, asOf - windows.patternDays * DAY);
    if (!isFilled(rated)) return NOT_APPLICABLE;
    if (rated.some(({ rating }) => rating?.score === 'good')) return found([]);

    const { firstBad, furtherBad } = scales.value;
    return found(rated.map((bad, index) => badRating(bad, clamp(index === 0 ? firstBad : furtherBad), asOf)));
  },
};

const badRating = ({ id, updatedAt }: Ticket, level: number, asOf: Instant): Ground => ({
  fact: `rating:${id}`,
  level,
  evidence: [
    { kind: 'event', what: 'rated-bad', at: Math.min(updatedAt, asOf), ...(id !== undefined && { ticket: id }) },
  ],
});
