import { createZafHelpdesk } from '../../src/helpdesk/zaf';
import { createAnnouncer } from './announce';
import { systemClock } from './clock';
import type { Desk } from './desk';
import type { FrameClient } from './frames';
import { createHistoryKeeper } from './history-keeper';
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
    keeper: createHistoryKeeper(await scopeOf(client), systemClock),
    announce: createAnnouncer(client),
  };
}

/** Account and installation: what is kept for one is never shown in another. */
async function scopeOf(client: FrameClient): Promise<string> {
  const [context, metadata] = (await Promise.all([client.context(), client.metadata()])) as readonly [
    { readonly account?: { readonly subdomain?: unknown } } | undefined,
    { readonly installationId?: unknown } | undefined,
  ];
  return `${String(context?.account?.subdomain)}/${String(metadata?.installationId)}`;
}
