import type { CancelSignal } from './port';

/** A signal and the handle that sets it off. */
export interface Cancel {
  readonly signal: CancelSignal;
  abort(): void;
}

/** What an `AbortController` is elsewhere: `src` knows no DOM. */
export const createCancel = (): Cancel => {
  const listeners = new Set<() => void>();
  let aborted = false;
  return {
    signal: {
      get aborted() {
        return aborted;
      },
      addEventListener: (_, listener) => void listeners.add(listener),
      removeEventListener: (_, listener) => void listeners.delete(listener),
    },
    abort() {
      if (aborted) return;
      aborted = true;
      const told = [...listeners];
      listeners.clear();
      for (const listener of told) listener();
    },
  };
};
