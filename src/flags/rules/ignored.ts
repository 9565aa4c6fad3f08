import { type FlagRule, groundsOf } from '../rule';

/** A message of the customer waits past its limit, or the ticket was solved without a word and can still be mended. */
export const ignored: FlagRule = {
  id: 'ignored',
  severity: 'medium',
  evidence({ signs, view }) {
    if (view.ticket.status === 'closed') return [];
    const open = groundsOf(signs, 'ignored').filter(({ fact }) => fact.startsWith('silence:'));
    return open.flatMap(({ evidence }) => evidence);
  },
};
