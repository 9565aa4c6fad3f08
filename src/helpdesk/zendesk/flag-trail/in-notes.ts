import * as v from 'valibot';
import type { FlagTrail } from '../../../facts/flag-trail';
import type { TicketId } from '../../../facts/ticket';
import type { TrailFormat, TrailReading } from '../../flag-store';
import type { CancelSignal } from '../../port';
import { pages } from '../pages';
import type { AskJson } from '../read-json';
import { maybe, parsed } from '../schema';
import { flagNote, type NoteTold, trailOfNotes } from './note-line';
import type { TrailPlace } from './on-ticket';

const comment = v.object({ public: v.boolean(), body: maybe(v.string()), plain_body: maybe(v.string()) });

/** As for messages: 1,000 comments. */
const MOST_PAGES = 10;

/** What the notes of a ticket tell of its flags. One request for each hundred comments. */
export async function readNotes(
  ask: AskJson,
  ticket: TicketId,
  format: TrailFormat,
  signal: CancelSignal | undefined,
): Promise<FlagTrail> {
  const notes: NoteTold[] = [];
  let count = 0;
  const path = `/api/v2/tickets/${ticket}/comments.json?page[size]=100&sort=-created_at`;
  for await (const { records } of pages({ read: ask, path, key: 'comments', signal })) {
    for (const record of records) {
      const found = parsed(comment, record);
      if (found) notes.push({ public: found.public, text: found.plain_body ?? found.body ?? '' });
    }
    count += 1;
    if (count >= MOST_PAGES) break;
  }
  return trailOfNotes(notes, format).trail;
}

/**
 * The trail in internal notes, one for each thing told: notes are only ever added, so that nobody writes over another. A
 * ticket without a flag's tag has none, and is not looked through unless it is to be written.
 */
export const inNotes = (ask: AskJson, format: TrailFormat): TrailPlace => ({
  read: async ({ id, tags }, { signal, toWrite }): Promise<TrailReading> => {
    const isTold = toWrite || tags.some(format.isTag);
    return { trail: isTold ? await readNotes(ask, id, format, signal) : format.empty, tags };
  },
  inRecord: ({ tags }) => (tags.some(format.isTag) ? undefined : { trail: format.empty, tags }),
  write: (_, told: FlagTrail, words) => ({ comment: { html_body: flagNote(told, words, format), public: false } }),
  overwritten: () => undefined,
});
