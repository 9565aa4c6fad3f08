import type { Move } from '../types';

/** Say once and politely what we will not go on with; a supervisor takes over, and threats go to safety at once. */
export const setBoundary: Move = { id: 'set-boundary', answers: ['abuse'] };
