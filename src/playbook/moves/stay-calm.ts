import type { Move } from '../types';

/** Breathe: customers are angry at the situation. First the feeling, then the facts. */
export const stayCalm: Move = { id: 'stay-calm', answers: ['frustration', 'no-empathy', 'abuse', 'public-complaint'] };
