import type { Hearing } from '../text/hearing';
import type { promisesUntil } from './promises';

/**
 * What hears words, and the ledger of promises that is kept of them. It is as large as it is needed late, so it is handed
 * over with what hears: the first badge waits for neither.
 */
export interface Listening extends Hearing {
  readonly promisesUntil?: typeof promisesUntil | undefined;
}
