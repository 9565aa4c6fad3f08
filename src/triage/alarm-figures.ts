import type { Insights } from './insights';

/** How good the alarms were. Shares are 0..1; absent where there is nothing to take a share of. */
export interface AlarmFigures {
  readonly escalated: number;
  readonly caught: number;
  /** Of the tickets that escalated, those with a flag before. */
  readonly recall?: number;
  /** Of the tickets with a flag, those that escalated and that nobody called false. */
  readonly precision?: number;
  /** Middle value of the hours between the flag and the escalation. */
  readonly leadHours?: number;
}

/**
 * Recall, precision and lead. A flag that somebody answered in time may have kept a ticket from escalating, and counts as a
 * false alarm all the same: precision is a lower bound, and is said to be one.
 */
export function alarmFigures({ alarms, dismissed }: Pick<Insights, 'alarms' | 'dismissed'>): AlarmFigures {
  const escalated = alarms.escalations.length;
  const calledFalse = new Set(dismissed);
  const right = alarms.escalations.filter(({ caught, ticket }) => caught && !calledFalse.has(ticket)).length;
  return {
    escalated,
    caught: alarms.caught,
    ...(escalated > 0 && { recall: alarms.caught / escalated }),
    ...(alarms.rings > 0 && { precision: right / alarms.rings }),
    ...(alarms.medianHoursEarlier !== undefined && { leadHours: alarms.medianHoursEarlier }),
  };
}
