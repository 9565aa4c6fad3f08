import type { HelpdeskError } from '../../src/helpdesk/error';

/** What the work was refused with. */
export const refusal = (work: Promise<unknown>): Promise<HelpdeskError> =>
  work.then(
    () => Promise.reject(new Error('it did not reject')),
    (error: HelpdeskError) => error,
  );
