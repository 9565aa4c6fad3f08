import type { Ticket } from '../facts/ticket';
import { clamp } from './levels';
import type { Limits } from './numbers';
import { CLEAR, found, isFilled, NOT_APPLICABLE, unknown } from './outcome';
import type { Evidence, Signal } from './types';

/**
 * Passed around: the ticket went through more groups or assignees than the limit. A change of group brings a new
 * assignee along, so the larger of the two counts.
 */
export const handOffs: Signal<'ticket', never> = {
  id: 'hand-offs',
  ledger: 'owed',
  reads: ['ticket'],
  evaluate({ ticket }, { limits, scales }) {
    if (ticket.id === undefined) return NOT_APPLICABLE;
    if (!ticket.metrics) return unknown('metrics');
    const { groups, assignees } = changesOf(ticket.metrics);
    const times = handOffsOf(ticket.metrics);
    const evidence = [counted('assignee-changes', assignees, limits), counted('group-changes', groups, limits)].flat();
    if (times < limits.handoffsLimit || !isFilled(evidence)) return CLEAR;

    const { atLimit, step } = scales.handOffs;
    const level = clamp(atLimit + step * (times - limits.handoffsLimit));
    return found([{ fact: `hand-offs:${ticket.id}`, level, evidence }]);
  },
};

/** How often a ticket changed hands: the first owner is no hand-off. */
export function handOffsOf(metrics: Metrics): number {
  const { groups, assignees } = changesOf(metrics);
  return Math.max(groups, assignees);
}

const changesOf = ({ groupStations, assigneeStations }: Metrics) => ({
  groups: Math.max(0, groupStations - 1),
  assignees: Math.max(0, assigneeStations - 1),
});

const counted = (what: 'assignee-changes' | 'group-changes', n: number, { handoffsLimit }: Limits): Evidence[] =>
  n > 0 ? [{ kind: 'count', what, n, of: handoffsLimit }] : [];

type Metrics = NonNullable<Ticket['metrics']>;
