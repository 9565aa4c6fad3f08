import type { SignalId, ViewKey } from '../signals/types';

/** Parts of a view that only the words of a conversation tell. */
export const wordParts: readonly ViewKey[] = ['messages', 'silences', 'questions', 'said', 'promises', 'tone'];

/** Signs that cannot be judged in a past without its words: those that read such a part. A page names them without the engine. */
export const unjudgedWithoutWords: readonly SignalId[] = [
  'no-acknowledgement',
  'ignored',
  'wait',
  'broken-promise',
  'etiquette',
  'no-empathy',
  'knowledge-gap',
  'no-authority',
  'expectation-gap',
  'silence',
  'abuse',
  'public-complaint',
  'unreasonable-demands',
  'changing-demands',
  'disputed-promise',
  'advice-ignored',
  'frustration',
];
