import { describe, expect, it } from 'vitest';
import { advance, createdMetrics, type MetricEvent } from '../../../../../workbench/server/api/tickets/metric-state';

const at = (minutes: number): Date => new Date(Date.UTC(2026, 2, 2, 9, minutes));
const play = (events: readonly MetricEvent[]) =>
  events.reduce((state, event) => advance(state, event), createdMetrics(at(0), 'new', false));
const minutes = (ms: number | null): number | null => (ms === null ? null : ms / 60_000);

describe('metrics of a ticket', () => {
  it('measures the requester’s wait over new, open and hold, once the ticket has left them', () => {
    const waiting = play([
      { type: 'status', at: at(10), to: 'open' },
      { type: 'status', at: at(25), to: 'hold' },
    ]);
    expect(waiting.requester_wait_measured).toBe(false);
    const measured = play([
      { type: 'status', at: at(10), to: 'open' },
      { type: 'status', at: at(25), to: 'hold' },
      { type: 'status', at: at(40), to: 'pending' },
    ]);
    expect(measured.requester_wait_measured).toBe(true);
    expect(minutes(measured.requester_wait_ms)).toBe(40);
    expect(minutes(measured.on_hold_ms)).toBe(15);
  });

  it('measures the agent’s wait over pending', () => {
    const state = play([
      { type: 'status', at: at(5), to: 'pending' },
      { type: 'status', at: at(35), to: 'open' },
    ]);
    expect(minutes(state.agent_wait_ms)).toBe(30);
  });

  it('takes the first reply only, and counts all', () => {
    const state = play([
      { type: 'comment', at: at(3), reply: false },
      { type: 'comment', at: at(7), reply: true },
      { type: 'comment', at: at(90), reply: true },
    ]);
    expect(minutes(state.reply_ms)).toBe(7);
    expect(state.replies).toBe(2);
    expect(state.latest_comment_added_at).toEqual(at(90));
  });

  it('does not count closing a solved ticket as anything', () => {
    const state = play([
      { type: 'status', at: at(10), to: 'solved' },
      { type: 'status', at: at(50), to: 'closed' },
    ]);
    expect(minutes(state.full_resolution_ms)).toBe(10);
    expect(state).toMatchObject({ reopens: 0, solved_at: at(10) });
  });

  it('knows who wrote last', () => {
    const state = play([
      { type: 'update', at: at(4), by: 'assignee' },
      { type: 'update', at: at(9), by: 'requester' },
      { type: 'update', at: at(11), by: 'other' },
    ]);
    expect(state).toMatchObject({ assignee_updated_at: at(4), requester_updated_at: at(9), updated_at: at(11) });
  });
});
