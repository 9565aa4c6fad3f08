import { leaveTab } from './frames';
import type { Model } from './model';
import { go } from './navigate';
import { firstView } from './place';
import { placeOfTab } from './tabs';

/** Closes a tab; where it was in front, the one beside it comes forward, or the views. */
export const closeTab = (model: Model, key: string): void => leaveTab(model, key, () => dropTab(model, key));

const dropTab = (model: Model, key: string): void => {
  const { tabs, place } = model.store.get();
  const index = tabs.findIndex((tab) => tab.key === key);
  const closing = tabs[index];
  if (closing === undefined) return;
  const inFront =
    (place.kind === 'ticket' && place.ticket === closing.ticketId) || (place.kind === 'new' && place.tab === key);
  if (inFront) {
    const next = tabs[index + 1] ?? tabs[index - 1];
    go(model, next === undefined ? { kind: 'views', view: firstView } : placeOfTab(next));
  }
  model.store.set((state) => ({ ...state, tabs: state.tabs.filter((tab) => tab.key !== key) }));
  model.editors.delete(key);
};
