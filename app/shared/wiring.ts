import { withDeadline } from '../../src/helpdesk/deadline';
import { HelpdeskError } from '../../src/helpdesk/error';
import { createZafHelpdesk } from '../../src/helpdesk/zaf';
import { followUpFieldOf, mappedFields } from '../../src/settings/account';
import { createAnnouncer } from './announce';
import { systemClock } from './clock';
import type { Desk } from './desk';
import type { FrameClient } from './frames';
import { createHistoryKeeper, forgetful, type HistoryKeeper } from './history-keeper';
import { htmlText } from './html-text';
import { metered } from './metered';
import { registeredZafClient } from './zaf-client';

/**
 * The one place that picks an adapter: Zendesk's app framework.
 *
 * @throws HelpdeskError as {@link registeredZafClient} does.
 */
export async function connectZendesk(): Promise<Desk> {
  const client = metered((await registeredZafClient(systemClock)) as FrameClient, systemClock, 'sidebar');
  const scope = withDeadline(() => scopeOf(client), { clock: systemClock, ms: 8_000, what: 'context' });
  return {
    helpdesk: createZafHelpdesk({
      client,
      clock: systemClock,
      readHtml: htmlText,
      fieldKeys: mappedFields,
      followUpField: followUpFieldOf,
    }),
    clock: systemClock,
    scope,
    keeper: keeperOf(scope),
    flags: async (account) =>
      (await import('./flags/open-flags')).openFlags({ client, clock: systemClock, scope }, account),
    bandWriter: async (...asked) => (await import('./band-writer')).createBandWriter(client)(...asked),
    announce: createAnnouncer(client),
  };
}

/** Waits for the scope beside everything else; where the host does not tell it in time, nothing is shared. */
function keeperOf(scope: Promise<string>): HistoryKeeper {
  const keeper = scope.then(
    (known) => createHistoryKeeper(known, systemClock),
    () => forgetful,
  );
  return {
    recall: async (...asked) => (await keeper).recall(...asked),
    keep: (...kept) => void keeper.then((found) => found.keep(...kept)),
  };
}

/** Account and installation. */
export async function scopeOf(client: FrameClient): Promise<string> {
  const [context, metadata] = (await Promise.all([client.context(), client.metadata()])) as readonly [
    { readonly account?: { readonly subdomain?: unknown } } | undefined,
    { readonly installationId?: unknown } | undefined,
  ];
  const account = context?.account?.subdomain;
  if (typeof account !== 'string') throw new HelpdeskError('unreadable', 'no account in the context');
  return `${account}/${String(metadata?.installationId)}`;
}
