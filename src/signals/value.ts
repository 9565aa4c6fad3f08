import { DAY, type Instant } from '../facts/instant';
import type { Ticket } from '../facts/ticket';
import { clamp } from './levels';
import { found, isFilled, NOT_APPLICABLE } from './outcome';
import { ratedTickets } from './ratings';
import type { Ground, Signal } from './types';
import { windowStart } from './waits';
import { patternGround } from './words';

/**
 * Does not see the value: rates our work as bad, and never as good, or objects to the price again and again.
 */
export const value: Signal<'ticket' | 'history', 'said'> = {
  id: 'value',
  ledger: 'strain',
  reads: ['ticket', 'history'],
  mayRead: ['said'],
  evaluate({ ticket, history, said }, numbers, asOf) {
    const { windows, scales } = numbers;
    const { firstBad, furtherBad, objections } = scales.value;
    const since = windowStart(numbers, asOf);
    const priced = said ? patternGround('price', said.quotes('price-objection', since), objections) : [];
    const rated = ratedTickets(ticket, history, asOf - windows.patternDays * DAY);
    if (!isFilled(rated)) {
      if (priced.length > 0 || said?.heard('customer', since) === 'read') return found(priced);
      return NOT_APPLICABLE;
    }
    if (rated.some(({ rating }) => rating?.score === 'good')) return found([]);
    const bad = rated.map((one, index) => badRating(one, clamp(index === 0 ? firstBad : furtherBad), asOf));
    return found([...bad, ...priced]);
  },
};

const badRating = ({ id, updatedAt }: Ticket, level: number, asOf: Instant): Ground => ({
  fact: `rating:${id}`,
  level,
  evidence: [
    { kind: 'event', what: 'rated-bad', at: Math.min(updatedAt, asOf), ...(id !== undefined && { ticket: id }) },
  ],
});
