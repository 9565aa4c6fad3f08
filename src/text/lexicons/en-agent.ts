import type { AgentSaying } from '../saying-ids';
import type { SayingBook } from './saying-book';

export const enAgent: SayingBook<AgentSaying> = { classes: {}, says: {} };
