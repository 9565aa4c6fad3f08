import type { Call } from '../core/call';
import { invalid } from '../core/errors';
import type { Conditions } from '../paging/index';
import { commented } from '../satisfaction/record';
import type { Condition, ViewRow } from './record';

const ranks: Readonly<Record<string, { column: string; words: readonly string[] }>> = {
  status: { column: 't.status_rank', words: ['new', 'open', 'pending', 'hold', 'solved', 'closed'] },
  priority: { column: 't.priority_rank', words: ['', 'low', 'normal', 'high', 'urgent'] },
};

/** Instants that conditions count hours from; most are kept with the ticket's metrics. */
const instants: Readonly<Record<string, string>> = {
  NEW: 't.created_at',
  updated_at: 't.updated_at',
  SOLVED: 'm.solved_at',
  assigned_at: 'm.assigned_at',
  requester_updated_at: 'm.requester_updated_at',
  assignee_updated_at: 'm.assignee_updated_at',
};

const records = new Set(['assignee_id', 'group_id', 'requester_id', 'organization_id', 'brand_id']);

const scores: Readonly<Record<string, string>> = {
  good: `t.satisfaction ->> 'score' = 'good'`,
  good_with_comment: `t.satisfaction ->> 'score' = 'good' and ${commented}`,
  bad: `t.satisfaction ->> 'score' = 'bad'`,
  bad_with_comment: `t.satisfaction ->> 'score' = 'bad' and ${commented}`,
  offered: `t.satisfaction ->> 'score' = 'offered'`,
  unoffered: 't.satisfaction is null',
};

/** Adds what a view demands of its tickets: all of `all`, and one of `any` if there are any. 422 for what is unknown. */
export function demand(call: Call, conditions: Conditions, { all, any }: ViewRow['conditions']): void {
  for (const condition of all) conditions.add(sqlOf(call, conditions, condition));
  if (any.length > 0) conditions.add(any.map((condition) => `(${sqlOf(call, conditions, condition)})`).join(' or '));
}

function sqlOf(call: Call, conditions: Conditions, condition: Condition): string {
  const { field, operator, value } = condition;
  const not = operator === 'is_not' || operator === 'not_includes' || operator === 'not_present';
  const negate = (sql: string): string => (not ? `(${sql}) is not true` : sql);
  const custom = /^custom_fields_(\d{1,15})$/.exec(field)?.[1];
  if (custom !== undefined) return negate(customField(conditions, custom, condition));
  const rank = ranks[field];
  if (rank !== undefined) return negate(byRank(rank, condition));
  const instant = instants[field];
  if (instant !== undefined) return byHours(call, conditions, instant, condition);
  if (field === 'type' && isEither(operator)) {
    return negate(value === '' ? 't.type is null' : `t.type = ${conditions.value(value)}`);
  }
  if (field === 'satisfaction_score' && isEither(operator)) return negate(scores[value] ?? unknown(condition));
  if (field === 'current_tags' && (operator === 'includes' || operator === 'not_includes')) {
    const tags = value.toLowerCase().split(/\s+/).filter(Boolean);
    return negate(`t.tags && ${conditions.value(tags)}::text[]`);
  }
  if (records.has(field) && isEither(operator)) return negate(byRecord(call, conditions, condition));
  return unknown(condition);
}

const isEither = (operator: string): boolean => operator === 'is' || operator === 'is_not';

function byRank({ column, words }: (typeof ranks)[string], condition: Condition): string {
  const signs: Readonly<Record<string, string>> = { is: '=', is_not: '=', less_than: '<', greater_than: '>' };
  const sign = Object.hasOwn(signs, condition.operator) ? signs[condition.operator] : undefined;
  const rank = words.indexOf(condition.value);
  return sign === undefined || rank < 0 ? unknown(condition) : `${column} ${sign} ${rank}`;
}

function byHours(call: Call, conditions: Conditions, instant: string, condition: Condition): string {
  const hours = Number(condition.value);
  if (!/^\d{1,6}$/.test(condition.value)) return unknown(condition);
  const ago = (count: number): string =>
    `${conditions.value(new Date(call.now.getTime() - count * 3_600_000).toISOString())}::timestamptz`;
  const during = (): string => {
    if (condition.operator === 'less_than') return `${instant} > ${ago(hours)}`;
    if (condition.operator === 'greater_than') return `${instant} < ${ago(hours)}`;
    if (condition.operator !== 'is') return unknown(condition);
    return `${instant} <= ${ago(hours)} and ${instant} > ${ago(hours + 1)}`;
  };
  if (!instant.startsWith('m.')) return during();
  // A join that an index of the metrics answers: asked of one ticket after the other it would go through all of them.
  return `exists (select 1 from ticket_metrics m where m.ticket_id = t.id and ${during()})`;
}

function byRecord(call: Call, conditions: Conditions, condition: Condition): string {
  const { field, value } = condition;
  if (value === '') return `t.${field} is null`;
  if (value === 'current_user') return `t.${field} = ${conditions.value(call.actor.id)}`;
  if (value === 'current_groups') return `t.${field} = any(${conditions.value(call.actor.groupIds)}::bigint[])`;
  if (!/^\d{1,15}$/.test(value)) return unknown(condition);
  return `t.${field} = ${conditions.value(Number(value))}`;
}

function customField(conditions: Conditions, id: string, condition: Condition): string {
  const stored = `t.custom_fields ->> ${conditions.value(id)}`;
  if (condition.operator === 'present' || condition.operator === 'not_present') return `coalesce(${stored}, '') <> ''`;
  if (!isEither(condition.operator)) return unknown(condition);
  return `coalesce(${stored}, '') = ${conditions.value(condition.value)}`;
}

function unknown({ field, operator, value }: Condition): never {
  throw invalid({ base: `Condition is not valid: ${field} ${operator} ${value}` });
}
