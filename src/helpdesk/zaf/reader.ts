import type { Agent } from '../port';
import { parsed } from '../zendesk/schema';
import type { Host } from './host';
import { metadata, parts } from './schema';
import { toAgent } from './to-front';

/** Who looks, and the app's settings: what every page of the app needs that stands beside no ticket. */
export interface HostReader {
  readonly agent?: Agent;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** One message to the host and no request. */
export const readReader = async (host: Host): Promise<HostReader> => {
  const { settings } = parsed(metadata, await host.metadata()) ?? { settings: {} };
  const me = parsed(parts.currentUser, (await host.get(['currentUser'])).get('currentUser'));
  return { ...(me && { agent: toAgent(me) }), settings };
};
