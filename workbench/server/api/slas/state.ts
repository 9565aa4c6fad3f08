import type { Call } from '../core/call';
import { stamp } from '../core/time';
import { Conditions } from '../paging/index';
import { calendarTime, type Elapsed } from '../schedules/open-time';
import { businessTimeOf } from '../schedules/record';
import { stepsOf } from '../tickets/metric-events';
import type { Step } from '../tickets/metric-replay';
import type { TicketRow } from '../tickets/record';
import { demand } from '../views/conditions';
import { missesAt, slaClock } from './clock';
import { type PolicyMetric, type PolicyRow, policies } from './record';

const MINUTE_MS = 60_000;

/** How tickets stand by the policy of each, as `policy_metrics` of the sideload; nothing for those that fit none. */
export async function slasOf(
  call: Call,
  tickets: readonly TicketRow[],
): Promise<ReadonlyMap<number, Record<string, unknown>[]>> {
  const states = new Map<number, Record<string, unknown>[]>();
  const fitting = await policiesOf(call, tickets);
  if (fitting.size === 0) return states;
  const business = await businessTimeOf(call);
  const steps = await stepsOf(call, [...fitting.keys()]);
  for (const { id, priority } of tickets) {
    const promised = fitting.get(id)?.policy_metrics.filter((one) => one.priority === priority) ?? [];
    const own = promised.map((one) =>
      stateOf(one, steps.get(id) ?? [], one.business_hours ? business : calendarTime, call.now),
    );
    states.set(
      id,
      own.filter((state) => state !== undefined),
    );
  }
  return states;
}

/** The first policy, by position, that each ticket fits as it is now. */
async function policiesOf(call: Call, tickets: readonly TicketRow[]): Promise<Map<number, PolicyRow>> {
  const found = new Map<number, PolicyRow>();
  for (const policy of await policies(call)) {
    const left = tickets.map(({ id }) => id).filter((id) => !found.has(id));
    if (left.length === 0) break;
    const conditions = new Conditions();
    conditions.add(`t.id = any(${conditions.value(left)}::bigint[])`);
    demand(call, conditions, policy.filter);
    const rows = await call.sql.query<{ id: number }>(`select t.id from tickets t${conditions}`, conditions.values);
    for (const { id } of rows) found.set(id, policy);
  }
  return found;
}

function stateOf(
  { metric, target: minutes }: PolicyMetric,
  steps: readonly Step[],
  elapsed: Elapsed,
  now: Date,
): Record<string, unknown> | undefined {
  const target = minutes * MINUTE_MS;
  const clock = slaClock(metric, steps, target, elapsed);
  if (clock === undefined) return undefined;
  const { stage } = clock;
  if (stage === 'achieved') return { metric, stage, breach_at: null };
  if (stage === 'paused') return { metric, stage, breach_at: null, ...inUnits(target - clock.spent) };
  const at = missesAt(clock, target, elapsed);
  const left = target - clock.spent - elapsed(clock.since, now);
  return { metric, stage, breach_at: at === undefined ? null : stamp(at), ...inUnits(left) };
}

/** In the largest unit that there is a whole one of; negative for what is overdue. */
function inUnits(ms: number): { days: number } | { hours: number } | { minutes: number } {
  const minutes = Math.trunc(ms / MINUTE_MS);
  if (Math.abs(minutes) >= 1440) return { days: Math.trunc(minutes / 1440) };
  return Math.abs(minutes) >= 60 ? { hours: Math.trunc(minutes / 60) } : { minutes };
}
