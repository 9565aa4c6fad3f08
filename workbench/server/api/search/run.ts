import type { Call } from '../core/call';
import { stateColumn } from '../core/changes';
import type { Counted, Question } from '../core/counts';
import { Conditions } from '../paging/index';
import { whereVisible } from '../tickets/visible';
import { text } from './compare';
import type { Query } from './parse';
import { organizationTerm, userTerm } from './record-terms';
import { gatherTexts, ticketTerm, ticketWords, walkTexts } from './ticket-terms';

/** What search finds. */
export type Kind = 'ticket' | 'user' | 'organization' | 'group';

/** One result. */
export interface Found {
  readonly kind: Kind;
  readonly id: number;
}

/** All of them, in the order in which results of a like rank come. */
export const kinds: readonly Kind[] = ['ticket', 'user', 'organization', 'group'];

/** What each kind offers for sorting; all four queries have the same columns. */
const sources: Readonly<Record<Kind, string>> = {
  ticket: `select 'ticket' as kind, t.id, t.created_at, t.updated_at, t.priority_rank, t.status_rank,
    coalesce(t.type, '') as ticket_type from tickets t`,
  user: recordSource('user', 'u', 'users'),
  organization: recordSource('organization', 'o', 'organizations'),
  group: recordSource('group', 'g', 'groups'),
};

function recordSource(kind: Kind, alias: string, table: string): string {
  return `select '${kind}' as kind, ${alias}.id, ${alias}.created_at, ${alias}.updated_at, 0 as priority_rank,
    0 as status_rank, '' as ticket_type from ${table} ${alias}`;
}

/** Default order: what changed last. Zendesk's relevance is not published, and this is what it comes to for most queries. */
const sorts: Readonly<Record<string, string>> = {
  created_at: 'created_at',
  created: 'created_at',
  updated_at: 'updated_at',
  updated: 'updated_at',
  priority: 'priority_rank',
  status: 'status_rank',
  ticket_type: 'ticket_type',
};

/** How words are looked for: all their tickets first, or in each ticket on the way down an index. */
type Way = 'gather' | 'walk';

/** Words that found more than this are so common that the way down an index soon has a page of them. */
const COMMON = 2000;

/** The records of one page of results and how many there are in all. */
export async function runSearch(
  call: Call,
  query: Query,
  window: { readonly limit: number; readonly offset: number },
): Promise<{ found: Found[]; count: number }> {
  const gathered = await statement(call, query);
  if (gathered === undefined) return { found: [], count: 0 };
  const common = query.words.length > 0 && (call.counts.last(gathered) ?? 0) > COMMON;
  const order = orderOf(call, query);
  // What rare words find has to be gathered before it is sorted, and is counted on the way. All else is met on the way down
  // an index of its kind: counted along, the first hundred results would cost as much as all of them.
  const gather = query.words.length > 0 && !common;
  const way = gather
    ? gathered
    : await statement(call, query, { way: 'walk', end: `${order} limit ${window.offset + window.limit}` });
  const found = await call.sql.query<Found & Partial<Counted>>(
    `select kind, id${gather ? `, count(*) over () as count, ${stateColumn}` : ''} from (${way?.sql}) found
     ${order} limit ${window.limit} offset ${window.offset}`,
    way?.values,
  );
  const { count, state = null } = found[0] ?? {};
  if (count !== undefined) call.counts.note(gathered, { count, state });
  const isLastPage = found.length < window.limit && (found.length > 0 || window.offset === 0);
  if (isLastPage) return { found, count: window.offset + found.length };
  return { found, count: count ?? (await countFound(call, query, gathered)) };
}

function orderOf(call: Call, query: Query): string {
  const { searchParams } = call.url;
  const sort = sorts[searchParams.get('sort_by') ?? query.orderBy ?? ''] ?? 'updated_at';
  const direction = (searchParams.get('sort_order') ?? query.sort) === 'asc' ? 'asc' : 'desc';
  return `order by ${sort} ${direction}, id ${direction}`;
}

/** How many records a query finds. */
export async function countSearch(call: Call, query: Query): Promise<number> {
  const gathered = await statement(call, query);
  return gathered === undefined ? 0 : countFound(call, query, gathered);
}

const countFound = async (call: Call, query: Query, gathered: Question): Promise<number> =>
  call.counts.of(call.sql, gathered, await statement(call, query, { way: 'walk' }));

/** What a query finds of one kind, as something to select from; its values are those of `conditions`. */
export async function exportSource(
  call: Call,
  query: Query,
  kind: Kind,
): Promise<{ from: string; conditions: Conditions }> {
  const all = new Conditions();
  const inner = new SharedConditions(all);
  await describe(call, kind, query, inner);
  return { from: `(${sources[kind]}${inner}) found`, conditions: all };
}

/** One query per kind that may hold results, each with that `end`, joined; undefined where none may. */
async function statement(
  call: Call,
  query: Query,
  { way = 'gather', end }: { readonly way?: Way; readonly end?: string } = {},
): Promise<Question | undefined> {
  const asked = query.terms.find(({ key, operator }) => key === 'type' && operator === ':');
  const wanted = kinds.filter((kind) => asked === undefined || asked.values.includes(kind) !== asked.negated);
  const shared = new Conditions();
  const parts: string[] = [];
  for (const kind of wanted) {
    const conditions = new SharedConditions(shared);
    await describe(call, kind, query, conditions, way);
    const source = `${sources[kind]}${conditions}`;
    parts.push(end === undefined ? source : `select * from (${source}) ${kind}s ${end}`);
  }
  return parts.length === 0
    ? undefined
    : { sql: parts.map((part) => `(${part})`).join(' union all '), values: shared.values };
}

/** Conditions of one part of a joined query: the values are numbered through all parts. */
class SharedConditions extends Conditions {
  constructor(private readonly shared: Conditions) {
    super();
  }

  override value(value: unknown): string {
    return this.shared.value(value);
  }
}

async function describe(
  call: Call,
  kind: Kind,
  query: Query,
  conditions: Conditions,
  way: Way = 'gather',
): Promise<void> {
  if (kind === 'ticket') {
    conditions.add('t.deleted_at is null');
    whereVisible(call, conditions);
    const delay = call.switches.searchDelaySeconds;
    if (delay > 0) {
      const indexed = new Date(call.now.getTime() - delay * 1000).toISOString();
      conditions.add(`t.created_at <= ${conditions.value(indexed)}::timestamptz`);
    }
  }
  if (kind === 'user') conditions.add('u.active');
  for (const term of query.terms) {
    if (term.key === 'type') continue;
    const choices: string[] = [];
    for (const value of term.values) choices.push(`(${await termOf(call, kind, conditions, term, value)})`);
    const all = choices.join(call.switches.repeatedKeywords === 'both' && !term.negated ? ' and ' : ' or ');
    conditions.add(term.negated ? `(${all}) is not true` : all);
  }
  for (const { text: value, phrase, negated } of query.words) {
    const condition = wordsOf(kind, conditions, { value, phrase, way });
    conditions.add(negated ? `(${condition}) is not true` : condition);
  }
}

async function termOf(
  call: Call,
  kind: Kind,
  conditions: Conditions,
  term: Query['terms'][number],
  value: string,
): Promise<string> {
  if (kind === 'ticket') return ticketTerm(call, conditions, term, value);
  if (kind === 'user') return userTerm(call, conditions, term, value);
  if (kind === 'organization') return organizationTerm(call, conditions, term, value);
  return term.key === 'name' ? `lower(g.name) = ${conditions.value(value.toLowerCase())}` : 'false';
}

function wordsOf(
  kind: Kind,
  conditions: Conditions,
  { value, phrase, way }: { readonly value: string; readonly phrase: boolean; readonly way: Way },
): string {
  if (kind === 'ticket') return ticketWords(conditions, value, phrase, way === 'walk' ? walkTexts : gatherTexts);
  if (kind === 'group') return text(conditions, "to_tsvector('simple', g.name)", value, phrase);
  return text(conditions, kind === 'user' ? 'u.search' : 'o.search', value, phrase);
}
