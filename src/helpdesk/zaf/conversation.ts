import type { Message } from '../../facts/message';
import { looksAutomatic } from '../zendesk/automatic';
import { toChannel } from '../zendesk/channel';
import { authorKind, fileNames, isAutomaticOrigin } from '../zendesk/comment';
import { parsed } from '../zendesk/schema';
import { entry, loadedComment } from './schema';

/** Zendesk's name for the channel of internal notes. */
const internal = 'internal';

/**
 * `ticket.conversation` in our words, oldest first whatever the host's order. Left out: entries without content (events)
 * and entries that cannot be read. The framework gives no ids; they are made of time, author and content, so that the
 * same message has the same id in every reading, also when messages before it come or go. `comments` (`ticket.comments`)
 * are asked for one thing only: which contents a rule or a merge made.
 */
export const toMessages = (
  entries: readonly unknown[],
  readHtml: (html: string) => string,
  comments: readonly unknown[] = [],
): readonly Message[] => {
  const automatic = automaticContents(comments);
  const messages = entries.flatMap((item) => toDraft(item, readHtml, automatic) ?? []);
  const first = messages[0];
  const last = messages.at(-1);
  // A host that gives the newest first gives equal times the wrong way round too: turn them before the stable sort.
  if (first && last && first.at > last.at) messages.reverse();
  messages.sort((a, b) => a.at - b.at);
  return withIds(messages);
};

const automaticContents = (comments: readonly unknown[]): ReadonlySet<string> =>
  new Set(
    comments.flatMap((item) => {
      const comment = parsed(loadedComment, item);
      return comment && isAutomaticOrigin(comment.via) ? [comment.value] : [];
    }),
  );

const toDraft = (
  item: unknown,
  readHtml: (html: string) => string,
  automaticOnes: ReadonlySet<string>,
): Omit<Message, 'id'> | undefined => {
  const read = parsed(entry, item);
  if (!read) return undefined;
  const { author, message, attachments } = read;
  const content = message.content ?? '';
  const words = isHtml(content, message.contentType) ? readHtml(content) : content.replace(/\r\n?/g, '\n');
  const text = words.trim() || fileNames(attachments.map((file) => file.filename));
  if (text === '') return undefined;
  const kind = authorKind(author?.role, author?.id !== undefined);
  const minutes = callMinutes(text, read.channel?.name);
  return {
    at: read.timestamp,
    author: { ...(author?.id !== undefined && { id: author.id }), name: author?.name ?? '', kind },
    public: read.channel?.name !== internal,
    channel: minutes === undefined ? toChannel(read.channel?.name) : 'voice',
    text,
    automatic: kind === 'system' || automaticOnes.has(content) || looksAutomatic(text),
    ...(minutes !== undefined && { callMinutes: minutes }),
  };
};

/** Where the host does not say what the content is, only real tags or entities make it HTML. */
const isHtml = (content: string, type: string | undefined): boolean =>
  type === undefined ? /<\/?[a-z][^>]*>|&(#\d+|#x[\da-f]+|[a-z]+);/i.test(content) : !/^text\/plain\b/i.test(type);

/**
 * Zendesk writes a call's length into the text of the call's comment; the framework tells it nowhere else. A call that is
 * kept as an internal note does not even tell its channel.
 */
const callMinutes = (text: string, channel: string | undefined): number | undefined => {
  if (channel !== internal && toChannel(channel) !== 'voice') return undefined;
  const line = /^ *length of (?:phone )?call:(.*)$/im.exec(text)?.[1] ?? '';
  const amount = (unit: string): number => Number(new RegExp(`\\b(\\d{1,6})\\s*${unit}`, 'i').exec(line)?.[1] ?? 0);
  const seconds = amount('hour') * 3600 + amount('minute') * 60 + amount('second');
  return seconds > 0 ? Math.max(1, Math.round(seconds / 60)) : undefined;
};

const withIds = (messages: readonly Omit<Message, 'id'>[]): readonly Message[] => {
  const seen = new Map<string, number>();
  return messages.map((message) => {
    const base = `${message.at}-${message.author.id ?? message.author.kind}-${hash(message.text)}`;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return { id: times === 1 ? base : `${base}-${times}`, ...message };
  });
};

/** FNV-1a over UTF-16 units, 32 bits, as base 36: short, and good enough within one second of one author. */
const hash = (text: string): string => {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state ^= text.charCodeAt(index);
    state = Math.imul(state, 0x01000193);
  }
  return (state >>> 0).toString(36);
};
