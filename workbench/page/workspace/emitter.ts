/** Tells listeners in the order in which they came. */
export interface Emitter<E> {
  emit(event: E): void;
  /** Returns what ends the subscription. */
  subscribe(listener: (event: E) => void): () => void;
}

export const createEmitter = <E>(): Emitter<E> => {
  const listeners = new Set<(event: E) => void>();
  return {
    emit(event) {
      for (const listener of [...listeners]) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
