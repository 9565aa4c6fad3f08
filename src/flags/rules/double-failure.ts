import { isOver } from '../../facts/ticket-as-of';
import { failedTwice } from '../../ledgers/failures';
import { windowStart } from '../../signals/waits';
import { quoted } from '../../signals/words';
import type { FlagRule } from '../rule';

/** A second fix failed after an apology: words are used up, the path has to change. Both lie in the window. */
export const doubleFailure: FlagRule = {
  id: 'double-failure',
  severity: 'high',
  evidence({ view: { messages = [], ticket, asOf }, policy }) {
    const since = windowStart(policy, asOf);
    return isOver(ticket.status) ? [] : failedTwice(messages.filter(({ at }) => at >= since)).map(quoted);
  },
};
