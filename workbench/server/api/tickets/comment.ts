import * as v from 'valibot';
import { booleanSchema, idSchema, textSchema } from '../core/body';
import type { Call } from '../core/call';
import { stamp } from '../core/time';
import { cutHtmlToBytes, cutToBytes } from '../text/cut';
import { cleanHtml, htmlToText, textToHtml } from '../text/html';
import type { Via } from './record';
import { viaOf } from './record';
import { callDetails } from './voice';

/** Zendesk cuts a body at 64 kB of UTF-8 without a word: fewer letters of Korean than of English. */
const MAX_BODY_BYTES = 65_535;

const channelSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z_]{1,40}$/));

/** A comment in a request: the text (`body`, `html_body`, in imports also `value`) and who may read it. */
export const commentSchema = v.pipe(
  v.union([
    v.pipe(
      textSchema,
      v.transform((body) => ({ body })),
    ),
    v.object({
      body: v.optional(v.nullable(textSchema)),
      value: v.optional(v.nullable(textSchema)),
      html_body: v.optional(v.nullable(v.string())),
      public: v.optional(booleanSchema),
      author_id: v.optional(idSchema),
      created_at: v.optional(v.string()),
      type: v.optional(v.picklist(['Comment', 'VoiceComment'])),
      via: v.optional(v.looseObject({ channel: channelSchema })),
      channel: v.optional(channelSchema),
      /** Of a call: `call_duration` (seconds), `transcription_text`, ... */
      data: v.optional(v.nullable(v.looseObject({}))),
      metadata: v.optional(v.looseObject({})),
      /** Tokens of files that were uploaded for it. */
      uploads: v.optional(v.pipe(v.array(v.string()), v.maxLength(100))),
    }),
  ]),
  v.transform((input): CommentInput => input),
);

/** A checked {@link commentSchema}. */
export interface CommentInput {
  readonly body?: string | null | undefined;
  readonly value?: string | null | undefined;
  readonly html_body?: string | null | undefined;
  readonly public?: boolean | undefined;
  readonly author_id?: number | undefined;
  readonly created_at?: string | undefined;
  readonly type?: 'Comment' | 'VoiceComment' | undefined;
  readonly via?: { readonly channel: string } | undefined;
  readonly channel?: string | undefined;
  readonly data?: object | null | undefined;
  readonly metadata?: object | undefined;
  readonly uploads?: readonly string[] | undefined;
}

/** A comment as stored. */
export interface CommentRow {
  id: number;
  ticket_id: number;
  audit_id: number;
  author_id: number;
  type: string;
  public: boolean;
  body: string;
  html_body: string;
  plain_body: string;
  via: Via;
  metadata: object;
  data: Record<string, unknown> | null;
  attachments: object[];
  is_first: boolean;
  created_at: Date;
}

/** The columns of {@link CommentRow}. */
export const commentColumns =
  'c.id, c.ticket_id, c.audit_id, c.author_id, c.type, c.public, c.body, c.html_body, c.plain_body, c.via, c.metadata, c.data, c.attachments, c.is_first, c.created_at';

/** The texts of a comment, a call's details below its words; undefined where it says nothing. */
export function commentTexts(input: CommentInput): Pick<CommentRow, 'body' | 'html_body' | 'plain_body'> | undefined {
  const html = input.html_body ? cutHtmlToBytes(input.html_body, MAX_BODY_BYTES) : undefined;
  const body = cutToBytes(input.body ?? input.value ?? (html ? htmlToText(html) : ''), MAX_BODY_BYTES);
  if (body.trim() === '') return undefined;
  const details = callDetails(input.data, body);
  const whole = details === undefined ? body : `${body.trimEnd()}\n\n${details}`;
  if (!html) return { body: whole, html_body: textToHtml(whole), plain_body: whole };
  const wholeHtml = cleanHtml(details === undefined ? html : `${html}${textToHtml(details)}`);
  return { body: whole, html_body: wholeHtml, plain_body: htmlToText(wholeHtml) };
}

/** The channel a comment came by: its own, else its ticket's. */
export const commentVia = (input: CommentInput, otherwise: Via): Via => {
  const channel = input.channel ?? input.via?.channel;
  return channel === undefined ? otherwise : { ...viaOf(channel), ...(input.via ?? {}), channel };
};

/** Whether a rule of the account wrote it (a trigger's receipt): no reply in the sense of the metrics. */
export const isAutomatic = (input: CommentInput): boolean => (input.channel ?? input.via?.channel) === 'rule';

/** The row of a comment. `texts` are {@link commentTexts}. */
export function commentRow(
  input: CommentInput,
  texts: Pick<CommentRow, 'body' | 'html_body' | 'plain_body'>,
  place: Pick<CommentRow, 'id' | 'ticket_id' | 'audit_id' | 'author_id' | 'public' | 'via' | 'is_first' | 'created_at'>,
  attachments: object[] = [],
): CommentRow {
  const data = input.data ? { ...input.data } : null;
  return {
    ...place,
    ...texts,
    type: input.type ?? (data === null ? 'Comment' : 'VoiceComment'),
    metadata: { system: {}, custom: {}, ...input.metadata },
    data,
    attachments,
  };
}

/** A comment as the API sends it; inside an audit it is an event and has no time of its own there. */
export function commentRecord(row: CommentRow): Record<string, unknown> {
  return {
    id: row.id,
    type: row.type,
    author_id: row.author_id,
    body: row.body,
    html_body: row.html_body,
    plain_body: row.plain_body,
    public: row.public,
    attachments: row.attachments,
    audit_id: row.audit_id,
    via: row.via,
    created_at: stamp(row.created_at),
    metadata: row.metadata,
    ...(row.data === null ? {} : { data: row.data, transcription_visible: true }),
  };
}

/** Comments of a ticket's conversation, for sideloads. */
export async function commentCounts(call: Call, ticketIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await call.sql.query<{ ticket_id: number; count: number }>(
    'select ticket_id, count(*) as count from comments where ticket_id = any($1::bigint[]) group by ticket_id',
    [ticketIds],
  );
  return new Map(rows.map((row) => [row.ticket_id, row.count]));
}
