import type { AppLocation, Json } from './workspace';

/** One appearance of an app: a ticket tab's sidebar, the browser tab's background, a modal. */
export interface Instance {
  /** Also the `app_guid` of its frame. */
  readonly guid: string;
  readonly appId: number;
  readonly location: AppLocation;
  /** Key of the ticket tab it belongs to (`ticket_sidebar`, `new_ticket_sidebar`, `ticket_editor`), or of such a page. */
  readonly tab?: string;
  /** Whose page it stands beside (`user_sidebar`, `organization_sidebar`), in the words of its context. */
  readonly subject?: { readonly userId: number } | { readonly organizationId: number };
  /** Address that the app itself asked for (`instances.create`), relative to the package or absolute. */
  readonly url?: string;
  /** Size that the app asked for with `instances.create`. */
  readonly size?: FrameSize;
}

/** CSS lengths or pixel numbers, as apps hand them over. */
export interface FrameSize {
  readonly width?: string | number;
  readonly height?: string | number;
}

/** A location of the manifest, its short form (a plain address) spelled out. */
export interface LocationOptions {
  readonly url?: string;
  readonly autoLoad?: boolean;
  readonly size?: FrameSize;
}

/** An installed app as the host needs it. */
export interface HostApp {
  readonly id: number;
  readonly installationId: number;
  readonly name: string;
  readonly version: string;
  /** Values of the manifest's parameters, kept by the installation. */
  readonly settings: { readonly [parameter: string]: Json };
  /** Absolute address of the package folder, with a closing slash: `http://localhost:4700/apps/1/`. */
  readonly base: string;
  readonly locations: Readonly<Partial<Record<AppLocation, LocationOptions>>>;
  /** Ids of what the installation made for the app, by the names in its `requirements.json`. */
  readonly requirements: { readonly [identifier: string]: number };
}

/** Where the frame of an instance loads from; undefined when there is no page to load (`autoLoad: false`). */
export const pageAddress = (app: HostApp, instance: Instance): URL | undefined => {
  const url = filled(instance.url ?? app.locations[instance.location]?.url, app);
  if (url === undefined || !URL.canParse(url, app.base)) return undefined;
  const address = new URL(url, app.base);
  // A frame of `javascript:` or `data:` would run as the page itself.
  return /^https?:$/.test(address.protocol) ? address : undefined;
};

/** `{{setting.name}}` in an address of the manifest is what the installation has for it. */
const filled = (url: string | undefined, { settings }: HostApp): string | undefined =>
  url?.replaceAll(/\{\{setting\.(\w+)\}\}/g, (_, name: string) => String(settings[name] ?? ''));
