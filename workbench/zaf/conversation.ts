import { avatarOf, toUser } from './user-shape';
import type { CommentRecord, JsonRecord, TicketTab } from './workspace';

/** `ticket.conversation`: every message of the ticket, oldest first. */
export const toConversation = (tab: TicketTab): readonly JsonRecord[] =>
  oldestFirst(tab.comments).map((comment) => ({
    attachments: attachmentsOf(comment).map((file) => ({
      contentType: file.content_type,
      contentUrl: file.content_url,
      filename: file.file_name,
    })),
    author: authorOf(comment, tab),
    channel: { name: comment.public ? channelOf(comment) : 'internal' },
    message: { content: comment.html_body, contentType: 'text/html' },
    timestamp: comment.created_at,
  }));

/** `ticket.comments`: the same comments in their older shape. */
export const toComments = (tab: TicketTab): readonly JsonRecord[] =>
  oldestFirst(tab.comments).map((comment) => {
    const files = attachmentsOf(comment).map((file) => ({
      contentType: file.content_type,
      contentUrl: file.content_url,
      filename: file.file_name,
      thumbnailUrl: thumbnailOf(file),
    }));
    const author = tab.users.get(comment.author_id);
    return {
      id: comment.id,
      value: comment.html_body,
      author: author === undefined ? { id: comment.author_id } : toUser(author),
      via: viaOf(comment),
      imageAttachments: files.filter(isImage),
      nonImageAttachments: files.filter((file) => !isImage(file)),
    };
  });

/** `channel` of a record's `via`; the form's way in (`web`) where it has none. */
export const channelOf = (record: JsonRecord): string => {
  const { channel } = viaOf(record);
  return typeof channel === 'string' ? channel : 'web';
};

export const viaOf = (record: JsonRecord): JsonRecord =>
  typeof record.via === 'object' && record.via !== null ? (record.via as JsonRecord) : {};

/** Attachments of a comment or draft, as the REST API tells them. */
export const attachmentsOf = (record: JsonRecord): readonly JsonRecord[] =>
  Array.isArray(record.attachments) ? record.attachments : [];

const authorOf = (comment: CommentRecord, tab: TicketTab): JsonRecord => {
  const user = tab.users.get(comment.author_id);
  const byRule = channelOf(comment) === 'rule';
  // -1 is the helpdesk itself.
  if (user === undefined || comment.author_id < 0) {
    const name = byRule ? 'Trigger' : 'System';
    return { id: null, name: user?.name ?? name, avatar: null, role: byRule ? 'trigger' : 'system' };
  }
  return { id: user.id, name: user.name, avatar: avatarOf(user), role: byRule ? 'trigger' : user.role };
};

const oldestFirst = (comments: readonly CommentRecord[]): readonly CommentRecord[] =>
  comments.toSorted((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at) || a.id - b.id);

const isImage = (file: JsonRecord): boolean =>
  typeof file.contentType === 'string' && /^image\//.test(file.contentType);

const thumbnailOf = (file: JsonRecord): unknown => {
  const first: unknown = Array.isArray(file.thumbnails) ? file.thumbnails[0] : undefined;
  return typeof first === 'object' && first !== null ? (first as JsonRecord).content_url : undefined;
};
