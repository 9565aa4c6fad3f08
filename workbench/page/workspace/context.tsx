import { createContext, useContext } from 'react';
import type { Model } from './model';
import { frontTab, type TabState, type WorkspaceState } from './state';
import { useStore } from './store';

export const ModelContext = createContext<Model | undefined>(undefined);

/** The workspace around this component. */
export const useModel = (): Model => {
  const model = useContext(ModelContext);
  if (model === undefined) throw new Error('This part of the page stands outside the workspace.');
  return model;
};

/** A part of the workspace's state. `select` must give the same object for the same state. */
export const useWorkspace = <T,>(select: (state: WorkspaceState) => T): T => useStore(useModel().store, select);

export const useFrontTab = (): TabState | undefined => useWorkspace(frontTab);
