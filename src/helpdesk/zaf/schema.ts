import * as v from 'valibot';
import { id, instant, maybe, record, status, via } from '../zendesk/schema';

/** What each part of the one bulk `get` must look like. A part with another shape is treated as absent. */

const named = v.object({ id });

const user = v.object({
  id,
  name: v.fallback(v.string(), ''),
  /** A name, or the number of a custom role. */
  role: maybe(v.union([v.string(), v.number()])),
  locale: maybe(v.string()),
  timeZone: maybe(v.object({ ianaName: maybe(v.string()) })),
  groups: v.fallback(v.array(named), []),
  organizations: v.fallback(v.array(named), []),
});

export const parts = {
  'ticket.id': id,
  'ticket.isNew': v.boolean(),
  'ticket.subject': v.string(),
  'ticket.status': status,
  'ticket.statusCategory': status,
  'ticket.createdAt': instant,
  'ticket.updatedAt': instant,
  'ticket.requester': user,
  'ticket.assignee': v.object({ user: maybe(named), group: maybe(named) }),
  'ticket.organization': named,
  'ticket.tags': v.array(v.string()),
  'ticket.via': via,
  'ticket.conversation': v.array(v.unknown()),
  'ticket.comments': v.array(v.unknown()),
  currentUser: user,
  'comment.text': v.string(),
  'comment.useRichText': v.boolean(),
} as const;

export type PartName = keyof typeof parts;
export type Part<K extends PartName> = v.InferOutput<(typeof parts)[K]>;
export const partNames = Object.keys(parts) as readonly PartName[];

/** One entry of `ticket.conversation`. */
export const entry = v.object({
  author: maybe(v.object({ id: maybe(id), name: v.fallback(v.string(), ''), role: maybe(v.string()) })),
  channel: maybe(v.object({ name: maybe(v.string()) })),
  message: v.object({ content: v.nullish(v.string()), contentType: maybe(v.string()) }),
  timestamp: instant,
  attachments: v.fallback(v.array(v.object({ filename: maybe(v.string()) })), []),
});

/** One of `ticket.comments`: the same messages without times, but with where they come from. */
export const loadedComment = v.object({ value: v.string(), via });

export const metadata = v.object({ settings: v.fallback(record, {}) });

/** An answer of `client.request`, or what it rejects with: jQuery's words, every one of which may be missing. */
export const httpAnswer = v.object({
  status: v.number(),
  statusText: maybe(v.string()),
  responseText: maybe(v.string()),
  responseJSON: v.optional(v.unknown()),
  responseHeaders: maybe(v.union([v.string(), record])),
});
export type HttpAnswer = v.InferOutput<typeof httpAnswer>;
