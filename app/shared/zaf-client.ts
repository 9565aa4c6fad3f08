import { withDeadline } from '../../src/helpdesk/deadline';
import { HelpdeskError } from '../../src/helpdesk/error';
import type { Clock } from '../../src/helpdesk/port';
import type { ZafClient } from '../../src/helpdesk/zaf/client';

/** What Zendesk's script puts on the page. `init` answers false where the page was not opened by Zendesk. */
interface ZafScript {
  init(): ZafClient | false;
}

declare global {
  interface Window {
    readonly ZAFClient?: ZafScript;
  }
}

let kept: ZafClient | undefined;

/**
 * The page's one client, made at the first call: a second `init` would shake hands twice, and every early call and event
 * would come twice (React's StrictMode and hot reload mount twice). Absent outside Zendesk.
 */
export const zafClient = (): ZafClient | undefined => {
  kept ??= window.ZAFClient?.init() || undefined;
  return kept;
};

/**
 * The client once the host has registered the app.
 *
 * @throws HelpdeskError `not-in-host` outside Zendesk, `offline` where Zendesk opened the page but its script did not load,
 * `timed-out` where the host does not answer within `ms` milliseconds (a later call may find it ready).
 */
export const registeredZafClient = async (clock: Clock, ms = 10_000): Promise<ZafClient> => {
  const client = zafClient();
  if (!client) {
    const opened = /[?&#](origin|app_guid)=/.test(`${window.location.search}${window.location.hash}`);
    if (opened && window.ZAFClient === undefined) throw new HelpdeskError('offline', 'the framework did not load');
    throw new HelpdeskError('not-in-host', 'no host around this page');
  }
  await withDeadline(() => client.metadata(), { clock, ms, what: 'app.registered' });
  return client;
};
