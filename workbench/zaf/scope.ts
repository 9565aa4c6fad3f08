import { noSuchApi } from './api-error';
import type { FrameSize, HostApp, Instance } from './instance';
import type { HostProblem } from './problems';
import type { HostSwitches } from './switches';
import type { JsonRecord, TicketTab, Workspace } from './workspace';

/** What one path of a call may reach: the instance it is about and the workspace around it. */
export interface Scope {
  readonly instance: Instance;
  readonly app: HostApp;
  readonly workspace: Workspace;
  readonly host: HostState;
}

/** What the host itself keeps, as far as calls read or change it. */
export interface HostState {
  /** Read anew at every use. */
  readonly switches: () => HostSwitches;
  readonly flag: (problem: HostProblem) => void;
  readonly viewport: () => { readonly width: number; readonly height: number };
  /** Live instances of an app, by guid. */
  instancesOf(appId: number): readonly Instance[];
  /** Undefined when the address is none that a frame may show. */
  createModal(parent: Instance, what: { url: string; size?: FrameSize }): Instance | undefined;
  destroy(guid: string): void;
  isVisible(guid: string): boolean;
  setVisible(guid: string, visible: boolean): void;
  isCollapsed(guid: string): boolean;
  setSaveAllowed(guid: string, allowed: boolean): void;
}

/** The ticket tab of the instance; locations without one know no `ticket` and no `comment`. */
export const tabOf = ({ instance, workspace }: Scope): TicketTab => {
  const tab = instance.tab === undefined ? undefined : workspace.tab(instance.tab);
  if (tab === undefined) throw noSuchApi();
  return tab;
};

/** The open form: the ticket as stored, with what the agent changed. */
export const formOf = (tab: TicketTab): JsonRecord => ({ ...tab.ticket, ...tab.edits });

/** What the app's `context()` says about an instance. */
export const contextOf = (instance: Instance, workspace: Workspace): JsonRecord => {
  const tab = instance.tab === undefined ? undefined : workspace.tab(instance.tab);
  return {
    instanceGuid: instance.guid,
    product: 'support',
    account: { subdomain: workspace.account.subdomain },
    location: instance.location,
    ...instance.subject,
    ...(tab?.ticket === undefined ? {} : { ticketId: tab.ticket.id }),
    ...(tab !== undefined && tab.ticket === undefined ? { newTicketId: tab.key } : {}),
  };
};

/** What the app's `metadata()` says. */
export const metadataOf = (app: HostApp, { settingTypes }: Pick<HostSwitches, 'settingTypes'>): JsonRecord => ({
  appId: app.id,
  installationId: app.installationId,
  name: app.name,
  version: app.version,
  settings: settingTypes === 'typed' ? app.settings : Object.fromEntries(Object.entries(app.settings).map(asText)),
});

const asText = ([name, value]: [string, unknown]): [string, string | null] => [
  name,
  value === null ? null : String(value),
];
