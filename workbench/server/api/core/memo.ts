import type { Call } from './call';

/**
 * Remembers for the rest of the call what was looked up, so that a job of a hundred tickets asks once for the brand and the
 * agents they share. Only for what the call itself does not change, or with {@link correct}.
 */
export function remember<T>(call: Call, key: string, find: () => Promise<T>): Promise<T> {
  const known = call.memo.get(key);
  if (known !== undefined) return known as Promise<T>;
  const found = find();
  call.memo.set(key, found);
  return found;
}

/** Says what {@link remember} would have to find from now on. */
export function correct(call: Call, key: string, value: unknown): void {
  call.memo.set(key, Promise.resolve(value));
}
