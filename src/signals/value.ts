import { isFromCustomer } from '../facts/contact';
import { DAY, type Instant } from '../facts/instant';
import type { Ticket } from '../facts/ticket';
import { clamp } from './levels';
import { CLEAR, found, isFilled, NOT_APPLICABLE } from './outcome';
import { ratedTickets } from './ratings';
import type { Ground, Signal } from './types';
import { windowStart } from './waits';
import { fromWords, patternGrounds } from './words';

/**
 * Does not see the value: rates our work as bad, and never as good, or objects to the price again after an answer of
 * ours. A good rating speaks for the work and not for the price.
 */
export const value: Signal<'ticket' | 'history', 'said' | 'messages'> = {
  id: 'value',
  ledger: 'strain',
  reads: ['ticket', 'history'],
  mayRead: ['said', 'messages'],
  evaluate({ ticket, history, said, messages }, numbers, asOf) {
    const { windows, scales } = numbers;
    const { firstBad, furtherBad, objections } = scales.value;
    const since = windowStart(numbers, asOf);
    const priced = said
      ? patternGrounds(said.quotes('price-objection', since), messages ?? [], objections, {
          unlessAsked: true,
          fact: ({ message }) => `price:${message}`,
        })
      : [];
    const rated = ratedTickets(ticket, history, asOf - windows.patternDays * DAY);
    const bad = rated.some(({ rating }) => rating?.score === 'good')
      ? []
      : rated.map((one, index) => badRating(one, clamp(index === 0 ? firstBad : furtherBad), asOf));
    const grounds = [...bad, ...priced];
    // Where nothing was written there is nothing to hear.
    const wrote = messages?.some((message) => isFromCustomer(message) && message.at >= since) ?? true;
    if (!said && wrote) return found(grounds, 'said');
    if (isFilled(grounds)) return found(grounds);
    const words = said ? fromWords([], said, 'customer', since) : NOT_APPLICABLE;
    return words === NOT_APPLICABLE && rated.length > 0 ? CLEAR : words;
  },
};

const badRating = ({ id, updatedAt }: Ticket, level: number, asOf: Instant): Ground => ({
  fact: `rating:${id}`,
  level,
  evidence: [
    { kind: 'event', what: 'rated-bad', at: Math.min(updatedAt, asOf), ...(id !== undefined && { ticket: id }) },
  ],
});
