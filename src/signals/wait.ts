import { type Instant, MINUTE } from '../facts/instant';
import { openedSince } from '../facts/order';
import type { Ticket } from '../facts/ticket';
import type { Numbers } from './numbers';
import { found, isFilled, NOT_APPLICABLE } from './outcome';
import type { Ground, Signal } from './types';
import { isRecent, silenceGround, waitLevel, windowStart } from './waits';

/**
 * Long waits: every stretch on this ticket past its limit, and on the customer's other tickets of the window late first
 * replies and those that are still owed, as their metric sets tell.
 */
export const wait: Signal<'ticket' | 'silences', 'history'> = {
  id: 'wait',
  ledger: 'owed',
  reads: ['ticket', 'silences'],
  mayRead: ['history'],
  evaluate({ ticket, silences, history }, numbers, asOf) {
    const recent = silences.filter((silence) => isRecent(silence, numbers, asOf));
    const others = openedSince(history?.tickets ?? [], windowStart(numbers, asOf)).filter(
      (other) => other.id !== ticket.id && firstReplyOf(other) !== undefined,
    );
    if (history && !isFilled(recent) && !isFilled(others)) return NOT_APPLICABLE;

    const here = recent.flatMap((silence) => silenceGround(silence, numbers, asOf) ?? []);
    const elsewhere = others.flatMap((other) => lateReply(other, numbers, asOf) ?? []);
    return found([...here, ...elsewhere], ...(history ? [] : (['history'] as const)));
  },
};

/** Whether the first reply of another ticket came or is owed; undefined where that is not known or nobody waits. */
function firstReplyOf({ status, metrics }: Ticket): 'came' | 'owed' | undefined {
  if (metrics === undefined) return undefined;
  if (metrics.firstReplyMinutes !== null) return 'came';
  // Without a reply of ours nobody can have told the customer anything; pending would be our question.
  return metrics.replies === 0 && (status === 'new' || status === 'open' || status === 'hold') ? 'owed' : undefined;
}

function lateReply(other: Ticket, numbers: Numbers, asOf: Instant): Ground | undefined {
  const { id, channel, createdAt, metrics } = other;
  const isOwed = firstReplyOf(other) === 'owed';
  const to = isOwed ? asOf : createdAt + (metrics?.firstReplyMinutes ?? 0) * MINUTE;
  const level = waitLevel(channel, true, { from: createdAt, to }, !isOwed, numbers);
  if (level === 0) return undefined;
  return {
    fact: `first-reply:${id}`,
    level,
    evidence: [
      { kind: 'wait', from: createdAt, to, who: 'customer' },
      { kind: 'event', what: 'ticket-created', at: createdAt, ...(id !== undefined && { ticket: id }) },
    ],
  };
}
