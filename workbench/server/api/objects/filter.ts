import * as v from 'valibot';
import type { FieldRow } from '../account/field-values';
import { parse } from '../core/body';
import { invalid } from '../core/errors';
import { parseTime } from '../core/time';
import type { Conditions } from '../paging/index';

/** Filters within filters end somewhere. */
const MAX_DEPTH = 8;

const object = v.pipe(v.record(v.string(), v.unknown()), v.minEntries(1, 'Filter: cannot be blank'));
const list = v.pipe(v.array(object), v.minLength(1, 'Filter: cannot be blank'));
const scalar = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((value) => String(value)),
);
const values = v.pipe(
  v.union([scalar, v.pipe(v.array(scalar), v.minLength(1))]),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
);

/**
 * The SQL of a filter: comparisons such as `{"custom_object_fields.score": {"$gte": "40"}}`, gathered by `$and` and `$or`;
 * what stands beside each other must all hold. 422 for fields, operators and values that do not go together.
 */
export function filterSql(conditions: Conditions, fields: readonly FieldRow[], filter: unknown, depth = 0): string {
  if (depth > MAX_DEPTH) throw invalid({ filter: 'Filter: is nested too deeply' });
  const parts = Object.entries(parse(object, filter)).map(([name, given]) => {
    if (name !== '$and' && name !== '$or') return comparison(conditions, fields, name, given);
    const all = parse(list, given).map((one) => filterSql(conditions, fields, one, depth + 1));
    return all.join(name === '$and' ? ' and ' : ' or ');
  });
  return parts.map((part) => `(${part})`).join(' and ');
}

const signs: Readonly<Record<string, string>> = { $eq: '=', $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' };
/** What is said of the opposite. */
const opposites: Readonly<Record<string, string>> = { $noteq: '$eq', $notcontains: '$contains', $notin: '$in' };

function comparison(conditions: Conditions, fields: readonly FieldRow[], name: string, given: unknown): string {
  const parts = Object.entries(parse(object, given)).map(([operator, value]) => {
    const refuse = (): never => {
      throw invalid({ [name]: `${name}: ${operator} ${JSON.stringify(value)} cannot be filtered by` });
    };
    const wanted = v.safeParse(values, value);
    if (!wanted.success) return refuse();
    const opposite = Object.hasOwn(opposites, operator) ? opposites[operator] : undefined;
    const asked: Asked = { conditions, operator: opposite ?? operator, wanted: wanted.output };
    const key = /^custom_object_fields\.(.+)$/.exec(name)?.[1];
    const field = fields.find((one) => one.key === key);
    const sql = key === undefined ? byStandard(name, asked) : field && byField(field, asked);
    if (sql === undefined) return refuse();
    return opposite === undefined ? sql : `(${sql}) is not true`;
  });
  return parts.join(' and ');
}

interface Asked {
  readonly conditions: Conditions;
  /** Never one that says the opposite. */
  readonly operator: string;
  readonly wanted: readonly string[];
}

/** The properties that every record has; undefined for what they cannot be filtered by. */
function byStandard(name: string, asked: Asked): string | undefined {
  const { conditions, operator, wanted } = asked;
  const [first = ''] = wanted;
  const sign = Object.hasOwn(signs, operator) ? signs[operator] : undefined;
  switch (name) {
    case 'created_at':
    case 'updated_at': {
      const time = parseTime(first);
      return sign === undefined || sign === '=' || time === undefined
        ? undefined
        : `r.${name} ${sign} ${conditions.value(time.toISOString())}::timestamptz`;
    }
    case 'created_by_user':
    case 'updated_by_user':
      return sign === '=' && /^\d{1,15}$/.test(first)
        ? `r.${name.replace('_user', '')} = ${conditions.value(Number(first))}`
        : undefined;
    case 'external_id':
      return sign === '=' ? `r.external_id = ${conditions.value(first)}` : undefined;
    case 'name':
      return byText('r.name', asked);
    default:
      return undefined;
  }
}

/** A field of the object by what its type can be filtered by; undefined for the rest. */
function byField({ key, type }: FieldRow, asked: Asked): string | undefined {
  const { conditions, operator, wanted } = asked;
  const stored = `(r.custom_object_fields ->> ${conditions.value(key)})`;
  const sign = Object.hasOwn(signs, operator) ? signs[operator] : undefined;
  const [first = ''] = wanted;
  if (operator === '$exists') {
    if (type === 'checkbox' || !/^(true|false)$/.test(first)) return undefined;
    return `(${stored} is not null) = ${first}`;
  }
  switch (type) {
    case 'checkbox':
      return sign === '=' && /^(true|false)$/.test(first) ? `coalesce(${stored}, 'false') = '${first}'` : undefined;
    case 'integer':
    case 'decimal':
      if (!wanted.every((value) => value.trim() !== '' && Number.isFinite(Number(value)))) return undefined;
      if (operator === '$in') return `${stored}::numeric = any(${conditions.value(wanted)}::numeric[])`;
      return sign && `${stored}::numeric ${sign} ${conditions.value(Number(first))}::numeric`;
    case 'date': {
      const day = parseTime(first)?.toISOString().slice(0, 10);
      return sign && day && `${stored} ${sign} ${conditions.value(day)}`;
    }
    case 'multiselect':
      if (!['$eq', '$contains', '$in'].includes(operator)) return undefined;
      return `r.custom_object_fields -> ${conditions.value(key)} ?| ${conditions.value(wanted)}::text[]`;
    case 'dropdown':
    case 'lookup':
      return operator === '$eq' || (operator === '$contains' && type === 'dropdown')
        ? `${stored} = any(${conditions.value(wanted)}::text[])`
        : undefined;
    default:
      return byText(stored, asked);
  }
}

function byText(stored: string, { conditions, operator, wanted }: Asked): string | undefined {
  const words = conditions.value(wanted);
  if (operator === '$eq') return `lower(${stored}) in (select lower(w) from unnest(${words}::text[]) w)`;
  if (operator !== '$contains') return undefined;
  return `exists (select 1 from unnest(${words}::text[]) w where position(lower(w) in lower(${stored})) > 0)`;
}
