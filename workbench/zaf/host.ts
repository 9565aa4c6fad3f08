import { createActivation } from './activation';
import { createFrame } from './frame';
import { type FrameSize, type HostApp, type Instance, pageAddress } from './instance';
import { createInstanceList } from './instance-list';
import type { HostProblem } from './problems';
import { createReceiver } from './receiver';
import { createSaveHooks, type SaveVerdict } from './save-hooks';
import { contextOf, type HostState } from './scope';
import { createSwitchboard } from './switchboard';
import { type HostSwitches, usualSwitches } from './switches';
import { watchWindow } from './watch-window';
import { watchWorkspace } from './watch-workspace';
import type { Workspace } from './workspace';

/** What the host uses of the page's `window`. */
export type HostWindow = Pick<Window, 'addEventListener' | 'removeEventListener' | 'innerWidth' | 'innerHeight'>;

export interface HostOptions {
  readonly workspace: Workspace;
  readonly window: HostWindow;
  /** Origin of the page, without a closing slash: `http://127.0.0.1:4700`. */
  readonly origin: string;
  readonly apps: readonly HostApp[];
  /** Read anew at every use; what is left out is as usual. */
  readonly switches?: () => Partial<HostSwitches>;
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
  create(what: Pick<Instance, 'appId' | 'location' | 'tab' | 'subject'>): Instance;
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
  /** The frame is about to go. True when the app is told (`app.willDestroy`) and should have a moment for it. */
  leave(guid: string): boolean;
  /** The address of a `nav_bar` app's page changed: what follows the app's name goes to the app (`app.route.changed`). */
  setRoute(guid: string, route: string): void;
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

/** Starts to listen to the page's window and to the workspace. */
export const createZafHost = (options: HostOptions): ZafHost => {
  const { workspace, window, origin } = options;
  let { apps } = options;
  const problems: HostProblem[] = [];
  const instances = createInstanceList(workspace);
  const board = createSwitchboard();
  const activation = createActivation(instances, board);
  const switches = (): HostSwitches => ({ ...usualSwitches, ...options.switches?.() });
  const hooks = createSaveHooks(() => switches().saveHookSeconds);
  const saves = new Map<string, Promise<SaveVerdict>>();

  const appOf = (id: number): HostApp => {
    const app = apps.find((one) => one.id === id);
    if (app === undefined) throw new Error(`No app ${id} is installed.`);
    return app;
  };
  const flag = (problem: HostProblem): void => {
    problems.push(problem);
    options.onProblem?.(problem);
  };
  const announce = (instance: Instance, event: 'instance.created' | 'instance.registered'): void => {
    const context = contextOf(instance, workspace);
    for (const other of instances.of(instance.appId)) board.emit(other, event, context);
  };
  const add = (instance: Instance): void => {
    instances.add(instance);
    announce(instance, 'instance.created');
  };
  const unannounced: Instance[] = [];
  const announceCreated = (): void => {
    for (const instance of unannounced.splice(0)) announce(instance, 'instance.created');
  };
  const remove = (guid: string): void => {
    const instance = instances.get(guid);
    if (instance?.location === 'modal') board.emit(instance, 'modal.close');
    board.disconnect(guid);
    instances.remove(guid);
  };

  const host: HostState = {
    switches,
    flag,
    viewport: () => ({ width: window.innerWidth, height: window.innerHeight }),
    instancesOf: instances.of,
    isCollapsed: instances.isCollapsed,
    isVisible: instances.isVisible,
    setVisible(guid, visible) {
      instances.setVisible(guid, visible);
      workspace.showApp?.(guid, visible);
    },
    setSaveAllowed: instances.setSaveAllowed,
    createModal(parent, { url, size }) {
      const guid = crypto.randomUUID();
      const modal: Instance = {
        guid,
        appId: parent.appId,
        location: 'modal',
        url,
        ...(size === undefined ? {} : { size }),
      };
      if (pageAddress(appOf(parent.appId), modal) === undefined) return undefined;
      instances.add(modal);
      unannounced.push(modal);
      workspace.mountFrame(guid);
      return modal;
    },
    destroy(guid) {
      remove(guid);
      workspace.destroyFrame(guid);
    },
  };

  const receiver = createReceiver({
    workspace,
    origin,
    instances,
    board,
    activation,
    hooks,
    host,
    announce,
    announceCreated,
  });
  window.addEventListener('message', receiver);
  const unwatch = watchWorkspace({ workspace, instances, board, activation, host, apps: () => apps });
  const unwatchWindow = watchWindow(window, instances, board);

  const askHooks = async (tab: string): Promise<SaveVerdict> => {
    const stopper = instances.saveStopper(tab);
    if (stopper !== undefined) {
      return { ok: false, message: `${appOf(stopper.appId).name}: saving is switched off by the app.` };
    }
    const asked = instances
      .inTab(tab)
      .flatMap((one) => board.subscribers(one, 'ticket.save').map((frame) => hooks.ask(frame, one.guid)));
    return (await Promise.all(asked)).find((verdict) => !verdict.ok) ?? { ok: true };
  };

  return {
    create(what) {
      appOf(what.appId);
      const instance: Instance = { guid: crypto.randomUUID(), ...what };
      add(instance);
      return instance;
    },
    frameAddress(instance) {
      const app = appOf(instance.appId);
      const address = pageAddress(app, instance);
      if (address === undefined) throw new Error(`${app.name} has no page for ${instance.location}.`);
      address.searchParams.set('origin', origin);
      address.searchParams.set('app_guid', instance.guid);
      address.searchParams.set('colorScheme', workspace.colorScheme());
      return address.href;
    },
    register(instance, element) {
      const app = appOf(instance.appId);
      const address = pageAddress(app, instance);
      if (address === undefined) throw new Error(`${app.name} has no page for ${instance.location}.`);
      if (instances.get(instance.guid) === undefined) add(instance);
      const onDoubleHandshake = (): void =>
        flag({
          kind: 'double-handshake',
          instance: instance.guid,
          message: `${app.name} (${instance.location}) shook hands twice in one page: ZAFClient.init() must be called once.`,
        });
      board.connect(createFrame({ instance, app, origin: address.origin, element, onDoubleHandshake }));
    },
    unregister: remove,
    instance: instances.get,
    instances: instances.all,
    sizeOf: (guid) => instances.get(guid)?.size,
    setShown(guid, shown) {
      instances.setShown(guid, shown);
      if (shown) activation.shown(guid);
      else activation.hidden(guid);
    },
    leave(guid) {
      const instance = instances.get(guid);
      return instance !== undefined && switches().willDestroy && board.emit(instance, 'app.willDestroy');
    },
    setRoute(guid, appRoute) {
      const instance = instances.get(guid);
      if (instance === undefined) return;
      const appParams = appRoute.split('/').filter((part) => part !== '');
      activation.routed(guid, { appRoute, appTitle: appOf(instance.appId).name, appParams });
    },
    setCollapsed(guid, collapsed) {
      const instance = instances.get(guid);
      if (instance === undefined || instances.isCollapsed(guid) === collapsed) return;
      instances.setCollapsed(guid, collapsed);
      board.emit(instance, collapsed ? 'app.collapsed' : 'app.expanded');
    },
    beforeSave(tab) {
      const running = saves.get(tab) ?? askHooks(tab).finally(() => saves.delete(tab));
      saves.set(tab, running);
      return running;
    },
    setApps(changed) {
      apps = changed;
    },
    problems: () => problems,
    close() {
      window.removeEventListener('message', receiver);
      unwatch();
      unwatchWindow();
      for (const frame of board.frames()) board.disconnect(frame.instance.guid);
    },
  };
};
