import { QueryClient } from '@tanstack/react-query';
import { createZafHost, type HostApp, type WorkspaceEvent, type ZafHost } from '../../zaf';
import { apiPath } from '../rest/paths';
import { RestError } from '../rest/rest';
import { createEmitter } from './emitter';
import { fieldsQuery } from './fields';
import { syncFrames } from './frames';
import { installationsAnswer, joinApps, readPackages } from './installed';
import { followChanges } from './live';
import type { Model } from './model';
import { followAddress } from './navigate';
import { recallPinned, recallTabs, rememberTabs, type Session } from './session';
import { initialState } from './state';
import { createStore } from './store';
import { type PageSwitches, readSwitches, usualPageSwitches } from './switches';
import { openTicketTab } from './tabs';
import { createZafWorkspace } from './zaf-workspace';

/** Builds the workspace of a signed-in person: reads the installed apps, starts the ZAF host, follows address and changes. */
export const startWorkspace = async (session: Session): Promise<Model> => {
  const { rest } = session;
  const [packages, { installations }] = await Promise.all([
    readPackages({ rest }),
    rest.read(apiPath('apps/installations'), installationsAnswer),
  ]);
  let apps: readonly HostApp[] = joinApps(packages, installations, session);
  let switches: PageSwitches = usualPageSwitches;
  let host: ZafHost | undefined;

  const model: Model = {
    session,
    rest,
    store: createStore(initialState(session.scheme, recallPinned())),
    events: createEmitter<WorkspaceEvent>(),
    queries: createQueries(),
    get host() {
      if (host === undefined) throw new Error('The ZAF host has not started yet.');
      return host;
    },
    packages: () => packages,
    apps: () => apps,
    setApps(next) {
      apps = next;
      model.host.setApps(next);
      syncFrames(model);
    },
    switches: () => switches,
    setSwitches(next) {
      switches = next;
    },
    editors: new Map(),
  };
  host = createZafHost({
    workspace: createZafWorkspace(model),
    window,
    origin: location.origin,
    apps,
    switches: () => switches,
    onProblem: ({ kind, message }) =>
      // These two Zendesk logs itself; the others are our own advice.
      console[kind === 'chat-mode' || kind === 'apps-limit' ? 'error' : 'warn'](`ZAF: ${message}`),
  });
  await readSwitches(model).catch(() => undefined);
  void model.queries.prefetchQuery(fieldsQuery(rest));
  const open = recallTabs();
  model.store.subscribe(whenChanged(model));
  syncFrames(model);
  for (const ticket of open) openTicketTab(model, ticket);
  followAddress(model);
  followChanges(model);
  return model;
};

/** Instances, and what a reload opens again, depend on the tabs and the place; other changes need no look at them. */
const whenChanged = (model: Model): (() => void) => {
  let seen = model.store.get();
  return () => {
    const before = seen;
    seen = model.store.get();
    const { tabs, place } = seen;
    if (tabs === before.tabs && place === before.place) return;
    syncFrames(model);
    rememberTabs(tabs.flatMap(({ ticketId }) => ticketId ?? []));
  };
};

const createQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        refetchOnWindowFocus: false,
        // What the server refused, it refuses again.
        retry: (failures, error) =>
          failures < 2 && error instanceof RestError && (error.status === 0 || error.status >= 500),
      },
    },
  });
