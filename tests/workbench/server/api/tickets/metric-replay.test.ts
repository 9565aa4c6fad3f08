import { describe, expect, it } from 'vitest';
import { replay, type Step } from '../../../../../workbench/server/api/tickets/metric-replay';

const START = Date.parse('2026-03-02T09:00:00Z');
const step = (minute: number, more: Partial<Step> = {}): Step => ({
  auditId: 1000 + 20 * minute,
  at: new Date(START + minute * 60_000),
  ...more,
});

/** One metric's events: instance, type, minute, and the minutes told. */
const of = (metric: string, ...steps: Step[]) =>
  replay(steps)
    .filter((event) => event.metric === metric)
    .map(({ instance_id, type, time, minutes }) => [
      instance_id,
      type,
      (time.getTime() - START) / 60_000,
      ...(minutes === undefined ? [] : [minutes.calendar]),
    ]);

const created = step(0, { status: 'new', wrote: 'requester' });

describe('metric events', () => {
  it('measure every metric at creation as instance 0', () => {
    const measures = replay([created]).filter(({ type }) => type === 'measure');
    expect(measures.map(({ metric, instance_id }) => [metric, instance_id])).toEqual([
      ['agent_work_time', 0],
      ['reply_time', 0],
      ['requester_wait_time', 0],
      ['resolution_time', 0],
    ]);
  });

  it('fulfil a reply time by an agent’s public words, and start the next instance with the requester’s', () => {
    const events = of(
      'reply_time',
      created,
      step(5, { wrote: 'requester' }),
      step(30, { wrote: 'agent' }),
      step(40, { wrote: 'agent' }),
      step(60, { wrote: 'requester' }),
    );
    expect(events).toEqual([
      [0, 'measure', 0],
      [1, 'activate', 0],
      [1, 'fulfill', 30],
      [1, 'update_status', 30, 30],
      [2, 'activate', 60],
    ]);
  });

  it('pause an agent’s work while a ticket waits, the requester’s wait only while it is pending', () => {
    const steps = [
      created,
      step(10, { status: 'pending' }),
      step(30, { status: 'hold' }),
      step(50, { status: 'open' }),
      step(60, { status: 'solved' }),
    ];
    expect(of('agent_work_time', ...steps)).toEqual([
      [0, 'measure', 0],
      [1, 'activate', 0],
      [1, 'pause', 10],
      [1, 'update_status', 10, 10],
      [1, 'activate', 50],
      [1, 'fulfill', 60],
      [1, 'update_status', 60, 20],
    ]);
    expect(of('requester_wait_time', ...steps)).toEqual([
      [0, 'measure', 0],
      [1, 'activate', 0],
      [1, 'pause', 10],
      [1, 'update_status', 10, 10],
      [1, 'activate', 30],
      [1, 'fulfill', 60],
      [1, 'update_status', 60, 40],
    ]);
  });

  it('start a second instance of the resolution when a solved ticket opens again', () => {
    const steps = [
      created,
      step(20, { status: 'solved' }),
      step(50, { status: 'open' }),
      step(55, { status: 'solved' }),
    ];
    expect(of('resolution_time', ...steps).slice(2)).toEqual([
      [1, 'fulfill', 20],
      [1, 'update_status', 20, 20],
      [2, 'activate', 50],
      [2, 'fulfill', 55],
      [2, 'update_status', 55, 5],
    ]);
  });

  it('start no clock that was stopped before it began', () => {
    expect(of('reply_time', step(0, { status: 'new', wrote: 'agent' }))).toEqual([[0, 'measure', 0]]);
    expect(of('agent_work_time', step(0, { status: 'pending' }))).toEqual([[0, 'measure', 0]]);
  });

  it('have ids that are theirs alone, between their audit’s and the next record’s', () => {
    const events = replay([created, step(1, { status: 'solved', wrote: 'agent' })]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    for (const { id, auditId } of events) expect(id - auditId).toBeGreaterThan(0);
    for (const { id, auditId } of events) expect(id - auditId).toBeLessThan(20);
  });
});
