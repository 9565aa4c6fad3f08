import type { FunctionComponent } from 'react';
import type { BoardDesk } from './board-desk';

export interface TabProps {
  readonly desk: BoardDesk;
  /** What follows the tab in the address: its filters, as `group=7&flag=legal`. Empty where nothing is chosen. */
  readonly query: string;
  /** Writes it there. */
  readonly setQuery: (query: string) => void;
}

/** A page of the board. Its name is the text `tab.<id>` of `translations/board`. */
export interface Tab {
  readonly id: TabId;
  /** Code and texts come when the tab is first opened; a failed load is tried again at the next click. */
  readonly load: () => Promise<FunctionComponent<TabProps>>;
}

export type TabId = 'needs' | 'promises' | 'misses' | 'causes' | 'tuning';

/** Every page of the board, in the order in which they stand; the first one opens. A new page is a folder and a line here. */
export const tabs: readonly Tab[] = [
  { id: 'needs', load: async () => (await import('./needs/NeedsPage')).NeedsPage },
  { id: 'promises', load: async () => (await import('./promises/PromisesPage')).PromisesPage },
  { id: 'misses', load: async () => (await import('./misses/MissesPage')).MissesPage },
  { id: 'causes', load: async () => (await import('./causes/CausesPage')).CausesPage },
  { id: 'tuning', load: async () => (await import('./tuning/TuningPage')).TuningPage },
];
