import { logLevel } from './levels';
import { CLEAR, found, NOT_APPLICABLE, unknown } from './outcome';
import type { Signal } from './types';

/** Too much lies on one desk: the assignee's open tickets against what is usual in the account. */
export const workload: Signal<'ticket', 'workload' | 'baseline'> = {
  id: 'workload',
  ledger: 'owed',
  reads: ['ticket'],
  mayRead: ['workload', 'baseline'],
  evaluate({ ticket, workload: desk, baseline }, { scales }) {
    if (ticket.assigneeId === undefined) return NOT_APPLICABLE;
    const usual = baseline?.openTicketsPerAgent;
    if (!desk) return unknown('workload');
    if (!usual) return unknown('baseline');

    const { from, fullAt } = scales.workload;
    const level = logLevel(desk.openTickets / usual / from, fullAt / from);
    if (level === 0) return CLEAR;
    return found([
      {
        fact: 'workload',
        level,
        evidence: [{ kind: 'count', what: 'open-tickets-of-assignee', n: desk.openTickets, of: usual }],
      },
    ]);
  },
};
