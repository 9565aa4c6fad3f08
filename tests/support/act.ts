import { act as flush } from '@testing-library/preact';

/** Does what changes the page, and draws what comes of it before it returns. */
export const act = (work: () => unknown): void => {
  void flush(() => {
    work();
  });
};
