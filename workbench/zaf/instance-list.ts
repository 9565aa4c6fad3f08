import type { Instance } from './instance';
import type { Workspace } from './workspace';

/** The live instances of all apps and what the agent or an app made of each. */
export interface InstanceList {
  add(instance: Instance): void;
  remove(guid: string): void;
  get(guid: string): Instance | undefined;
  all(): readonly Instance[];
  of(appId: number): readonly Instance[];
  inTab(tab: string): readonly Instance[];
  /** In front of the agent: its ticket tab is, or its pane is open. */
  isShown(instance: Instance): boolean;
  setShown(guid: string, shown: boolean): void;
  isCollapsed(guid: string): boolean;
  setCollapsed(guid: string, collapsed: boolean): void;
  /** Not hidden by the app itself (`hide`). */
  isVisible(guid: string): boolean;
  setVisible(guid: string, visible: boolean): void;
  /** The instance that switched saving off in the tab (`disableSave`). */
  saveStopper(tab: string): Instance | undefined;
  setSaveAllowed(guid: string, allowed: boolean): void;
}

export const createInstanceList = (workspace: Workspace): InstanceList => {
  const instances = new Map<string, Instance>();
  const shown = new Set<string>();
  const collapsed = new Set<string>();
  const hidden = new Set<string>();
  const stoppers = new Set<string>();
  const all = (): readonly Instance[] => [...instances.values()];

  return {
    add: (instance) => void instances.set(instance.guid, instance),
    remove(guid) {
      for (const kept of [instances, shown, collapsed, hidden, stoppers]) kept.delete(guid);
    },
    get: (guid) => instances.get(guid),
    all,
    of: (appId) => all().filter((one) => one.appId === appId),
    inTab: (tab) => all().filter((one) => one.tab === tab),
    isShown: ({ guid, tab }) => (tab === undefined ? shown.has(guid) : workspace.activeTab() === tab),
    setShown: (guid, yes) => put(shown, guid, yes),
    isCollapsed: (guid) => collapsed.has(guid),
    setCollapsed: (guid, yes) => put(collapsed, guid, yes),
    isVisible: (guid) => !hidden.has(guid),
    setVisible: (guid, yes) => put(hidden, guid, !yes),
    saveStopper: (tab) => all().find((one) => one.tab === tab && stoppers.has(one.guid)),
    setSaveAllowed: (guid, allowed) => put(stoppers, guid, !allowed),
  };
};

const put = (set: Set<string>, guid: string, inside: boolean): void => {
  if (inside) set.add(guid);
  else set.delete(guid);
};
