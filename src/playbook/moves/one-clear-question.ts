import type { Move } from '../types';

/** One question, an easy way to answer it, and a date after which we close. */
export const oneClearQuestion: Move = { id: 'one-clear-question', answers: ['silence'] };
