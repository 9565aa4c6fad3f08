import type { QueryClient } from '@tanstack/react-query';
import type { AppPackage, EditorCommand, HostApp, WorkspaceEvent, ZafHost } from '../../zaf';
import type { Rest } from '../rest/rest';
import type { Emitter } from './emitter';
import { profileOf } from './profile';
import type { Session } from './session';
import { frontTab, type TabState, type WorkspaceState } from './state';
import type { Store } from './store';
import type { PageSwitches } from './switches';

/** Everything that the parts of the workspace share. */
export interface Model {
  readonly session: Session;
  readonly rest: Rest;
  readonly store: Store<WorkspaceState>;
  readonly events: Emitter<WorkspaceEvent>;
  readonly queries: QueryClient;
  readonly host: ZafHost;
  /** The packages as the server tells them, and joined with their installations. */
  packages(): readonly AppPackage[];
  apps(): readonly HostApp[];
  setApps(apps: readonly HostApp[]): void;
  switches(): PageSwitches;
  setSwitches(switches: PageSwitches): void;
  /** The open editors by tab, for what must go to the cursor. */
  readonly editors: Map<string, EditorHandle>;
}

/** What the model reaches of an editor that is on the screen. */
export interface EditorHandle {
  insert(html: string): void;
  format(command: EditorCommand, words: readonly string[]): void;
  focus(): void;
}

export const findTab = (model: Model, key: string): TabState | undefined =>
  model.store.get().tabs.find((tab) => tab.key === key);

/** Replaces one tab; a tab that was closed meanwhile stays closed. */
export const changeTab = (model: Model, key: string, change: (tab: TabState) => TabState): void =>
  model.store.set((state) => ({ ...state, tabs: state.tabs.map((tab) => (tab.key === key ? change(tab) : tab)) }));

/** The ticket tab in front, or the page of a person or an organization that is. */
export const frontTabKey = (model: Model): string | undefined => {
  const state = model.store.get();
  return frontTab(state)?.key ?? profileOf(state.place)?.key;
};
