import type { FrameSize, HostApp, Instance } from './instance';
import type { HostProblem } from './problems';
import type { SaveVerdict } from './save-hooks';
import type { AppLocation, Workspace } from './workspace';

/** How the host treats the calls of apps (`get`, `set`, `invoke`). */
export interface HostSwitches {
  /** `slow` answers after three seconds; `never` does what was asked and stays silent. */
  readonly hostAnswers: 'normal' | 'slow' | 'never';
}

/** What the host uses of the page's `window`. */
export type HostWindow = Pick<Window, 'addEventListener' | 'removeEventListener' | 'innerWidth' | 'innerHeight'>;

export interface HostOptions {
  readonly workspace: Workspace;
  readonly window: HostWindow;
  /** Origin of the page, without a closing slash: `http://127.0.0.1:4700`. */
  readonly origin: string;
  readonly apps: readonly HostApp[];
  /** Read anew at every call. */
  readonly switches?: () => HostSwitches;
  readonly onProblem?: (problem: HostProblem) => void;
}

/**
 * The host side of the Zendesk Apps Framework (ZAF) v2: it speaks with the frames of apps and asks the workspace.
 *
 * Life of an instance: `create` (it exists, other instances of the app see it), `register` when its frame is in the
 * page (before the frame's scripts run: in the effect or ref that mounts it), `unregister` when the frame is taken out.
 * A lazy instance (`top_bar`, `nav_bar`) is created at start and registered when it is first opened.
 */
export interface ZafHost {
  create(what: { appId: number; location: AppLocation; tab?: string }): Instance;
  /** `src` of the instance's frame: keeps the location's own query and adds `origin`, `app_guid`, `colorScheme`. */
  frameAddress(instance: Instance): string;
  /** Starts to listen to a frame. Registering the same instance again replaces its frame. */
  register(instance: Instance, frame: HTMLIFrameElement): void;
  /** The frame and its instance are gone. Tells a modal's listeners `modal.close`. */
  unregister(guid: string): void;
  instance(guid: string): Instance | undefined;
  instances(): readonly Instance[];
  /** The app asked for it in `instances.create`. */
  sizeOf(guid: string): FrameSize | undefined;
  /** A pane of `top_bar` or `nav_bar` was opened or closed. Ticket tabs tell it through {@link Workspace.subscribe}. */
  setShown(guid: string, shown: boolean): void;
  /** The agent folded the app in the tray, or unfolded it. */
  setCollapsed(guid: string, collapsed: boolean): void;
  /** Runs the `ticket.save` hooks of the tab; call it on submit and stop when the answer is not ok. */
  beforeSave(tab: string): Promise<SaveVerdict>;
  /** Settings or installations changed; frames must be loaded anew to see it, as in Zendesk. */
  setApps(apps: readonly HostApp[]): void;
  problems(): readonly HostProblem[];
  /** Stops listening; no frame hears anything afterwards. */
  close(): void;
}

export declare const createZafHost: (options: HostOptions) => ZafHost;
