import type { ReadHistory } from '../shared/history-keeper';
import type { Trouble } from '../shared/trouble';

/** How far the reading of the customer's history has come. A reading that failed may leave an earlier one in place. */
export interface HistoryState {
  readonly reading: boolean;
  readonly read?: ReadHistory;
  /** Stays until an attempt succeeds, also while the next one is under way. */
  readonly trouble?: Trouble;
  /** Reads again at once. */
  readonly retry?: () => void;
}

export const readingHistory: HistoryState = { reading: true };
