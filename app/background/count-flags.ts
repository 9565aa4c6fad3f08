import { SNOOZED, UNACKNOWLEDGED } from '../../src/flags/flag-tags';
import { livesOf } from '../../src/flags/trail';
import { trailFormat } from '../../src/flags/trail-format';
import type { TrailReading } from '../../src/helpdesk/flag-store';
import type { Clock } from '../../src/helpdesk/port';
import type { ZafClient } from '../../src/helpdesk/zaf/client';
import { createReadJson } from '../../src/helpdesk/zaf/request';
import { countTagged, openAmong, ticketsTagged } from '../../src/helpdesk/zendesk/flag-trail/count-tagged';
import { createObjectFlagStore } from '../../src/helpdesk/zendesk/flag-trail/in-object';
import { latelyFlagged } from '../../src/helpdesk/zendesk/flag-trail/object-records';
import { createTicketFlagStore } from '../../src/helpdesk/zendesk/flag-trail/on-ticket';
import { flagTicket } from '../../src/helpdesk/zendesk/flag-trail/ticket-record';
import type { AskJson } from '../../src/helpdesk/zendesk/read-json';
import type { Account } from '../../src/settings/account';

/** Milliseconds for one request. */
const TIMEOUT = 15_000;

/** Tickets whose notes are looked through for a snooze that ran out: one request each. */
const MOST_NOTES = 10;

/** {@link countWaiting} for the signed-in person's own session. */
export const countFlags = (client: ZafClient, clock: Clock, account: Account): Promise<number> =>
  countWaiting(createReadJson(client, clock, TIMEOUT), clock, account);

/**
 * How many open tickets have a flag that nobody has answered. In tags: those that say so, and those whose snooze has run out,
 * which no tag says: two searches, and one request for each of at most ten tickets whose trail lies in notes. In a custom
 * object: of the tickets that the newest hundred records speak of, one more request for each 25 of them and one for all.
 */
export async function countWaiting(ask: AskJson, clock: Clock, account: Account): Promise<number> {
  const isWaiting = ({ trail }: TrailReading): boolean =>
    [...livesOf(trail, clock.now()).values()].some(({ life }) => life?.state.is === 'raised');
  if (account.flagStore === 'object') {
    const found = await createObjectFlagStore({ ask, clock, format: trailFormat }).read(await latelyFlagged(ask));
    const waiting = [...found].flatMap(([ticket, reading]) => (isWaiting(reading) ? [ticket] : []));
    return (await openAmong(ask, waiting)).length;
  }
  const tagged = await countTagged(ask, UNACKNOWLEDGED);
  const store = createTicketFlagStore({ ask, clock, format: trailFormat, field: account.flagField });
  const resting = (await ticketsTagged(ask, SNOOZED)).flatMap((record) => {
    const ticket = flagTicket(record);
    // Those are counted already.
    return ticket && !ticket.tags.includes(UNACKNOWLEDGED)
      ? [{ id: ticket.id, told: store.inRecord(record as Readonly<Record<string, unknown>>) }]
      : [];
  });
  const inNotes = resting.filter(({ told }) => told === undefined).slice(0, MOST_NOTES);
  const readings = [
    ...resting.flatMap(({ told }) => told ?? []),
    ...(inNotes.length > 0 ? (await store.read(inNotes.map(({ id }) => id))).values() : []),
  ];
  return tagged + readings.filter(isWaiting).length;
}
