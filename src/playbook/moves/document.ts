import type { Move } from '../types';

/** Note dated quotes and counts for whoever takes over. */
export const document: Move = {
  id: 'document',
  answers: [
    'repeat-contact',
    'value',
    'attention',
    'silence',
    'abuse',
    'public-complaint',
    'disputed-promise',
    'changing-demands',
    'payment',
  ],
};
