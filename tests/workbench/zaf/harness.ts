import { createContext, runInContext } from 'node:vm';
import { loadSdk } from '../../../workbench/server/static/sdk-bundle';
import {
  createZafHost,
  type HostApp,
  type HostOptions,
  type HostSwitches,
  type Instance,
} from '../../../workbench/zaf';
import { createMemoryWorkspace, type MemoryWorkspace } from './memory-workspace';

export const HOST_ORIGIN = 'http://127.0.0.1:4700';
export const APP_ORIGIN = 'http://localhost:4700';

/** The SDK's client, as far as these tests use it. */
export interface Client {
  on(event: string, handler: (data: never) => unknown): void;
  off(event: string, handler: (data: never) => unknown): void;
  get(path: string | string[]): Promise<Result>;
  set(path: string | Record<string, unknown>, value?: unknown): Promise<Result>;
  invoke(name: string | Record<string, unknown[]>, ...args: unknown[]): Promise<Result>;
  request(options: unknown): Promise<unknown>;
  trigger(event: string, data?: unknown): void;
  instance(guid: string): Client;
  context(): Promise<Record<string, unknown>>;
  metadata(): Promise<Record<string, unknown>>;
}
export type Result = Record<string, unknown> & {
  errors: Record<string, { name: string; message: string; path: string }>;
};

/** A page in the frame of an instance: a window of its own in which the real SDK runs. */
export interface AppPage {
  /** `ZAFClient.init()`; every call makes another client. */
  init(): Client;
  /** Posts to the host past the SDK; from another window or origin where told. */
  post(data: unknown, from?: { origin?: string; source?: object }): Promise<void>;
  /** What the host posted, parsed, oldest first. */
  readonly heard: Heard[];
  /** The frame's `load` event. */
  loaded(): void;
}
export interface Heard {
  key?: string;
  id?: number;
  message?: unknown;
  instanceGuid?: string;
  needsReply?: boolean;
  result?: Result;
  error?: unknown;
}

export interface Bench {
  readonly host: ReturnType<typeof createZafHost>;
  readonly workspace: MemoryWorkspace;
  readonly window: FakeWindow;
  switches: Partial<HostSwitches>;
  /** Puts the frame of an instance into the page; a second time for the same instance loads it anew. */
  open(instance: Instance): AppPage;
  /** `open` and a client that has shaken hands. */
  start(instance: Instance): Promise<{ page: AppPage; client: Client }>;
  sidebar(tab?: string): Instance;
}

export const app: HostApp = {
  id: 1,
  installationId: 41,
  name: 'Test app',
  version: '1.2.3',
  settings: { limit: 5, quiet: true, word: 'calm' },
  requirements: { region: 81 },
  base: `${APP_ORIGIN}/apps/1/`,
  locations: {
    ticket_sidebar: { url: 'assets/sidebar/index.html?mode=full#top' },
    new_ticket_sidebar: { url: 'assets/sidebar/index.html' },
    background: { url: 'assets/background/index.html' },
    top_bar: { url: 'assets/topbar/index.html' },
  },
};
export const otherApp: HostApp = { ...app, id: 2, name: 'Another app', base: `${APP_ORIGIN}/apps/2/` };

let sdk: Promise<string> | undefined;

/** A host with two apps over a workspace in memory. `settled` must run between a post and what it leads to. */
export const createBench = async (options: Partial<HostOptions> = {}): Promise<Bench> => {
  sdk ??= loadSdk();
  const script = await sdk;
  const workspace = createMemoryWorkspace();
  const window = createWindow();
  const bench: Bench = {
    host: createZafHost({
      workspace,
      window,
      origin: HOST_ORIGIN,
      apps: [app, otherApp],
      switches: () => bench.switches,
      ...options,
    }),
    workspace,
    window,
    switches: { hostAnswers: 'normal' },
    open(instance) {
      const frame = frames.get(instance.guid) ?? createElement();
      frames.set(instance.guid, frame);
      const page = createPage(script, bench.host.frameAddress(instance), frame, window);
      if (!frame.registered) bench.host.register(instance, frame as unknown as HTMLIFrameElement);
      frame.registered = true;
      return page;
    },
    async start(instance) {
      const page = bench.open(instance);
      const client = page.init();
      await client.context();
      page.loaded();
      await settled();
      return { page, client };
    },
    sidebar: (tab = 'ticket-17') => bench.host.create({ appId: 1, location: 'ticket_sidebar', tab }),
  };
  const frames = new Map<string, FakeFrame>();
  return bench;
};

/** Lets posted messages arrive, there and back, with the promises between. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((then) => setImmediate(then));
};

type Listener = (event: { data: unknown; origin: string; source: unknown }) => void;

export interface FakeWindow
  extends Pick<Window, 'addEventListener' | 'removeEventListener' | 'innerWidth' | 'innerHeight'> {
  innerWidth: number;
  innerHeight: number;
  dispatch(type: string, event: unknown): void;
}

const createWindow = (): FakeWindow => {
  const listeners = new Set<readonly [string, Listener]>();
  return {
    innerWidth: 1200,
    innerHeight: 800,
    addEventListener: (type: string, listener: unknown) => void listeners.add([type, listener as Listener]),
    removeEventListener: (type: string, listener: unknown) => {
      for (const entry of listeners) if (entry[0] === type && entry[1] === listener) listeners.delete(entry);
    },
    dispatch: (type, event) => {
      for (const [name, listener] of [...listeners]) if (name === type) listener(event as never);
    },
  };
};

/** What the host uses of an iframe element. The page in it may change, its `contentWindow` does not. */
interface FakeFrame extends EventTarget {
  readonly contentWindow: { postMessage(data: unknown, origin: string): void };
  page: ((data: unknown) => void) | undefined;
  registered: boolean;
}

const createElement = (): FakeFrame => {
  const frame: FakeFrame = Object.assign(new EventTarget(), {
    page: undefined,
    registered: false,
    contentWindow: {
      postMessage(data: unknown, origin: string) {
        // A browser drops what is meant for another origin.
        if (origin !== APP_ORIGIN) return;
        const copy = structuredClone(data);
        const { page } = frame;
        setImmediate(() => page?.(copy));
      },
    },
  });
  return frame;
};

const createPage = (script: string, address: string, frame: FakeFrame, host: FakeWindow): AppPage => {
  const listeners = new Set<Listener>();
  const heard: Heard[] = [];
  const post = (data: unknown, origin = APP_ORIGIN, source: object = frame.contentWindow): void => {
    const copy = structuredClone(data);
    setImmediate(() => host.dispatch('message', { data: copy, origin, source }));
  };
  const parent = {
    postMessage: (data: unknown, target: string) => {
      if (target === HOST_ORIGIN) post(JSON.parse(JSON.stringify({ data })).data);
    },
  };
  const { search, hash } = new URL(address);
  const window = {
    parent,
    addEventListener: (type: string, listener: Listener) => type === 'message' && listeners.add(listener),
    document: { location: { search, hash } },
    setTimeout,
    clearTimeout,
    Promise,
  };
  const context = createContext(Object.assign(window, { window }));
  runInContext(script, context);
  frame.page = (data) => {
    heard.push(typeof data === 'string' ? JSON.parse(data) : (data as Heard));
    for (const listener of [...listeners]) listener({ data, origin: HOST_ORIGIN, source: parent });
  };
  return {
    init: () => runInContext('ZAFClient.init()', context) as Client,
    post: async (data, from = {}) => {
      post(data, from.origin, from.source);
      await settled();
    },
    heard,
    loaded: () => frame.dispatchEvent(new Event('load')),
  };
};
