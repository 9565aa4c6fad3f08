import type { Message } from '../../facts/message';
import type { TicketId } from '../../facts/ticket';
import type { CancelSignal } from '../port';
import { toMessage, usersById } from './comment';
import { pages } from './pages';
import type { ReadJson } from './read-json';

/** Pages of 100 comments; beyond, the oldest ones are left out (a ticket can hold 5,000). */
export const messagePages = 10;

/** The messages of one ticket, oldest first: one request per 100, at most `most`. Their ids are Zendesk's comment ids. */
export const readMessages = async (
  read: ReadJson,
  readHtml: (html: string) => string,
  ticket: TicketId,
  signal?: CancelSignal,
  most = messagePages,
): Promise<readonly Message[]> => {
  // Newest first, so that the limit cuts off the oldest.
  const path = `/api/v2/tickets/${ticket}/comments.json?include=users&page[size]=100&sort=-created_at`;
  const found = new Map<string, Message>();
  let count = 0;
  for await (const { records, answer } of pages({ read, path, key: 'comments', signal })) {
    const users = usersById(answer.users);
    for (const record of records) {
      const message = toMessage(record, users, readHtml);
      if (message) found.set(message.id, message);
    }
    count += 1;
    if (count >= most) break;
  }
  return [...found.values()].reverse().sort((a, b) => a.at - b.at);
};
