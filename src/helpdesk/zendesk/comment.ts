import * as v from 'valibot';
import type { Message } from '../../facts/message';
import type { AuthorKind } from '../../facts/person';
import { looksAutomatic } from './automatic';
import { toChannel } from './channel';
import { amount, id, instant, maybe, parsed, type Via, via } from './schema';

const commentRecord = v.object({
  id,
  author_id: maybe(id),
  body: maybe(v.string()),
  html_body: maybe(v.string()),
  plain_body: maybe(v.string()),
  public: v.boolean(),
  created_at: instant,
  via: maybe(via),
  attachments: v.fallback(v.array(v.object({ file_name: maybe(v.string()) })), []),
  data: maybe(v.object({ call_duration: maybe(amount) })),
  metadata: maybe(v.object({ flags: maybe(v.array(v.number())) })),
});

const userRecord = v.object({ id, name: v.fallback(v.string(), ''), role: maybe(v.string()) });
type UserRecord = v.InferOutput<typeof userRecord>;

/** The flag that Zendesk sets on a comment made from an automatic reply ("Comment flags"). */
const automaticReplyFlag = 4;

/** True where the origin says that a rule or a merge made the comment. */
export const isAutomaticOrigin = (origin: Via | undefined): boolean =>
  origin?.channel === 'rule' || ['trigger', 'automation', 'merge'].includes(origin?.source?.rel ?? '');

/** The sideloaded users of a comments answer, by id. */
export const usersById = (list: unknown): ReadonlyMap<number, UserRecord> => {
  const users = new Map<number, UserRecord>();
  for (const item of Array.isArray(list) ? list : []) {
    const user = parsed(userRecord, item);
    if (user) users.set(user.id, user);
  }
  return users;
};

/**
 * Who an author is, by role. Only `end-user` is asked for: agent roles are many and grow (custom roles are numbers). An
 * author without a role or an id is the helpdesk itself.
 */
export const authorKind = (role: string | undefined, known: boolean): AuthorKind => {
  if (role === 'end-user' || role === 'customer') return 'customer';
  if (!known || role === 'system' || role === 'trigger' || role === 'bot') return 'system';
  return 'agent';
};

/** Names of files stand for a message without words, so that it still counts as a contact and can be shown. */
export const fileNames = (names: readonly (string | undefined)[]): string =>
  names.map((name) => `[${name ?? '…'}]`).join(' ');

/** A comment record of the REST API in our words, or undefined where there is nothing to read in it. */
export const toMessage = (
  record: unknown,
  users: ReadonlyMap<number, UserRecord>,
  readHtml: (html: string) => string,
): Message | undefined => {
  const comment = parsed(commentRecord, record);
  if (!comment) return undefined;
  const words =
    comment.html_body === undefined ? (comment.plain_body ?? comment.body ?? '') : readHtml(comment.html_body);
  const text = words.trim() || fileNames(comment.attachments.map((file) => file.file_name));
  if (text === '') return undefined;
  const user = comment.author_id === undefined ? undefined : users.get(comment.author_id);
  const kind = authorKind(user?.role, comment.author_id !== undefined);
  const seconds = comment.data?.call_duration;
  return {
    id: String(comment.id),
    at: comment.created_at,
    author: { ...(comment.author_id !== undefined && { id: comment.author_id }), name: user?.name ?? '', kind },
    public: comment.public,
    channel: toChannel(comment.via?.channel),
    text,
    automatic:
      kind === 'system' ||
      isAutomaticOrigin(comment.via) ||
      (comment.metadata?.flags?.includes(automaticReplyFlag) ?? false) ||
      looksAutomatic(text),
    // A call of no length was none: nobody talked.
    ...(seconds !== undefined && seconds > 0 && { callMinutes: Math.max(1, Math.round(seconds / 60)) }),
  };
};
