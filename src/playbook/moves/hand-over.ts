import type { Move } from '../types';

/** Give it to one owner who has the time, with all that was said so far. */
export const handOver: Move = { id: 'hand-over', answers: ['workload', 'hand-offs', 'knowledge-gap', 'no-authority'] };
