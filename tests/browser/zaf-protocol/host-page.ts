import { type AppLocation, createZafHost, type Instance, toHostApp, type ZafHost } from '../../../workbench/zaf';
import { createMemoryWorkspace, type MemoryWorkspace } from '../../workbench/zaf/memory-workspace';

/** What the test reaches of the page: the real host, frames beside it, a workspace in memory whose REST is real. */
export interface HostBench {
  readonly host: ZafHost;
  readonly workspace: MemoryWorkspace;
  /** Mounts a frame; returns the instance's guid. */
  open(location: AppLocation, tab?: string): string;
  /** Headers for the next REST requests of apps. */
  headers: Record<string, string>;
}

declare global {
  interface Window {
    bench: HostBench;
  }
}

const read = async (path: string): Promise<Record<string, never[]>> => {
  const answer = await fetch(path, { headers: { authorization: 'Bearer agent-token' } });
  return answer.json();
};

const elements = new Map<string, HTMLIFrameElement>();
const mount = (host: ZafHost, instance: Instance): void => {
  const frame = document.createElement('iframe');
  frame.name = instance.guid;
  frame.src = host.frameAddress(instance);
  document.body.append(frame);
  host.register(instance, frame);
  elements.set(instance.guid, frame);
};

const [{ apps = [] }, { installations = [] }] = await Promise.all([
  read('/apps/index.json'),
  read('/api/v2/apps/installations.json'),
]);
const appOrigin = location.origin.replace('127.0.0.1', 'localhost');
const workspace = createMemoryWorkspace();
const host = createZafHost({
  workspace,
  window,
  origin: location.origin,
  apps: apps.map((pack: { id: number; name: string; manifest: unknown }) =>
    toHostApp(pack, installations.find(({ app_id }) => app_id === pack.id) ?? { id: 0, settings: {} }, appOrigin),
  ),
});

window.bench = {
  host,
  workspace,
  headers: {},
  open(where, tab) {
    const instance = host.create({ appId: 1, location: where, ...(tab === undefined ? {} : { tab }) });
    mount(host, instance);
    return instance.guid;
  },
};
workspace.mountFrame = (guid) => {
  const instance = host.instance(guid);
  if (instance !== undefined) mount(host, instance);
};
workspace.destroyFrame = (guid) => elements.get(guid)?.remove();
workspace.answer = async ({ url, type = 'GET', data }, signal) => {
  const answer = await fetch(url, {
    method: type,
    headers: { authorization: 'Bearer agent-token', ...window.bench.headers },
    ...(typeof data === 'string' ? { body: data } : {}),
    ...(signal === undefined ? {} : { signal }),
  });
  const headers = Object.fromEntries(answer.headers);
  return { status: answer.status, statusText: answer.statusText, headers, text: await answer.text() };
};
