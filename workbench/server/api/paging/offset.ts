import type { Call } from '../core/call';
import { badPaging } from '../core/errors';
import { countRecords } from './count';
import type { Listing, Order } from './listing';

const MAX_SIZE = 100;
/** Zendesk refuses to page deeper than this many records. */
const MAX_DEPTH = 10_000;

/** One numbered page with the total, `next_page` and `previous_page`. */
export async function offsetPage<Row>(call: Call, listing: Listing<Row>): Promise<Record<string, unknown>> {
  const { page, size } = pageNumber(call.url);
  if (page * size > MAX_DEPTH && page > 1) {
    throw badPaging('InvalidPaginationDepth', `Offset paging ends at ${MAX_DEPTH} records; use cursor paging`);
  }
  const order = offsetOrder(call.url, listing);
  const direction = order.descending ? 'desc' : 'asc';
  const inOrder = `order by ${order.sort.sql} ${direction}, ${listing.id} ${direction}`;
  // The page's ids first: columns of the rows that are skipped would be computed too.
  const rows = await call.sql.query<Row>(
    `with page as (select ${listing.id} as page_id from ${listing.from}${listing.conditions}
       ${inOrder} limit ${size} offset ${(page - 1) * size})
     select ${listing.columns} from ${listing.from} join page on page_id = ${listing.id} ${inOrder}`,
    listing.conditions.values,
  );
  const count = await countRecords(call, listing);
  return { ...(await listing.render(rows, 'offset')), ...offsetLinks(call.url, page, size, count), count };
}

/** `page` from 1, and `per_page` cut to what is allowed; anything unreadable is the default. */
export function pageNumber(url: URL): { page: number; size: number } {
  const page = Number(/^\d{1,9}$/.exec(url.searchParams.get('page') ?? '')?.[0] ?? 1);
  const size = Number(/^\d{1,9}$/.exec(url.searchParams.get('per_page') ?? '')?.[0] ?? MAX_SIZE);
  return { page: Math.max(1, page), size: Math.min(Math.max(1, size), MAX_SIZE) };
}

/** The addresses of the pages beside this one. */
export function offsetLinks(
  url: URL,
  page: number,
  size: number,
  count: number,
): { next_page: string | null; previous_page: string | null } {
  const to = (number: number): string => {
    const link = new URL(url);
    link.searchParams.set('page', String(number));
    return link.toString();
  };
  return { next_page: page * size < count ? to(page + 1) : null, previous_page: page > 1 ? to(page - 1) : null };
}

function offsetOrder<Row>(url: URL, listing: Listing<Row>): Order {
  const asked = url.searchParams.get('sort_by') ?? '';
  const sortOrder = url.searchParams.get('sort_order');
  const found = Object.hasOwn(listing.sorts, asked) ? listing.sorts[asked] : undefined;
  const known = found?.style === 'cursor' ? undefined : found;
  const sort = known ?? listing.sorts[listing.order.name];
  if (sort === undefined) throw new Error(`list ${listing.key} has no order`);
  const byDefault = known === undefined ? (listing.order.descending ?? false) : false;
  return { sort, descending: sortOrder === null ? byDefault : sortOrder === 'desc' };
}
