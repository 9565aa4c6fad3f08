import { UNACKNOWLEDGED } from '../../src/flags/flag-tags';
import { livesOf } from '../../src/flags/trail';
import { trailFormat } from '../../src/flags/trail-format';
import type { Clock } from '../../src/helpdesk/port';
import type { ZafClient } from '../../src/helpdesk/zaf/client';
import { createReadJson } from '../../src/helpdesk/zaf/request';
import { countTagged } from '../../src/helpdesk/zendesk/flag-trail/count-tagged';
import { createObjectFlagStore } from '../../src/helpdesk/zendesk/flag-trail/in-object';
import { latelyFlagged } from '../../src/helpdesk/zendesk/flag-trail/object-records';
import type { Account } from '../../src/settings/account';

/** Milliseconds for one request. */
const TIMEOUT = 15_000;

/**
 * How many tickets have a flag that nobody has answered: by their tag with one request, or of the tickets that the newest
 * hundred records of the custom object speak of, with one more for each 25 of them.
 */
export async function countFlags(client: ZafClient, clock: Clock, { flagStore }: Account): Promise<number> {
  const ask = createReadJson(client, clock, TIMEOUT);
  if (flagStore !== 'object') return countTagged(ask, UNACKNOWLEDGED);
  const tickets = await latelyFlagged(ask);
  const found = await createObjectFlagStore({ ask, clock, format: trailFormat }).read(tickets);
  const waits = [...found.values()].filter(({ trail }) =>
    [...livesOf(trail, clock.now()).values()].some(({ life }) => life?.state.is === 'raised'),
  );
  return waits.length;
}
