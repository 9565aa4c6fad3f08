import * as v from 'valibot';
import type { Instant } from '../../../facts/instant';
import type { Message } from '../../../facts/message';
import type { TicketId } from '../../../facts/ticket';
import type { PastRequest, PastWords } from '../../past-port';
import { toMessage, usersById } from '../comment';
import type { ReadJson } from '../read-json';
import { id, instant, maybe, parsed, record } from '../schema';
import { slices } from '../slices';
import { timePages } from './export-pages';
import type { KnownPeople } from './tickets';

const path = '/api/v2/incremental/ticket_events.json?include=comment_events';

const eventRecord = v.object({
  id,
  ticket_id: id,
  created_at: instant,
  via: maybe(v.string()),
  child_events: v.fallback(v.array(record), []),
});
type EventRecord = v.InferOutput<typeof eventRecord>;

const tagList = v.union([
  v.array(v.string()),
  v.pipe(
    v.string(),
    v.transform((text) => text.split(/\s+/)),
  ),
]);

interface Comment {
  readonly ticket: TicketId;
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * What was said on all tickets since then, from the export of their events: one request per 1,000 updates of tickets, about
 * eight updates a ticket. Authors whom the tickets did not name are asked for, 100 at a time.
 */
export async function readPastWords(
  read: ReadJson,
  readExport: ReadJson,
  { since, until, signal, onProgress }: PastRequest,
  people: KnownPeople,
  readHtml: (html: string) => string,
): Promise<PastWords> {
  const seen = new Set<number>();
  const comments: Comment[] = [];
  const taggedAt = new Map<TicketId, Map<string, Instant>>();
  let requests = 0;
  for await (const answer of timePages(readExport, path, since, signal)) {
    requests += 1;
    let upTo: Instant | undefined;
    for (const item of Array.isArray(answer.ticket_events) ? answer.ticket_events : []) {
      const event = parsed(eventRecord, item);
      if (!event || seen.has(event.id)) continue;
      seen.add(event.id);
      upTo = event.created_at;
      for (const child of event.child_events) {
        if (isComment(child)) comments.push({ ticket: event.ticket_id, record: commentOf(child, event) });
        else if ('tags' in child) noteTags(taggedAt, event, child.tags);
      }
    }
    onProgress({ requests, found: comments.length, ...(upTo !== undefined && { upTo }) });
    if (until !== undefined && upTo !== undefined && upTo > until) break;
  }
  requests += await meetAuthors(read, comments, people, signal);
  onProgress({ requests, found: comments.length });
  return { messages: messagesOf(comments, people, readHtml), taggedAt };
}

const isComment = (child: Readonly<Record<string, unknown>>): boolean =>
  (child.event_type === 'Comment' || child.event_type === 'VoiceComment') && child.id !== undefined;

/** The export tells the channel in words of its own, and on the update. */
const commentOf = (child: Readonly<Record<string, unknown>>, event: EventRecord): Comment['record'] => ({
  created_at: new Date(event.created_at).toISOString(),
  ...child,
  via: { channel: channels.get((event.via ?? '').toLowerCase()) ?? event.via },
});

const channels: ReadonlyMap<string, string> = new Map([
  ['mail', 'email'],
  ['web form', 'web'],
  ['web service', 'api'],
  ['rule', 'rule'],
  ['phone call (inbound)', 'voice'],
  ['phone call (outbound)', 'voice'],
  ['voicemail', 'voice'],
]);

function noteTags(taggedAt: Map<TicketId, Map<string, Instant>>, event: EventRecord, tags: unknown): void {
  const known = taggedAt.get(event.ticket_id) ?? new Map<string, Instant>();
  for (const tag of parsed(tagList, tags) ?? []) if (!known.has(tag)) known.set(tag, event.created_at);
  taggedAt.set(event.ticket_id, known);
}

/** @returns the requests it took */
async function meetAuthors(
  read: ReadJson,
  comments: readonly Comment[],
  { users }: KnownPeople,
  signal: PastRequest['signal'],
): Promise<number> {
  const authors = new Set(comments.flatMap((comment) => parsed(id, comment.record.author_id) ?? []));
  const strangers = [...authors].filter((author) => !users.has(author));
  let requests = 0;
  for (const some of slices(strangers, 100)) {
    const answer = await read(`/api/v2/users/show_many.json?ids=${some.join(',')}`, signal);
    for (const [author, user] of usersById(answer.users)) users.set(author, user);
    requests += 1;
  }
  return requests;
}

function messagesOf(
  comments: readonly Comment[],
  { users }: KnownPeople,
  readHtml: (html: string) => string,
): PastWords['messages'] {
  const messages = new Map<TicketId, Message[]>();
  for (const { ticket, record: told } of comments) {
    const message = toMessage(told, users, readHtml);
    if (!message) continue;
    const known = messages.get(ticket);
    if (known) known.push(message);
    else messages.set(ticket, [message]);
  }
  for (const list of messages.values()) list.sort((a, b) => a.at - b.at);
  return messages;
}
