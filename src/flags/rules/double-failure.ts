import { isOver } from '../../facts/ticket-as-of';
import { failedTwice } from '../../ledgers/failures';
import { quoted } from '../../signals/words';
import type { FlagRule } from '../rule';

/** A second fix failed after an apology: words are used up, the path has to change. */
export const doubleFailure: FlagRule = {
  id: 'double-failure',
  severity: 'high',
  evidence: ({ view: { messages, ticket } }) =>
    !messages || isOver(ticket.status) ? [] : failedTwice(messages).map(quoted),
};
