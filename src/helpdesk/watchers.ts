import type { Change, Stop } from './port';

/** Who wants to hear of changes. A watcher that ended is never called again, not even for a change under way. */
export interface Watchers {
  add(onChange: (change: Change) => void): Stop;
  tell(change: Change): void;
}

export const watchers = (): Watchers => {
  const live = new Set<{ readonly onChange: (change: Change) => void }>();
  return {
    add(onChange) {
      const entry = { onChange };
      live.add(entry);
      return () => {
        live.delete(entry);
      };
    },
    tell(change) {
      for (const entry of [...live]) if (live.has(entry)) entry.onChange(change);
    },
  };
};
