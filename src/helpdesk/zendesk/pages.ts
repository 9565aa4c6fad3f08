import * as v from 'valibot';
import { HelpdeskError } from '../error';
import type { CancelSignal } from '../port';
import type { ReadJson } from './read-json';
import { maybe, parsed } from './schema';

/** Opaque, but made to stand in an address; half a letter cannot. */
const cursorText = v.pipe(v.string(), v.regex(/^[!-~]+$/));

const page = v.object({
  meta: maybe(v.object({ has_more: maybe(v.boolean()), after_cursor: maybe(cursorText) })),
  next_page: maybe(v.string()),
});

/** One page of a list: the raw records and the whole answer for what lies beside them. */
export interface Page {
  readonly records: readonly unknown[];
  readonly answer: Readonly<Record<string, unknown>>;
  /** The helpdesk has more, and we know how to ask for it. */
  readonly hasMore: boolean;
  /** The helpdesk has more, but did not say how to go on. */
  readonly cut: boolean;
}

export interface ListRequest {
  readonly read: ReadJson;
  /** Address with the query, without a cursor. */
  readonly path: string;
  /** Where the records lie in the answer. */
  readonly key: string;
  readonly signal?: CancelSignal | undefined;
}

/**
 * The pages of a cursor list, one after the other as they are asked for. Goes by `has_more`: on the last page the links
 * are still filled, and following them costs a request for nothing. Links are never followed at all (their host may be
 * another one): the address is our own with the cursor added.
 */
export const pages = async function* ({ read, path, key, signal }: ListRequest): AsyncGenerator<Page, void, undefined> {
  const used = new Set<string>();
  let cursor: string | undefined;
  do {
    const answer = await read(
      cursor === undefined ? path : `${path}&page[after]=${encodeURIComponent(cursor)}`,
      signal,
    );
    const records = answer[key];
    if (!Array.isArray(records)) throw new HelpdeskError('unreadable', `no ${key} in the answer`);
    const { meta, next_page: nextPage } = parsed(page, answer) ?? {};
    const wanted = meta?.has_more === true || (meta === undefined && nextPage !== undefined);
    const next = meta?.after_cursor;
    cursor = wanted && next !== undefined && !used.has(next) ? next : undefined;
    if (cursor !== undefined) used.add(cursor);
    yield { records, answer, hasMore: cursor !== undefined, cut: wanted && cursor === undefined };
  } while (cursor !== undefined);
};
