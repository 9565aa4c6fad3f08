import { type Call, recordUrl } from '../core/call';

/** An attachment as stored, without its content. */
export interface AttachmentRow {
  readonly id: number;
  /** Opens the content to whoever has it. */
  readonly token: string;
  readonly file_name: string;
  readonly content_type: string;
  readonly size: number;
}

/** The columns of {@link AttachmentRow}. */
export const attachmentColumns = 'a.id, a.token, a.file_name, a.content_type, a.size';

/** An attachment as the API sends it, in a comment too. */
export const attachmentRecord = (call: Call, row: AttachmentRow): Record<string, unknown> => ({
  url: recordUrl(call, `attachments/${row.id}`),
  id: row.id,
  file_name: row.file_name,
  content_url: `${call.origin}/attachments/token/${row.token}/?name=${encodeURIComponent(row.file_name)}`,
  content_type: row.content_type,
  size: row.size,
  width: null,
  height: null,
  inline: false,
  deleted: false,
  thumbnails: [],
});
