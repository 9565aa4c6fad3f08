import type { Call } from '../core/call';
import { ApiError } from '../core/errors';
import type { Conditions } from '../paging/index';
import { type Operator, parseWhen } from './parse';
import { phraseQuery, wordsQuery } from './words';

/** Compares a rank; a word that has none (-1) is a mistake in the query. */
export function compare(conditions: Conditions, column: string, operator: Operator, rank: number): string {
  if (rank < 0) return 'false';
  return `${column} ${operator === ':' ? '=' : operator} ${conditions.value(rank)}::integer`;
}

/** Compares an instant. A day is the whole day: `created:2026-03-01` means within it, `>` after it. */
export function compareDate(
  call: Call,
  conditions: Conditions,
  column: string,
  operator: Operator,
  value: string,
): string {
  if (value === 'none') return `${column} is null`;
  const when = parseWhen(value, call.now);
  if (when === undefined) {
    throw new ApiError(422, { error: 'invalid', description: `Invalid search: ${value} is not a date` });
  }
  const at = (date: Date): string => `${conditions.value(date.toISOString())}::timestamptz`;
  switch (operator) {
    case ':':
      return `${column} >= ${at(when.from)} and ${column} < ${at(when.until)}`;
    case '<':
      return `${column} < ${at(when.from)}`;
    case '<=':
      return `${column} < ${at(when.until)}`;
    case '>':
      return `${column} >= ${at(when.until)}`;
    case '>=':
      return `${column} >= ${at(when.from)}`;
  }
}

/** A column that refers to a record, by id, name, e-mail address, `me`, `none`, or `*` for any. */
export function idsOrNames(
  call: Call,
  conditions: Conditions,
  table: 'users' | 'groups' | 'organizations' | 'brands',
  column: string,
  value: string,
): string {
  if (value === 'none') return `${column} is null`;
  if (value === '*') return `${column} is not null`;
  if (value === 'me' && table === 'users') return `${column} = ${conditions.value(call.actor.id)}`;
  if (/^\d{1,15}$/.test(value)) return `${column} = ${conditions.value(Number(value))}`;
  const name = conditions.value(value.toLowerCase());
  if (table !== 'users') return `${column} in (select n.id from ${table} n where lower(n.name) = ${name})`;
  const words = wordsQuery(value);
  if (value.includes('@') || words === undefined)
    return `${column} in (select n.id from users n where lower(n.email) = ${name})`;
  return `${column} in (select n.id from users n where lower(n.name) = ${name}
    or to_tsvector('simple', n.name) @@ ${conditions.value(words)}::tsquery and n.search @@ ${conditions.value(words)}::tsquery)`;
}

/** A text column's words: all of them, or as a phrase. Text without words finds nothing. */
export function text(conditions: Conditions, column: string, value: string, phrase = false): string {
  const query = phrase ? phraseQuery(value) : wordsQuery(value);
  return query === undefined ? 'false' : `${column} @@ ${conditions.value(query)}::tsquery`;
}
