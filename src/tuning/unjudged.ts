import { signals } from '../signals';
import type { SignalId, ViewKey } from '../signals/types';

/** Parts that only the words of a conversation tell. */
const WORDS: readonly ViewKey[] = ['messages', 'silences', 'questions', 'said', 'promises', 'tone'];

/** Signs that cannot be judged in a past without its words. */
export const unjudgedWithoutWords: readonly SignalId[] = signals
  .filter(({ reads }) => reads.some((key) => WORDS.includes(key)))
  .map(({ id }) => id);
