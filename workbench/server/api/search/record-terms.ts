import { type FieldKind, fieldsOf } from '../account/field-values';
import type { Call } from '../core/call';
import type { Conditions } from '../paging/index';
import { compareDate, idsOrNames, text } from './compare';
import type { Operator, Term } from './parse';

/** The condition of one value of a keyword on users. */
export async function userTerm(call: Call, conditions: Conditions, term: Term, value: string): Promise<string> {
  const { key, operator } = term;
  switch (key) {
    case 'name':
      return text(conditions, "to_tsvector('simple', u.name)", value);
    case 'email':
    case 'user':
      if (/^\d{1,15}$/.test(value)) return `u.id = ${conditions.value(Number(value))}`;
      return value.includes('@')
        ? `lower(u.email) = ${conditions.value(value.toLowerCase())}`
        : text(conditions, 'u.search', value);
    case 'role':
      return `u.role = ${conditions.value(value === 'end_user' || value === 'enduser' ? 'end-user' : value.toLowerCase())}`;
    case 'organization':
      return idsOrNames(call, conditions, 'organizations', 'u.organization_id', value);
    case 'phone':
      return value === 'none' ? 'u.phone is null' : `u.phone = ${conditions.value(value)}`;
    case 'notes':
    case 'details':
      return text(conditions, `to_tsvector('simple', coalesce(u.${key}, ''))`, value);
    default:
      return common(call, conditions, { key, operator, value, alias: 'u', kind: 'user' });
  }
}

/** The condition of one value of a keyword on organizations. */
export async function organizationTerm(call: Call, conditions: Conditions, term: Term, value: string): Promise<string> {
  const { key, operator } = term;
  switch (key) {
    case 'name':
    case 'organization':
      if (/^\d{1,15}$/.test(value)) return `o.id = ${conditions.value(Number(value))}`;
      return text(conditions, "to_tsvector('simple', o.name)", value);
    case 'notes':
    case 'details':
      return text(conditions, `to_tsvector('simple', coalesce(o.${key}, ''))`, value);
    default:
      return common(call, conditions, { key, operator, value, alias: 'o', kind: 'organization' });
  }
}

interface Common {
  readonly key: string;
  readonly operator: Operator;
  readonly value: string;
  readonly alias: 'u' | 'o';
  readonly kind: FieldKind & ('user' | 'organization');
}

async function common(
  call: Call,
  conditions: Conditions,
  { key, operator, value, alias, kind }: Common,
): Promise<string> {
  switch (key) {
    case 'created':
    case 'created_at':
      return compareDate(call, conditions, `${alias}.created_at`, operator, value);
    case 'updated':
    case 'updated_at':
      return compareDate(call, conditions, `${alias}.updated_at`, operator, value);
    case 'tags':
      return value === 'none'
        ? `${alias}.tags = '{}'`
        : `${alias}.tags @> array[${conditions.value(value.toLowerCase())}::text]`;
    case 'external_id':
      return `${alias}.external_id = ${conditions.value(value)}`;
    default:
      return customField(call, conditions, { key, operator, value, alias, kind });
  }
}

/** Fields of the account's own are keywords by their key (`health_score<40`). */
async function customField(
  call: Call,
  conditions: Conditions,
  { key, operator, value, alias, kind }: Common,
): Promise<string> {
  const field = (await fieldsOf(call, kind)).find((one) => one.key === key);
  if (field === undefined) return 'false';
  const stored = `${alias}.${kind}_fields ->> ${conditions.value(key)}`;
  if (value === 'none') return `coalesce(${stored}, '') = ''`;
  if (value === '*') return `coalesce(${stored}, '') <> ''`;
  const sign = operator === ':' ? '=' : operator;
  if (field.type === 'integer' || field.type === 'decimal') {
    const number = Number(value);
    return Number.isFinite(number) ? `(${stored})::numeric ${sign} ${conditions.value(number)}::numeric` : 'false';
  }
  if (field.type === 'date') return compareDate(call, conditions, `(${stored})::timestamptz`, operator, value);
  return operator === ':' ? `lower(${stored}) = ${conditions.value(value.toLowerCase())}` : 'false';
}
