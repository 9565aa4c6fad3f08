import { withDeadline } from '../../src/helpdesk/deadline';
import { createZafHelpdesk } from '../../src/helpdesk/zaf';
import { createHost } from '../../src/helpdesk/zaf/host';
import { readReader } from '../../src/helpdesk/zaf/reader';
import { createTextClient } from '../../src/helpdesk/zaf/text-client';
import { mappedFields } from '../../src/settings/account';
import { parseSettings } from '../../src/settings/parse';
import { systemClock } from '../shared/clock';
import type { FrameClient } from '../shared/frames';
import { forgetful } from '../shared/history-keeper';
import { htmlText } from '../shared/html-text';
import { metered } from '../shared/metered';
import { scopeOf } from '../shared/wiring';
import { registeredZafClient } from '../shared/zaf-client';
import type { BoardDesk, HostRoute } from './board-desk';
import { openLink } from './scoring/link';
import { type Scoring, startScoring } from './scoring/scoring';

/** Milliseconds for a call to the host, and for a request: an export of 1,000 tickets may take long. */
const limits = { host: 8_000, request: 60_000 };

/** @throws HelpdeskError as `registeredZafClient` does. */
export async function connectBoard(): Promise<BoardDesk> {
  const client = metered((await registeredZafClient(systemClock)) as FrameClient, systemClock, 'board');
  const { agent, settings: raw } = await readReader(createHost(client, systemClock, limits.host));
  const scope = withDeadline(() => scopeOf(client), { clock: systemClock, ms: limits.host, what: 'context' });
  const requests = createTextClient(client, limits.request);
  const settings = parseSettings(raw, agent?.timeZone);
  const flags: BoardDesk['flags'] = async (account) =>
    (await import('../shared/flags/open-flags')).openFlags({ client, clock: systemClock, scope }, account);
  let scoring: Promise<Scoring> | undefined;
  return {
    helpdesk: createZafHelpdesk({ client, clock: systemClock, readHtml: htmlText, fieldKeys: mappedFields }),
    clock: systemClock,
    scope,
    keeper: forgetful,
    flags,
    announce: () => {},
    me: agent,
    raw,
    settings,
    client: requests,
    route: routeOf(client),
    scoring() {
      scoring ??= startScoring({
        openLink: (onBroken) => openLink({ client: requests, onBroken }),
        settings: raw,
        me: { ...(agent && { id: agent.id, ...(agent.timeZone !== undefined && { timeZone: agent.timeZone }) }) },
        scope,
        watchShown: (tell) => watchShown(client, tell),
        watchOnline: (tell) => window.addEventListener('online', tell),
        keptTrails: async () =>
          settings.account.flagStore === undefined
            ? ((await flags(settings.account)).store.all?.() ?? new Map())
            : new Map(),
      });
      return scoring;
    },
  };
}

/** Shown: the browser's tab is in front, and in it the board. */
function watchShown(client: FrameClient, tell: (shown: boolean) => void): void {
  let inFront = true;
  const told = (): void => tell(inFront && document.visibilityState === 'visible');
  const become = (front: boolean) => (): void => {
    inFront = front;
    told();
  };
  for (const event of ['app.activated', 'pane.activated']) client.on(event, become(true));
  for (const event of ['app.deactivated', 'pane.deactivated']) client.on(event, become(false));
  document.addEventListener('visibilitychange', told);
}

function routeOf(client: FrameClient): HostRoute {
  return {
    write(route) {
      // By its own name in the address: an installation may have renamed the app.
      void nameOf(client)
        .then((name) => client.invoke('routeTo', 'nav_bar', name, route))
        .catch(() => {});
    },
    watch(onRoute) {
      const heard = (message: unknown): void => {
        const route = (message as { readonly appRoute?: unknown } | undefined)?.appRoute;
        if (typeof route === 'string') onRoute(route);
      };
      client.on('app.route.changed', heard);
      return () => client.off('app.route.changed', heard);
    },
  };
}

async function nameOf(client: FrameClient): Promise<string> {
  const metadata = (await client.metadata()) as { readonly name?: unknown } | undefined;
  return typeof metadata?.name === 'string' ? metadata.name : 'Evenkeel';
}
