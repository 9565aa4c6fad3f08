import type { Move } from '../types';

/** Say what we did not do, without excuses, and what happens now. */
export const ownTheFailure: Move = {
  id: 'own-the-failure',
  answers: [
    'broken-promise',
    'repeat-contact',
    'hand-offs',
    'ignored',
    'no-acknowledgement',
    'etiquette',
    'expectation-gap',
  ],
};
