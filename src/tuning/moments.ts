import { isContact } from '../facts/contact';
import { eventInstants } from '../facts/events';
import { messagesAsOf } from '../facts/facts-as-of';
import { DAY, HOUR, type Instant } from '../facts/instant';
import type { Policy } from '../health/policy';
import type { PastTicket, Period } from './past-ticket';

/** An instant at which a past ticket is looked at, with the earlier instants that its band follows from. */
export interface Moment {
  readonly at: Instant;
  readonly before: readonly Instant[];
}

/** Contacts of one ticket that are looked at, the latest: a longer conversation was seen long before its end. */
const CONTACTS = 12;

/** How long after a contact it is looked whether a ticket that escalated had rung by then. */
const STEPS = [1, 2, 3, 4, 6, 8, 12, 16, 24, 30, 36, 48, 60, 72, 96, 120, 168, 240].map((hours) => hours * HOUR);

/** How long after a contact it is looked on any ticket, so that what rings in a long silence is not dated by its end. */
const SILENCE = [1, 2, 4, 8, 16, 32].map((days) => days * DAY);

/**
 * When a past ticket is looked at within the period: just before each of its contacts, where a wait was at its longest, at
 * its end, and now and then in a long silence. One that escalated is looked at more closely between its contacts, so that
 * it can be told how much earlier it rang.
 */
export function momentsOf(past: PastTicket, policy: Policy, { from }: Period): readonly Moment[] {
  const contacts = messagesAsOf(past.facts.messages ?? [], past.until)
    .filter(isContact)
    .map(({ at }) => at);
  const looks = new Set<Instant>([past.until]);
  for (const at of contacts.slice(-CONTACTS)) looks.add(at - 1);
  const last = Math.max(...past.escalations.map(({ at }) => at));
  const starts = [past.facts.ticket.createdAt, ...contacts].slice(-CONTACTS);
  for (const [index, start] of starts.entries()) {
    const end = Math.min(starts[index + 1] ?? past.until, past.until);
    for (const step of SILENCE) if (start + step < end) looks.add(start + step);
    for (const step of STEPS) if (start + step < Math.min(end, last)) looks.add(start + step);
  }
  return [...looks]
    .filter((at) => at >= from && at >= past.facts.ticket.createdAt && at <= past.until)
    .sort((a, b) => a - b)
    .map((at) => ({ at, before: replayed(past, policy, at) }));
}

/** The instants that a report as of `at` replays before it. */
const replayed = ({ facts }: PastTicket, { windows, replay }: Policy, at: Instant): readonly Instant[] =>
  eventInstants(facts, at - windows.eventDays * DAY, at, replay.points).map((event) => event - 1);
