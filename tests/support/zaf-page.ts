import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type IOptionalBrowserSettings, Window } from 'happy-dom';
import type { ZafClient, ZafRequest } from '../../src/helpdesk/zaf/client';

/** What a path that fails is answered with. */
export class PathError extends Error {
  override readonly name = 'ApiError';
}

/** The host's side of the framework, as plain functions. Whatever they throw becomes the error of that path. */
export interface HostBehaviour {
  readonly settings?: unknown;
  readonly get?: (path: string) => unknown;
  readonly invoke?: (name: string, args: readonly unknown[]) => void;
  readonly set?: (path: string, value: unknown) => void;
  /** Resolves as `.done`, rejects as `.fail`. */
  readonly request?: (options: ZafRequest) => Promise<unknown>;
  /** True for a call that is never answered; `metadata` stands for the registration. */
  readonly silent?: (call: 'metadata' | 'get' | 'set' | 'invoke' | 'request') => boolean;
  /** Answers a whole `get` with this instead: what a broken host might send. */
  readonly broken?: () => { readonly result?: unknown; readonly error?: unknown } | undefined;
}

export interface ZafPage {
  /** The real SDK's client, speaking over real window messages. */
  readonly client: ZafClient;
  /** Sends an event, if the app is subscribed to it. */
  emit(event: string, message?: unknown): void;
  /** Asks the app before something is done, and gives the words that stop it, if any do. */
  hook(event: string): Promise<string | undefined>;
  /** Handlers that the app has on each event now. */
  readonly subscribed: ReadonlyMap<string, number>;
  /** Everything that the app asked for, oldest first: `get a,b`, `invoke resize`, `request /api/...`. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

const origin = 'http://127.0.0.1:7160';
const guid = 'c0ffee00-0000-4000-8000-000000000001';

interface Incoming {
  readonly key?: string;
  readonly message?: unknown;
  readonly id?: number;
  readonly request?: 'get' | 'set' | 'invoke';
  readonly params?: unknown;
  readonly error?: { readonly msg?: string };
}

/** A host page with the app in an iframe of it, and the npm copy of Zendesk's SDK in that frame. */
export const openZafPage = async (behaviour: HostBehaviour): Promise<ZafPage> => {
  const host = new Window({ url: `${origin}/agent/`, settings: frameSettings });
  const iframe = host.document.createElement('iframe');
  iframe.src = `${origin}/app/index.html?origin=${encodeURIComponent(origin)}&app_guid=${guid}`;
  const loaded = new Promise((done) => iframe.addEventListener('load', done));
  host.document.body.appendChild(iframe);
  await loaded;
  const frame = iframe.contentWindow as unknown as Window;
  const calls: string[] = [];
  const subscribed = new Map<string, number>();
  const post = (message: unknown): void => frame.postMessage(message, origin);
  const emit = (event: string, message?: unknown): void => {
    if ((subscribed.get(event) ?? 0) > 0) post({ key: `zaf.${event}`, message });
  };

  let replied: (words: string | undefined) => void = () => {};
  const hook = (event: string): Promise<string | undefined> =>
    new Promise((resolve) => {
      replied = resolve;
      post({ key: `zaf.${event}`, needsReply: true });
    });

  const answer = ({ id, request, params }: Incoming): void => {
    const each = (names: readonly string[], work: (name: string) => unknown): void => {
      const errors: Record<string, unknown> = {};
      const result: Record<string, unknown> = { errors };
      for (const name of names) {
        try {
          result[name] = work(name);
        } catch (error) {
          errors[name] = { name: 'ApiError', message: (error as Error).message, path: name };
        }
      }
      post({ id, result });
    };
    if (request === 'get') {
      const paths = params as readonly string[];
      calls.push(`get ${paths.join(',')}`);
      if (behaviour.silent?.('get')) return;
      const broken = behaviour.broken?.();
      if (broken) post({ id, ...broken });
      else each(paths, (path) => behaviour.get?.(path));
    } else if (request === 'set') {
      const values = params as Record<string, unknown>;
      calls.push(`set ${Object.keys(values).join(',')}`);
      if (behaviour.silent?.('set')) return;
      each(Object.keys(values), (path) => behaviour.set?.(path, values[path]));
    } else if (request === 'invoke') {
      const actions = params as Record<string, readonly unknown[]>;
      calls.push(`invoke ${Object.keys(actions).join(',')}`);
      if (behaviour.silent?.('invoke')) return;
      each(Object.keys(actions), (name) => behaviour.invoke?.(name, actions[name] ?? []));
    }
  };

  const request = (key: string, options: ZafRequest): void => {
    calls.push(`request ${options.url}`);
    if (behaviour.silent?.('request')) return;
    const work = behaviour.request?.(options) ?? Promise.reject({ status: 404, statusText: 'Not Found' });
    work.then(
      (value) => emit(`${key}.done`, { responseArgs: [value] }),
      (value: unknown) => emit(`${key}.fail`, { responseArgs: [value] }),
    );
  };

  host.addEventListener('message', (event) => {
    const { data } = event as unknown as { data: unknown };
    const incoming = (typeof data === 'string' ? JSON.parse(data) : data) as Incoming;
    const key = incoming.key ?? '';
    if (key === 'iframe.handshake') {
      if (behaviour.silent?.('metadata')) return;
      const context = { instanceGuid: guid, product: 'support', location: 'ticket_sidebar' };
      post({ key: 'zaf.app.registered', message: { metadata: { appId: 1, settings: behaviour.settings }, context } });
    } else if (/^iframe\.reply:/.test(key)) replied(incoming.error?.msg);
    else if (/^iframe\.o(n|ff):/.test(key)) {
      const { subscriberCount } = incoming.message as { subscriberCount: number };
      subscribed.set(key.replace(/^iframe\.o(n|ff):/, ''), subscriberCount);
    } else if (/^request:\d+$/.test(key)) request(key, incoming.message as ZafRequest);
    else if (incoming.id !== undefined) answer(incoming);
  });

  return {
    client: loadSdk(frame).init() as ZafClient,
    emit,
    hook,
    subscribed,
    calls,
    close: () => host.happyDOM.close(),
  };
};

/** Iframes load a page in happy-dom only when allowed to; the page itself is empty and comes from no network. */
const frameSettings = {
  enableIframePageLoading: true,
  fetch: {
    interceptor: {
      beforeAsyncRequest: async ({ window }: { window: { Response: typeof Response } }) =>
        new window.Response('<!doctype html><title>app</title>', { headers: { 'content-type': 'text/html' } }),
    },
  },
} as unknown as IOptionalBrowserSettings;

/** A fresh copy of the SDK per frame: it keeps its counters in the module, as one page has one copy. */
const loadSdk = (frame: Window): { init(): unknown } => {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('zendesk_app_framework_sdk');
  const loaded = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    loaded.set(file, module);
    const from = createRequire(file);
    const run = new Function('module', 'exports', 'require', 'window', 'document', readFileSync(file, 'utf8'));
    run(module, module.exports, (name: string) => load(from.resolve(name)), frame, frame.document);
    return module.exports;
  };
  return load(entry) as { init(): unknown };
};
