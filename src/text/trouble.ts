import type { Reading } from './reading';

/** Whether a text says that something is wrong, that a fix failed, or that it happened again. */
export const hasTrouble = ({ trouble, failing, again }: Reading): boolean =>
  trouble.length + failing.length + again.length > 0;
