import type { HostApp, Instance } from './instance';
import { type PageWatch, watchPage } from './page-watch';
import type { Json, JsonRecord } from './workspace';

/** A message to a frame; undefined parts are left out. */
export interface Outgoing {
  readonly key?: string;
  readonly message?: unknown;
  readonly instanceGuid?: string;
  readonly needsReply?: true;
  readonly id?: number;
  readonly result?: { readonly [path: string]: unknown };
  readonly error?: { readonly name: string; readonly message: string };
}

/** The frame of one instance, and what its page has asked to hear. */
export interface Frame {
  readonly instance: Instance;
  readonly app: HostApp;
  readonly origin: string;
  readonly page: PageWatch;
  /** Whether the page that is loaded now has shaken hands. */
  readonly registered: boolean;
  isSource(source: unknown): boolean;
  /** A new page: nothing is subscribed, nothing of the old page is waited for. */
  begin(): void;
  /** The context that the page was told last. */
  context: JsonRecord | undefined;
  /** Ends with the page: requests under way are dropped. */
  readonly life: AbortSignal;
  subscribe(instance: string, event: string, count: number): void;
  subscriptions(instance: string, event: string): number;
  forgetInstance(instance: string): void;
  post(message: Outgoing): void;
  detach(): void;
}

export interface FrameOptions {
  readonly instance: Instance;
  readonly app: HostApp;
  readonly origin: string;
  readonly element: HTMLIFrameElement;
  readonly onDoubleHandshake: () => void;
}

export const createFrame = ({ instance, app, origin, element, onDoubleHandshake }: FrameOptions): Frame => {
  const counts = new Map<string, Map<string, number>>();
  const page = watchPage(onDoubleHandshake);
  let registered = false;
  let life = new AbortController();
  let attached = true;
  element.addEventListener('load', page.loaded);

  return {
    instance,
    app,
    origin,
    page,
    get registered() {
      return registered;
    },
    context: undefined,
    get life() {
      return life.signal;
    },
    isSource: (source) => source !== null && source === element.contentWindow,
    begin() {
      registered = true;
      counts.clear();
      life.abort();
      life = new AbortController();
    },
    subscribe(about, event, count) {
      const events = counts.get(about) ?? new Map<string, number>();
      if (count > 0) counts.set(about, events.set(event, count));
      else events.delete(event);
    },
    subscriptions: (about, event) => counts.get(about)?.get(event) ?? 0,
    forgetInstance: (about) => void counts.delete(about),
    post(message) {
      // As JSON text: it leaves out what is undefined and cannot fail on what structured clones refuse.
      if (attached) element.contentWindow?.postMessage(JSON.stringify(message satisfies Outgoing as Json), origin);
    },
    detach() {
      attached = false;
      page.stop();
      life.abort();
      element.removeEventListener('load', page.loaded);
    },
  };
};
