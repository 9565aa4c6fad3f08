import type { Move } from '../types';

/** Say kindly what is possible and why, and name the alternatives. */
export const explainLimits: Move = {
  id: 'explain-limits',
  answers: ['unreasonable-demands', 'changing-demands', 'value', 'payment', 'attention'],
};
