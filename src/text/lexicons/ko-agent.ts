import type { AgentSaying } from '../saying-ids';
import type { SayingBook } from './saying-book';

export const koAgent: SayingBook<AgentSaying> = { classes: {}, says: {} };
