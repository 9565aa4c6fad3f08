import { trailFormat } from '../../../src/flags/trail-format';
import { createBrowserFlagStore } from '../../../src/helpdesk/browser-flags';
import type { Clock } from '../../../src/helpdesk/port';
import type { ZafClient } from '../../../src/helpdesk/zaf/client';
import { readInFrontFirst } from '../../../src/helpdesk/zaf/flags-in-front';
import { createHost } from '../../../src/helpdesk/zaf/host';
import { createReadJson } from '../../../src/helpdesk/zaf/request';
import { createObjectFlagStore } from '../../../src/helpdesk/zendesk/flag-trail/in-object';
import { createTicketFlagStore } from '../../../src/helpdesk/zendesk/flag-trail/on-ticket';
import { lookAtObject, setUpObject } from '../../../src/helpdesk/zendesk/flag-trail/set-up-object';
import { createNames } from '../../../src/helpdesk/zendesk/names';
import type { Account } from '../../../src/settings/account';
import { htmlText } from '../html-text';
import { createFlagKeeper, keepsNoFlags } from './browser-keeper';
import type { FlagKeeping } from './keeping';

interface Around {
  readonly client: ZafClient;
  readonly clock: Clock;
  readonly scope: Promise<string>;
}

/** Milliseconds for one request. */
const TIMEOUT = 15_000;
/** Milliseconds for a call to the host itself. */
const HOST_TIMEOUT = 8_000;

/** Flags as the signed-in person's own session keeps them. */
export async function openFlags({ client, clock, scope }: Around, account: Account): Promise<FlagKeeping> {
  const ask = createReadJson(client, clock, TIMEOUT);
  const people = createNames(ask);
  const { flagStore, flagField: field } = account;
  if (flagStore === 'object') {
    const setUp = {
      look: lookAtObject.bind(undefined, ask),
      make: setUpObject.bind(undefined, ask),
    };
    return { store: createObjectFlagStore({ ask, clock, format: trailFormat }), people, setUp };
  }
  if (flagStore === 'tags') {
    const store = createTicketFlagStore({ ask, clock, format: trailFormat, field });
    const host = createHost(client, clock, HOST_TIMEOUT);
    return { store: readInFrontFirst(store, { host, format: trailFormat, field, readHtml: htmlText }), people };
  }
  const keeper = await scope.then(createFlagKeeper, () => keepsNoFlags);
  return { store: createBrowserFlagStore(trailFormat, keeper), people };
}
