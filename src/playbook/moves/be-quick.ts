import type { Move } from '../types';

/** Answer at once, short and clear, without another hand-over; give the delay's cause. */
export const beQuick: Move = { id: 'be-quick', answers: ['no-acknowledgement', 'ignored', 'wait'] };
