import * as v from 'valibot';
import type { FlagTrail } from '../../../facts/flag-trail';
import type { TicketId } from '../../../facts/ticket';
import type { FlagPage } from '../../board-port';
import type { TrailFormat } from '../../flag-store';
import type { CancelSignal } from '../../port';
import { pages } from '../pages';
import type { AskJson } from '../read-json';
import { maybe, parsed } from '../schema';
import { flagObject } from './object-shape';

/** Where the records of flags lie. */
export const RECORDS = `/api/v2/custom_objects/${flagObject.key}/records`;

/** Each thing told of a ticket's flags has a number within the ticket. */
export interface RecordId {
  readonly ticket: TicketId;
  readonly number: number;
}

export interface FlagRecord extends RecordId {
  readonly text: string;
}

const record = v.object({
  external_id: v.string(),
  custom_object_fields: v.object({ trail: maybe(v.string()) }),
});

/** The records of a list that are ours. */
export const recordsIn = (list: unknown): readonly FlagRecord[] =>
  (Array.isArray(list) ? list : []).flatMap((item: unknown) => {
    const found = parsed(record, item);
    const [, ticket, number] = /^(\d{1,15})-(\d{1,4})$/.exec(found?.external_id ?? '') ?? [];
    return found && ticket !== undefined
      ? [{ ticket: Number(ticket), number: Number(number), text: found.custom_object_fields.trail ?? '' }]
      : [];
  });

const NEWEST = `${RECORDS}?sort=-updated_at&page[size]=100`;

/** The tickets to whose flags something happened of late: those of the newest hundred records. One request. */
export async function latelyFlagged(ask: AskJson, signal?: CancelSignal): Promise<readonly TicketId[]> {
  const answer = await ask(NEWEST, signal);
  return [...new Set(recordsIn(answer.custom_object_records).map(({ ticket }) => ticket))];
}

/**
 * Reads what happened to the flags of all tickets, the newest first, a hundred things to a request. Records are only ever
 * made and never changed: who has read to the end once asks for what is newer alone.
 */
export function createRecordReader(ask: AskJson, format: Pick<TrailFormat, 'empty' | 'merge' | 'decode'>) {
  const known = new Set<string>();
  let isWhole = false;
  /** @param most requests at most */
  return async function* (most: number, signal?: CancelSignal): AsyncGenerator<FlagPage, void, undefined> {
    let requests = 0;
    for await (const { records, hasMore } of pages({ read: ask, path: NEWEST, key: 'custom_object_records', signal })) {
      requests += 1;
      const found = recordsIn(records);
      const news = found.filter((one) => !known.has(nameOf(one)));
      const isCut = hasMore && requests >= most;
      yield { trails: trailsOf(news, format), cut: isCut };
      for (const one of news) known.add(nameOf(one));
      if (isCut || (isWhole && news.length < found.length)) break;
    }
    isWhole = true;
  };
}

const nameOf = ({ ticket, number }: RecordId): string => `${ticket}-${number}`;

function trailsOf(
  records: readonly FlagRecord[],
  { empty, merge, decode }: Pick<TrailFormat, 'empty' | 'merge' | 'decode'>,
): ReadonlyMap<TicketId, FlagTrail> {
  const trails = new Map<TicketId, FlagTrail>();
  for (const { ticket, text } of records) {
    trails.set(ticket, merge(trails.get(ticket) ?? empty, decode(text) ?? empty));
  }
  return trails;
}
