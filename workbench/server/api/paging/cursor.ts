import { storable } from '../core/body';
import type { Call } from '../core/call';
import { badPaging } from '../core/errors';
import { parseTime } from '../core/time';
import type { CursorRules, Listing, Order, Sort } from './listing';

const MAX_SIZE = 100;

/** The page size where cursor paging is asked for (`page[size]`, `page[after]`, `page[before]`). */
export function cursorSize(url: URL, max = MAX_SIZE): number | undefined {
  const size = url.searchParams.get('page[size]');
  if (size === null)
    return url.searchParams.has('page[after]') || url.searchParams.has('page[before]') ? MAX_SIZE : undefined;
  const number = /^\d{1,9}$/.test(size) ? Number(size) : 0;
  if (number < 1 || number > max) {
    throw badPaging('InvalidPaginationParameter', `page[size] must be a number from 1 to ${max}`);
  }
  return number;
}

/** The records of a page and its place among the others. */
export type CursorAnswer = Record<string, unknown> & {
  readonly meta: {
    readonly has_more: boolean;
    readonly after_cursor: string | null;
    readonly before_cursor: string | null;
  };
};

/**
 * One page after or before a cursor. As in Zendesk the first page already has a `prev` link, and the last page with data
 * still has a `next` link: following it gives one empty page. `has_more` alone tells the end.
 */
export async function cursorPage<Row>(call: Call, listing: Listing<Row>): Promise<CursorAnswer> {
  const { url } = call;
  const rules = listing.cursors ?? {};
  const size = cursorSize(url, rules.maxSize) ?? MAX_SIZE;
  const after = url.searchParams.get('page[after]');
  const before = url.searchParams.get('page[before]');
  if (after !== null && before !== null) {
    throw badPaging('InvalidPaginationParameter', 'page[after] and page[before] exclude each other');
  }
  if (before !== null && rules.forwardOnly) {
    throw badPaging('InvalidPaginationParameter', 'page[before] is not supported here');
  }
  const order = cursorOrder(url, listing);
  const spelling: Spelling = { order: orderSpelling(listing, order), type: order.sort.type, rules };
  const descending = before === null ? order.descending : !order.descending;
  const edge = after ?? before;
  if (edge !== null) {
    const { value, id } = readCursor(call, edge, spelling);
    const at = `(${listing.conditions.value(value)}::${order.sort.type}, ${listing.conditions.value(id)}::bigint)`;
    listing.conditions.add(`(${order.sort.sql}, ${listing.id}) ${descending ? '<' : '>'} ${at}`);
  }
  const direction = descending ? 'desc' : 'asc';
  const found = await call.sql.query<Row & { sort_value: unknown; sort_id: number }>(
    `select ${listing.columns}, ${order.sort.sql} as sort_value, ${listing.id} as sort_id from ${listing.from}${listing.conditions}
     order by ${order.sort.sql} ${direction}, ${listing.id} ${direction} limit ${size + 1}`,
    listing.conditions.values,
  );
  const hasMore = found.length > size;
  const rows = before === null ? found.slice(0, size) : found.slice(0, size).reverse();
  const first = rows[0];
  const last = rows.at(-1);
  const cursor = (row: { sort_value: unknown; sort_id: number } | undefined): string | null =>
    row === undefined ? null : writeCursor(call, spelling, row.sort_value, row.sort_id);
  const noWayBack = rules.forwardOnly || (rules.firstHasNoPrev && edge === null);
  const afterCursor = cursor(last);
  const beforeCursor = noWayBack ? null : cursor(first);
  return {
    ...(await listing.render(rows, 'cursor')),
    meta: { has_more: hasMore, after_cursor: afterCursor, before_cursor: beforeCursor },
    links: {
      next: afterCursor && link(call, listing, 'page[after]', afterCursor),
      prev: beforeCursor && link(call, listing, 'page[before]', beforeCursor),
    },
  };
}

/** `sort=-field`; `sort_by` and `sort_order` are silently ignored in this style, offset-only keys are refused. */
function cursorOrder<Row>(url: URL, listing: Listing<Row>): Order {
  const asked = url.searchParams.get('sort');
  const name = asked?.replace(/^-/, '') ?? listing.order.name;
  const sort: Sort | undefined = Object.hasOwn(listing.sorts, name) ? listing.sorts[name] : undefined;
  if (sort === undefined || (asked !== null && sort.style === 'offset')) {
    throw badPaging('InvalidPaginationParameter', `sort is not valid: ${asked ?? name}`);
  }
  return { sort, descending: asked === null ? (listing.order.descending ?? false) : asked.startsWith('-') };
}

function orderSpelling<Row>(listing: Listing<Row>, order: Order): string {
  const name = Object.entries(listing.sorts).find(([, sort]) => sort === order.sort)?.[0] ?? '';
  return `${order.descending ? '-' : ''}${name},id`;
}

/** How the cursors of one request read: their order, and what their list says of them. */
interface Spelling {
  readonly order: string;
  readonly type: Sort['type'];
  readonly rules: CursorRules;
}

function writeCursor(call: Call, { order, rules }: Spelling, value: unknown, id: number): string {
  const plain = value instanceof Date ? value.toISOString() : value;
  // Only a cursor that dies tells its age: the others are the same for the same page.
  const made = rules.livesMs === undefined ? {} : { t: call.now.getTime() };
  return Buffer.from(JSON.stringify({ o: order, v: [plain, id], ...made })).toString('base64url');
}

function readCursor(call: Call, text: string, { order, type, rules }: Spelling): { value: unknown; id: number } {
  let cursor: unknown;
  try {
    cursor = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    // Not ours: refused below.
  }
  if (typeof cursor === 'object' && cursor !== null && 'o' in cursor && 'v' in cursor && cursor.o === order) {
    if (rules.livesMs !== undefined && !('t' in cursor && call.now.getTime() - Number(cursor.t) <= rules.livesMs)) {
      throw badPaging('InvalidPaginationParameter', 'page[after] has expired');
    }
    const [value, id] = Array.isArray(cursor.v) ? cursor.v : [];
    if (Number.isSafeInteger(id) && fits[type](value)) return { value, id };
  }
  throw badPaging('InvalidPaginationParameter', 'page[after] or page[before] is not valid');
}

/** Whether a cursor's value is one that {@link writeCursor} makes of such a sort key. */
const fits: Readonly<Record<Sort['type'], (value: unknown) => boolean>> = {
  timestamptz: (value) => typeof value === 'string' && !value.startsWith('0000') && parseTime(value) !== undefined,
  bigint: (value) => Number.isSafeInteger(value),
  integer: (value) => Number.isSafeInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  text: (value) => typeof value === 'string' && value === storable(value),
};

function link<Row>(call: Call, listing: Listing<Row>, name: string, cursor: string): string {
  const next = new URL(call.url);
  for (const parameter of ['page[after]', 'page[before]', ...(listing.forgets ?? [])])
    next.searchParams.delete(parameter);
  next.searchParams.set(name, cursor);
  return next.toString();
}
