import type { Facts } from '../../../src/facts/facts';
import type { Message } from '../../../src/facts/message';
import { hear } from '../../../src/text/hear';
import { escalationsOf } from '../../../src/tuning/escalations';
import { endIn, type PastTicket, type Period } from '../../../src/tuning/past-ticket';
import { customer, daysAgo, facts, HOUR, history, metrics, NOW, them, ticket, us } from '../../support/facts';

/** The month before the tests' noon. */
export const period: Period = { from: daysAgo(30), to: NOW };

/** A past ticket made of facts, as the loader makes it. */
export function past(whole: Facts, own: readonly string[] = []): PastTicket {
  const until = endIn(whole, period) ?? NOW;
  const tags = { byHand: ['evenkeel_help'], own };
  return {
    id: whole.ticket.id ?? 0,
    facts: whole,
    until,
    escalations: escalationsOf(whole, until, period, { hear, tags }),
  };
}

/** A solved ticket of its own customer, answered after so many hours; more turns go back and forth at the same pace. */
export function answeredAfter(
  id: number,
  hours: number,
  more: Partial<Facts> & { readonly turns?: number } = {},
): Facts {
  const { turns = 1, ...over } = more;
  const opened = daysAgo(20 - (id % 10));
  const messages: Message[] = [];
  let at = opened;
  for (let turn = 0; turn < turns; turn += 1) {
    messages.push(them(at, `The display of desk ${id} stays dark, turn ${turn}.`), us(at + hours * HOUR));
    at += (hours + 2) * HOUR;
  }
  const solvedAt = at + HOUR;
  const front = ticket({
    id,
    status: 'solved',
    createdAt: opened,
    updatedAt: solvedAt,
    requesterId: 10_000 + id,
    submitterId: 10_000 + id,
    metrics: metrics({ replies: turns, firstReplyMinutes: hours * 60, solvedAt }),
  });
  return facts({
    ticket: front,
    customer: customer({ id: 10_000 + id }),
    messages,
    history: history([front]),
    ...over,
  });
}
