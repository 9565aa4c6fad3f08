import type { Elapsed } from '../schedules/open-time';
import type { Step } from '../tickets/metric-replay';
import type { Status } from '../tickets/record';

/** What a policy may promise. */
export const slaMetrics = [
  'first_reply_time',
  'next_reply_time',
  'periodic_update_time',
  'pausable_update_time',
  'requester_wait_time',
  'agent_work_time',
] as const;
export type SlaMetric = (typeof slaMetrics)[number];

/** How a promise stands. */
export interface SlaClock {
  readonly stage: 'active' | 'paused' | 'achieved';
  /** Milliseconds that have counted until `since`. */
  readonly spent: number;
  /** Since when the clock is as it is. */
  readonly since: Date;
  /** When the target was missed, where it was before `since`. */
  readonly missedAt: Date | undefined;
}

/** In which states the clocks of a ticket's states run; they are paused in the other unsolved ones. */
const runsIn: Partial<Record<SlaMetric, readonly Status[]>> = {
  requester_wait_time: ['new', 'open', 'hold'],
  agent_work_time: ['new', 'open'],
  pausable_update_time: ['new', 'open', 'hold'],
};

interface Ticket {
  status: Status;
  /** An agent has written in public. */
  answered: boolean;
}

/**
 * Follows one promise through the audits of a ticket; undefined where nothing has started it yet.
 * @param target milliseconds
 * @param elapsed what counts: every hour, or the hours of the team
 */
export function slaClock(
  metric: SlaMetric,
  steps: readonly Step[],
  target: number,
  elapsed: Elapsed,
): SlaClock | undefined {
  const ticket: Ticket = { status: 'new', answered: false };
  let clock: SlaClock | undefined;
  for (const step of steps) {
    ticket.status = step.status ?? ticket.status;
    const stage = stageAfter(metric, step, ticket, clock);
    const begins = startsAnew(metric, step, ticket) && stage !== undefined;
    ticket.answered ||= step.wrote === 'agent';
    if (stage === undefined) continue;
    if (clock === undefined || begins || (clock.stage === 'achieved' && stage !== 'achieved')) {
      clock = { stage, spent: 0, since: step.at, missedAt: undefined };
    } else if (stage !== clock.stage) {
      const ran = clock.stage === 'active' ? elapsed(clock.since, step.at) : 0;
      clock = {
        stage,
        spent: clock.spent + ran,
        since: step.at,
        missedAt: clock.missedAt ?? missedWithin(clock, step.at, target, elapsed),
      };
    }
  }
  return clock;
}

/** When a clock that runs on will have missed its target, or has; undefined where no hour to come counts. */
export function missesAt({ spent, since, missedAt }: SlaClock, target: number, elapsed: Elapsed): Date | undefined {
  return missedAt ?? after(since, target - spent, elapsed);
}

/** What a step makes of a clock; undefined where it leaves it alone. */
function stageAfter(
  metric: SlaMetric,
  { status, wrote }: Step,
  ticket: Ticket,
  clock: SlaClock | undefined,
): SlaClock['stage'] | undefined {
  const isDone = ticket.status === 'solved' || ticket.status === 'closed';
  if (isDone) return clock === undefined ? undefined : 'achieved';
  switch (metric) {
    case 'first_reply_time':
      if (wrote === 'agent') return clock === undefined ? undefined : 'achieved';
      return wrote === 'requester' && !ticket.answered && clock === undefined ? 'active' : undefined;
    case 'next_reply_time':
      if (wrote === 'agent') return clock === undefined ? undefined : 'achieved';
      return wrote === 'requester' && ticket.answered ? 'active' : undefined;
    case 'periodic_update_time':
      return wrote === 'agent' ? 'active' : undefined;
    case 'pausable_update_time':
      if (wrote !== 'agent' && (clock === undefined || clock.stage === 'achieved')) return undefined;
      break;
    default:
      if (status === undefined) return undefined;
  }
  if (runsIn[metric]?.includes(ticket.status)) return 'active';
  // A clock that never ran is not paused, but one of updates has begun with the update.
  return clock === undefined && metric !== 'pausable_update_time' ? undefined : 'paused';
}

/** Every update of an agent begins the wait for the next one. */
const startsAnew = (metric: SlaMetric, { wrote }: Step, { status }: Ticket): boolean =>
  (metric === 'periodic_update_time' || metric === 'pausable_update_time') &&
  wrote === 'agent' &&
  status !== 'solved' &&
  status !== 'closed';

function missedWithin(clock: SlaClock, until: Date, target: number, elapsed: Elapsed): Date | undefined {
  if (clock.stage !== 'active') return undefined;
  const at = after(clock.since, target - clock.spent, elapsed);
  return at !== undefined && at < until ? at : undefined;
}

const DAY_MS = 86_400_000;
/** Where nothing counts for so long, nothing ever will. */
const HORIZON_DAYS = 730;

/** The instant at which so many milliseconds have counted since then. */
function after(since: Date, wanted: number, elapsed: Elapsed): Date | undefined {
  if (wanted <= 0) return since;
  let late = wanted;
  while (elapsed(since, new Date(since.getTime() + late)) < wanted) {
    if (late > wanted + HORIZON_DAYS * DAY_MS) return undefined;
    late += Math.max(late, DAY_MS);
  }
  let early = 0;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (elapsed(since, new Date(since.getTime() + middle)) < wanted) early = middle;
    else late = middle;
  }
  return new Date(since.getTime() + late);
}
