import { withDeadline } from '../../src/helpdesk/deadline';
import { HelpdeskError } from '../../src/helpdesk/error';
import { createZafHelpdesk } from '../../src/helpdesk/zaf';
import { createAnnouncer } from './announce';
import { systemClock } from './clock';
import type { Desk } from './desk';
import type { FrameClient } from './frames';
import { createHistoryKeeper, forgetful, type HistoryKeeper } from './history-keeper';
import { htmlText } from './html-text';
import { registeredZafClient } from './zaf-client';

/**
 * The one place that picks an adapter: Zendesk's app framework.
 *
 * @throws HelpdeskError as {@link registeredZafClient} does.
 */
export async function connectZendesk(): Promise<Desk> {
  const client = (await registeredZafClient(systemClock)) as FrameClient;
  return {
    helpdesk: createZafHelpdesk({ client, clock: systemClock, readHtml: htmlText }),
    clock: systemClock,
    keeper: keeperOf(client),
    announce: createAnnouncer(client),
  };
}

/** Asks the host beside everything else; where it does not tell the scope in time, nothing is shared. */
function keeperOf(client: FrameClient): HistoryKeeper {
  const bounds = { clock: systemClock, ms: 8_000, what: 'context' };
  const keeper = withDeadline(() => scopeOf(client), bounds).then(
    (scope) => createHistoryKeeper(scope, systemClock),
    () => forgetful,
  );
  return {
    recall: async (...asked) => (await keeper).recall(...asked),
    keep: (...kept) => void keeper.then((found) => found.keep(...kept)),
  };
}

/** Account and installation: what is kept for one is never shown in another. Rejects where the host names no account. */
async function scopeOf(client: FrameClient): Promise<string> {
  const [context, metadata] = (await Promise.all([client.context(), client.metadata()])) as readonly [
    { readonly account?: { readonly subdomain?: unknown } } | undefined,
    { readonly installationId?: unknown } | undefined,
  ];
  const account = context?.account?.subdomain;
  if (typeof account !== 'string') throw new HelpdeskError('unreadable', 'no account in the context');
  return `${account}/${String(metadata?.installationId)}`;
}
