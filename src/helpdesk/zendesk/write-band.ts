import * as v from 'valibot';
import type { PersonId } from '../../facts/person';
import type { TicketId } from '../../facts/ticket';
import { HelpdeskError } from '../error';
import type { CancelSignal } from '../port';
import type { AskJson } from './read-json';
import { maybe, parsed, record } from './schema';

/** A band with the day since which it holds, to be written where the account wants it. */
export interface BandNote {
  readonly ticket: TicketId;
  readonly customer: PersonId;
  readonly band: string;
  /** `2026-03-10`. */
  readonly day: string;
  /** Write it as tags of the ticket. */
  readonly tags: boolean;
  /** Key of the user field to write it to. */
  readonly field?: string | undefined;
}

export type BandWritten = 'written' | 'unchanged' | 'closed';

/** The bands that are written. The others say nothing of a customer. */
export const writtenBands = ['healthy', 'watch', 'strained', 'critical'] as const;

/** The tag that a view or trigger asks for: `evenkeel_band_strained`. */
export const bandTag = (band: string): string => `${BAND}${band}`;

/** The tag with the day since which a band holds: `evenkeel_since_2026_03_10`. */
export const sinceTag = (day: string): string => `${SINCE}${day.replaceAll('-', '_')}`;

/** Whether a tag is one of these two. */
export const isBandTag = (tag: string): boolean => tag.startsWith(BAND) || tag.startsWith(SINCE);

/** The band that a ticket's tags state. */
export const bandInTags = (tags: readonly string[]): string | undefined =>
  tags.find((tag) => tag.startsWith(BAND))?.slice(BAND.length);

/** The band that a user field states: `strained 2026-03-10`. */
export const bandInField = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^\w+/.exec(value.trim())?.[0] : undefined;

const BAND = 'evenkeel_band_';
const SINCE = 'evenkeel_since_';

const ticketRecord = v.object({ status: maybe(v.string()), updated_at: v.string(), tags: v.array(v.string()) });
const userRecord = v.object({ user_fields: v.fallback(record, {}) });

/**
 * Writes a band where it changed, and nowhere else: each place is read just before. Tags go by safe update, so that nothing
 * of somebody else's is lost; who comes second is refused, looks once more, and after a second refusal (`conflict`) leaves it
 * to the next change. The two limits that hold (30 updates of a ticket in ten minutes, five of a user in a minute) are far
 * from what changes of band come to.
 */
export async function writeBand(ask: AskJson, note: BandNote, signal?: CancelSignal): Promise<BandWritten> {
  const onTicket = note.tags ? await twice(() => writeTags(ask, note, signal)) : 'unchanged';
  const onUser = note.field === undefined ? 'unchanged' : await writeField(ask, note, note.field, signal);
  if (onTicket === 'written' || onUser === 'written') return 'written';
  return onTicket;
}

/** A conflict says that the ticket was changed since it was read a moment ago: what stands there now is worth another look. */
const twice = async (write: () => Promise<BandWritten>): Promise<BandWritten> => {
  try {
    return await write();
  } catch (error) {
    if (error instanceof HelpdeskError && error.code === 'conflict') return write();
    throw error;
  }
};

async function writeTags(ask: AskJson, note: BandNote, signal?: CancelSignal): Promise<BandWritten> {
  const path = `/api/v2/tickets/${note.ticket}.json`;
  const ticket = parsed(ticketRecord, (await ask(path, signal)).ticket);
  if (!ticket) throw new HelpdeskError('unreadable', 'ticket');
  if (ticket.status === 'closed') return 'closed';
  const wanted = [bandTag(note.band), sinceTag(note.day)];
  if (bandInTags(ticket.tags) === note.band) return 'unchanged';
  await ask(path, signal, {
    method: 'PUT',
    body: {
      ticket: {
        additional_tags: wanted,
        remove_tags: ticket.tags.filter((tag) => isBandTag(tag) && !wanted.includes(tag)),
        safe_update: true,
        updated_stamp: ticket.updated_at,
      },
    },
  });
  return 'written';
}

async function writeField(ask: AskJson, note: BandNote, field: string, signal?: CancelSignal): Promise<BandWritten> {
  const path = `/api/v2/users/${note.customer}.json`;
  const user = parsed(userRecord, (await ask(path, signal)).user);
  if (!user) throw new HelpdeskError('unreadable', 'user');
  if (!(field in user.user_fields)) throw new HelpdeskError('not-found', 'user field of the band');
  if (bandInField(user.user_fields[field]) === note.band) return 'unchanged';
  await ask(path, signal, {
    method: 'PUT',
    body: { user: { user_fields: { [field]: `${note.band} ${note.day}` } } },
  });
  return 'written';
}
