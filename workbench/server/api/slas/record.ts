import { type Call, recordUrl } from '../core/call';
import { notFound } from '../core/errors';
import { remember } from '../core/memo';
import { stamp } from '../core/time';
import type { ViewRow } from '../views/record';
import type { SlaMetric } from './clock';

/** What a policy promises for tickets of one priority. */
export interface PolicyMetric {
  readonly priority: 'low' | 'normal' | 'high' | 'urgent';
  readonly metric: SlaMetric;
  /** Minutes. */
  readonly target: number;
  readonly business_hours: boolean;
}

/** A policy as stored. */
export interface PolicyRow {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly position: number;
  /** Which tickets it is for, in the words of views. */
  readonly filter: ViewRow['conditions'];
  readonly policy_metrics: readonly PolicyMetric[];
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** A policy as the API sends it. */
export const policyRecord = (call: Call, { created_at, updated_at, ...row }: PolicyRow): Record<string, unknown> => ({
  url: recordUrl(call, `slas/policies/${row.id}`),
  ...row,
  created_at: stamp(created_at),
  updated_at: stamp(updated_at),
});

/** All policies; the first one that a ticket fits is the ticket's. */
export const policies = (call: Call): Promise<readonly PolicyRow[]> =>
  remember(call, 'sla policies', () => call.sql.query<PolicyRow>('select * from sla_policies order by position, id'));

/** The policy; 404 where there is none. */
export async function findPolicy(call: Call, id: number): Promise<PolicyRow> {
  const [row] = await call.sql.query<PolicyRow>('select * from sla_policies where id = $1', [id]);
  if (row === undefined) throw notFound();
  return row;
}
