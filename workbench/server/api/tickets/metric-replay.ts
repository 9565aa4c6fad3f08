import { calendarTime, type Elapsed } from '../schedules/open-time';
import type { Status } from './record';

/** The durations that are measured without an SLA policy. */
const metrics = ['agent_work_time', 'reply_time', 'requester_wait_time', 'resolution_time'] as const;
type Metric = (typeof metrics)[number];

/** What one audit of a ticket did to its clocks. */
export interface Step {
  readonly auditId: number;
  readonly at: Date;
  /** The status from now on, where the audit says so. */
  readonly status?: Status | undefined;
  /** Who wrote in public, where somebody did. */
  readonly wrote?: 'agent' | 'requester' | undefined;
}

/** A metric event without what is the same for its whole ticket. */
export interface MetricEvent {
  readonly id: number;
  readonly auditId: number;
  readonly metric: Metric;
  readonly instance_id: number;
  readonly type: 'measure' | 'activate' | 'pause' | 'fulfill' | 'update_status';
  readonly time: Date;
  /** Minutes so far, told with `update_status`; all of them, and those of business hours. */
  readonly minutes?: { readonly calendar: number; readonly business: number };
}

type Type = MetricEvent['type'];
type Minutes = NonNullable<MetricEvent['minutes']>;

interface Clock {
  instance: number;
  state: 'idle' | 'runs' | 'paused';
  ms: number;
  businessMs: number;
  since: Date;
}

/** In which states a clock runs; it is paused in the other unsolved ones. */
const runsIn: Readonly<Record<Exclude<Metric, 'reply_time'>, readonly Status[]>> = {
  agent_work_time: ['new', 'open'],
  requester_wait_time: ['new', 'open', 'hold'],
  resolution_time: ['new', 'open', 'pending', 'hold'],
};

/**
 * The metric events of a ticket from its first audit on. Every one has an id of its own between its audit's and the next
 * record's: record ids are twenty apart.
 */
export function replay(steps: readonly Step[], business: Elapsed = calendarTime): MetricEvent[] {
  const events: MetricEvent[] = [];
  const clocks = new Map<Metric, Clock>();
  for (const [index, step] of steps.entries()) {
    let id = step.auditId;
    const tell = (metric: Metric, instance_id: number, type: Type, minutes?: Minutes): void => {
      id += 1;
      const told = minutes === undefined ? {} : { minutes };
      events.push({ id, auditId: step.auditId, metric, instance_id, type, time: step.at, ...told });
    };
    for (const metric of metrics) {
      if (index === 0) {
        clocks.set(metric, { instance: 0, state: 'idle', ms: 0, businessMs: 0, since: step.at });
        tell(metric, 0, 'measure');
      }
      const clock = clocks.get(metric);
      const wanted = clock && wantedState(metric, clock, step);
      if (clock !== undefined && wanted !== undefined)
        move(clock, wanted, step.at, business, (...event) => tell(metric, ...event));
    }
  }
  return events;
}

/** Where a step takes a clock; undefined where it leaves it alone. */
function wantedState(metric: Metric, { state }: Clock, { status, wrote }: Step): Clock['state'] | undefined {
  if (metric === 'reply_time') {
    if (wrote === 'agent' || isDone(status)) return 'idle';
    return wrote === 'requester' ? 'runs' : undefined;
  }
  if (status === undefined) return undefined;
  if (isDone(status)) return 'idle';
  if (runsIn[metric].includes(status)) return 'runs';
  // A clock that never ran is not paused.
  return state === 'idle' ? undefined : 'paused';
}

function move(
  clock: Clock,
  to: Clock['state'],
  at: Date,
  business: Elapsed,
  tell: (instance: number, type: Type, minutes?: Minutes) => void,
): void {
  const from = clock.state;
  if (from === to) return;
  if (from === 'runs') {
    clock.ms += calendarTime(clock.since, at);
    clock.businessMs += business(clock.since, at);
  }
  if (from === 'idle') {
    clock.instance += 1;
    clock.ms = clock.businessMs = 0;
  }
  clock.state = to;
  clock.since = at;
  if (to === 'runs') {
    tell(clock.instance, 'activate');
    return;
  }
  tell(clock.instance, to === 'idle' ? 'fulfill' : 'pause');
  const minutes = (ms: number): number => Math.floor(ms / 60_000);
  tell(clock.instance, 'update_status', { calendar: minutes(clock.ms), business: minutes(clock.businessMs) });
}

const isDone = (status: Status | undefined): boolean => status === 'solved' || status === 'closed';
