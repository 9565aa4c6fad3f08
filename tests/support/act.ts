import { act as flush } from '@testing-library/preact';

/** Does what changes the page, draws what comes of it, and gives what the work gave. */
export function act<T>(work: () => T): T {
  const given: T[] = [];
  void flush(() => {
    given.push(work());
  });
  return given[0] as T;
}
