import { ApiError } from '../core/errors';

/** How a keyword's value is compared. */
export type Operator = ':' | '<' | '>' | '<=' | '>=';

/** `keyword:value`, compared; several values of one keyword are alternatives. */
export interface Term {
  readonly key: string;
  readonly operator: Operator;
  readonly values: readonly string[];
  readonly negated: boolean;
}

/** A word or a phrase in quotes, looked for in the texts. */
export interface Words {
  readonly text: string;
  readonly phrase: boolean;
  readonly negated: boolean;
}

/** A search query, taken apart. */
export interface Query {
  readonly terms: readonly Term[];
  readonly words: readonly Words[];
  /** `order_by:created sort:asc` inside the query. */
  readonly orderBy?: string;
  readonly sort?: string;
}

/** Zendesk takes this many words in a query. */
const MAX_WORDS = 64;

const token = /(-?)(?:([\p{L}_][\p{L}\p{N}_.]*)(<=|>=|:|<|>))?("([^"]*)"|\S+)/gu;

/** Reads a search query. The same keyword given twice means either value; different keywords must all hold. */
export function parseQuery(text: string): Query {
  const terms = new Map<string, { key: string; operator: Operator; values: string[]; negated: boolean }>();
  const words: Words[] = [];
  const found = [...text.matchAll(token)];
  if (found.length > MAX_WORDS) {
    throw new ApiError(422, { error: 'invalid', description: `Invalid search: more than ${MAX_WORDS} words` });
  }
  const orders: { orderBy?: string; sort?: string } = {};
  for (const [, minus, rawKey, operator, raw = '', quoted] of found) {
    const value = quoted ?? raw;
    const negated = minus === '-';
    const key = rawKey?.toLowerCase();
    if (key === undefined || operator === undefined) {
      words.push({ text: value, phrase: quoted !== undefined, negated });
    } else if (key === 'order_by') orders.orderBy = value;
    else if (key === 'sort') orders.sort = value;
    else if (value !== '') {
      const name = `${negated}${key}${operator}${operator === ':' ? '' : value}`;
      const term = terms.get(name) ?? { key, operator: operator as Operator, values: [], negated };
      term.values.push(value);
      terms.set(name, term);
    }
  }
  return { terms: [...terms.values()], words, ...orders };
}

/** An instant of a query: a day, a date-time, or an age such as `4hours`; a day lasts until `until`. */
export interface When {
  readonly from: Date;
  readonly until: Date;
}

const ages: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
  month: 30 * 86_400_000,
  year: 365 * 86_400_000,
};

/** Reads a date of a query; undefined where it is none. Ages are counted back from `now`. */
export function parseWhen(text: string, now: Date): When | undefined {
  const age = /^(\d{1,6})(minute|hour|day|week|month|year)s?$/i.exec(text);
  if (age !== null) {
    const from = new Date(now.getTime() - Number(age[1]) * (ages[String(age[2]).toLowerCase()] ?? 0));
    return { from, until: new Date(from.getTime() + 1000) };
  }
  const [, day, rest] = /^(\d{4}-\d{2}-\d{2})([T ]\S+)?$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  const hasZone = rest !== undefined && /(Z|[+-]\d{2}:?\d{2})$/i.test(rest);
  const time = Date.parse(rest === undefined ? `${day}T00:00:00Z` : `${day}${rest}${hasZone ? '' : 'Z'}`);
  if (Number.isNaN(time)) return undefined;
  return { from: new Date(time), until: new Date(time + (rest === undefined ? 86_400_000 : 1000)) };
}
