import { MINUTE } from '../facts/instant';
import { openedSince } from '../facts/order';
import type { Ticket } from '../facts/ticket';
import type { Numbers } from './numbers';
import { found, isFilled, NOT_APPLICABLE } from './outcome';
import type { Ground, Signal } from './types';
import { isRecent, silenceGround, waitLevel, windowStart } from './waits';

/**
 * Long waits: every stretch on this ticket past its limit, and late first replies on the customer's other tickets of
 * the window, as their metric sets tell.
 */
export const wait: Signal<'ticket' | 'silences', 'history'> = {
  id: 'wait',
  ledger: 'owed',
  reads: ['ticket', 'silences'],
  mayRead: ['history'],
  evaluate({ ticket, silences, history }, numbers, asOf) {
    const recent = silences.filter((silence) => isRecent(silence, numbers, asOf));
    const others = openedSince(history?.tickets ?? [], windowStart(numbers, asOf)).filter(
      (other) => other.id !== ticket.id && typeof other.metrics?.firstReplyMinutes === 'number',
    );
    if (history && !isFilled(recent) && !isFilled(others)) return NOT_APPLICABLE;

    const here = recent.flatMap((silence) => silenceGround(silence, numbers, asOf) ?? []);
    const elsewhere = others.flatMap((other) => lateReply(other, numbers) ?? []);
    return found([...here, ...elsewhere], ...(history ? [] : (['history'] as const)));
  },
};

function lateReply({ id, channel, createdAt, metrics }: Ticket, numbers: Numbers): Ground | undefined {
  const length = (metrics?.firstReplyMinutes ?? 0) * MINUTE;
  const level = waitLevel(channel, true, length, true, numbers);
  if (level === 0) return undefined;
  return {
    fact: `first-reply:${id}`,
    level,
    evidence: [
      { kind: 'wait', from: createdAt, to: createdAt + length, who: 'customer' },
      { kind: 'event', what: 'ticket-created', at: createdAt, ...(id !== undefined && { ticket: id }) },
    ],
  };
}
