import { randomBytes } from 'node:crypto';
import { insertRows, nextId } from '../../store/index';
import { storable } from '../core/body';
import type { Call } from '../core/call';
import { invalid, missingParameter, notFound } from '../core/errors';
import { stamp } from '../core/time';
import { type AttachmentRow, attachmentColumns, attachmentRecord } from './record';

/** How long an upload waits for its comment. */
const UPLOAD_MS = 60 * 60_000;

/** The waiting uploads of a token: all files that were sent with it. */
const waiting = (call: Call) => ({
  where: `a.upload = any($1::text[]) and a.user_id = $2 and a.comment_id is null and a.upload_ends > $3`,
  values: (tokens: readonly string[]) => [tokens, call.actor.id, call.now],
});

/** Takes a file in: under a new token, or beside the files of the one that is given. */
export async function upload(call: Call): Promise<Record<string, unknown>> {
  const { searchParams } = call.url;
  const name = storable(searchParams.get('filename') ?? '').trim();
  if (name === '') throw missingParameter('filename');
  if (!(call.body instanceof Uint8Array) || call.body.length === 0) {
    throw invalid({ attachment: 'Attachment: cannot be empty' });
  }
  const given = searchParams.get('token');
  if (given !== null && (await uploaded(call, [given])).length === 0) throw notFound();
  const token = given ?? randomBytes(16).toString('hex');
  const ends = new Date(call.now.getTime() + UPLOAD_MS);
  const row = {
    id: await nextId(call.sql),
    token: randomBytes(16).toString('hex'),
    file_name: name.slice(0, 255),
    content_type: typeOf(searchParams.get('content_type') ?? call.bodyType),
    size: call.body.length,
  };
  await insertRows(call.sql, 'attachments', [
    {
      ...row,
      upload: token,
      upload_ends: ends,
      user_id: call.actor.id,
      content: `\\x${Buffer.from(call.body).toString('hex')}`,
      created_at: call.now,
    },
  ]);
  const attachments = (await uploaded(call, [token])).map((one) => attachmentRecord(call, one));
  return {
    upload: { token, expires_at: stamp(ends), attachment: attachmentRecord(call, row), attachments },
  };
}

/** Forgets what was sent with a token and is in no comment yet. */
export async function discardUpload(call: Call, token: string): Promise<void> {
  const { where, values } = waiting(call);
  const gone = await call.sql.query(`delete from attachments a where ${where} returning a.id`, values([token]));
  if (gone.length === 0) throw notFound();
}

const uploaded = (call: Call, tokens: readonly string[]): Promise<AttachmentRow[]> => {
  const { where, values } = waiting(call);
  return call.sql.query<AttachmentRow>(
    `select ${attachmentColumns} from attachments a where ${where} order by a.id`,
    values(tokens),
  );
};

/** Gives the files of these tokens to a comment, as its `attachments`; a token without files is 422. */
export async function attach(
  call: Call,
  tokens: readonly string[] | undefined,
  place: { readonly commentId: number; readonly ticketId: number },
): Promise<object[]> {
  if (tokens === undefined || tokens.length === 0) return [];
  const rows = await uploaded(call, tokens);
  if (rows.length === 0) throw invalid({ attachments: 'Attachments: the upload is not there any more' });
  await call.sql.query(
    'update attachments set comment_id = $2, ticket_id = $3, upload = null where id = any($1::bigint[])',
    [rows.map(({ id }) => id), place.commentId, place.ticketId],
  );
  return rows.map((row) => attachmentRecord(call, row));
}

const typeOf = (given: string): string =>
  /^[\w.+-]+\/[\w.+-]+$/.test(given.split(';')[0]?.trim() ?? '')
    ? String(given.split(';')[0]).trim().toLowerCase()
    : 'application/octet-stream';
