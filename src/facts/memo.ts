/** Remembers a pure function's answer for as long as its argument lives. */
export function memoised<K extends WeakKey, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const hit = known.get(key);
    if (hit) return hit.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

/** A value made when it is first asked for, once. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
