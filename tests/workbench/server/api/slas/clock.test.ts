import { describe, expect, it } from 'vitest';
import { businessTime, calendarTime, type Elapsed } from '../../../../../workbench/server/api/schedules/open-time';
import { missesAt, type SlaMetric, slaClock } from '../../../../../workbench/server/api/slas/clock';
import type { Step } from '../../../../../workbench/server/api/tickets/metric-replay';

const minute = 60_000;
const at = (minutes: number): Date => new Date(Date.UTC(2026, 2, 2, 9) + minutes * minute);
const step = (minutes: number, what: Partial<Step>): Step => ({ auditId: minutes, at: at(minutes), ...what });
const asked = step(0, { status: 'new', wrote: 'requester' });
const target = 60 * minute;

const stage = (metric: SlaMetric, ...steps: readonly Step[]) =>
  slaClock(metric, steps, target, calendarTime)?.stage ?? 'none';
const missed = (metric: SlaMetric, steps: readonly Step[], elapsed: Elapsed = calendarTime) => {
  const clock = slaClock(metric, steps, target, elapsed);
  return clock && missesAt(clock, target, elapsed);
};

describe('a first reply', () => {
  it('is owed from the requester’s first words to the first public ones of an agent', () => {
    expect(stage('first_reply_time', asked)).toBe('active');
    expect(stage('first_reply_time', asked, step(5, { status: 'open' }))).toBe('active');
    expect(stage('first_reply_time', asked, step(30, { wrote: 'agent' }))).toBe('achieved');
    expect(stage('first_reply_time', asked, step(30, { wrote: 'agent' }), step(40, { wrote: 'requester' }))).toBe(
      'achieved',
    );
  });

  it('is not owed where an agent wrote first', () => {
    const ours = step(0, { status: 'open', wrote: 'agent' });
    expect(stage('first_reply_time', ours, step(9, { wrote: 'requester' }))).toBe('none');
  });

  it('is missed an hour after it was asked for, whatever else is written', () => {
    expect(missed('first_reply_time', [asked, step(50, { wrote: 'requester' })])).toEqual(at(60));
  });
});

describe('a next reply', () => {
  it('is owed from the requester’s words after a reply, counted from the oldest that waits', () => {
    const replied = [asked, step(10, { wrote: 'agent' })];
    expect(stage('next_reply_time', ...replied)).toBe('none');
    const waiting = [...replied, step(20, { wrote: 'requester' }), step(70, { wrote: 'requester' })];
    expect(stage('next_reply_time', ...waiting)).toBe('active');
    expect(missed('next_reply_time', waiting)).toEqual(at(80));
    expect(stage('next_reply_time', ...waiting, step(90, { wrote: 'agent' }))).toBe('achieved');
  });

  it('begins anew with each', () => {
    const again = [asked, step(10, { wrote: 'agent' }), step(20, { wrote: 'requester' }), step(30, { wrote: 'agent' })];
    expect(missed('next_reply_time', [...again, step(200, { wrote: 'requester' })])).toEqual(at(260));
  });
});

describe('waits', () => {
  const pending = [asked, step(40, { status: 'pending' })];

  it('of the requester run while new, open and on hold, those of work while new and open; both pause while pending', () => {
    expect(stage('requester_wait_time', asked, step(5, { status: 'hold' }))).toBe('active');
    expect(stage('agent_work_time', asked, step(5, { status: 'hold' }))).toBe('paused');
    for (const metric of ['requester_wait_time', 'agent_work_time'] as const) {
      expect(stage(metric, ...pending)).toBe('paused');
      expect(stage(metric, ...pending, step(90, { status: 'open' }))).toBe('active');
      expect(stage(metric, ...pending, step(90, { status: 'solved' }))).toBe('achieved');
    }
  });

  it('go on after a pause with what is left', () => {
    expect(missed('agent_work_time', [...pending, step(100, { status: 'open' })])).toEqual(at(120));
  });

  it('stay missed where they were before they paused', () => {
    const late = [asked, step(90, { status: 'pending' }), step(200, { status: 'open' })];
    expect(missed('agent_work_time', late)).toEqual(at(60));
  });

  it('begin anew when a solved ticket opens again', () => {
    const again = [asked, step(50, { status: 'solved' }), step(500, { status: 'open' })];
    expect(missed('requester_wait_time', again)).toEqual(at(560));
  });
});

describe('updates', () => {
  const told = [asked, step(10, { status: 'open', wrote: 'agent' })];

  it('are owed from one public comment of an agent to the next, until the ticket is solved', () => {
    for (const metric of ['periodic_update_time', 'pausable_update_time'] as const) {
      expect(stage(metric, asked)).toBe('none');
      expect(missed(metric, told)).toEqual(at(70));
      expect(missed(metric, [...told, step(50, { wrote: 'agent' })])).toEqual(at(110));
      expect(stage(metric, ...told, step(50, { wrote: 'agent', status: 'solved' }))).toBe('achieved');
    }
  });

  it('of the pausable kind wait while the ticket is pending', () => {
    const waits = step(30, { status: 'pending' });
    expect(stage('periodic_update_time', ...told, waits)).toBe('active');
    expect(stage('pausable_update_time', ...told, waits)).toBe('paused');
    expect(missed('pausable_update_time', [...told, waits, step(60, { status: 'open' })])).toEqual(at(100));
  });
});

describe('hours of the team', () => {
  it('are the only ones that count, where the policy says so', () => {
    // Mondays from nine to ten and from eleven to twelve.
    const hours = (start: number) => ({ start_time: (24 + start) * 60, end_time: (25 + start) * 60 });
    const team = businessTime({ zone: 'Etc/UTC', intervals: [hours(9), hours(11)], holidays: [] });
    expect(missed('first_reply_time', [step(30, { status: 'new', wrote: 'requester' })], team)).toEqual(at(150));
    expect(missed('first_reply_time', [asked], () => 0)).toBeUndefined();
  });
});
