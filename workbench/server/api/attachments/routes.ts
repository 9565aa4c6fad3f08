import type { Hono } from 'hono';
import { requireStaff } from '../core/auth';
import { type Env, idOf } from '../core/call';
import { notFound } from '../core/errors';
import { type AttachmentRow, attachmentColumns, attachmentRecord } from './record';
import { discardUpload, upload } from './uploads';

/** What a browser may show in its place: nothing that can run. */
const SHOWN = /^image\/(png|jpeg|gif|webp)$/;

/** `POST /uploads`, `DELETE /uploads/{token}`, `GET /attachments/{id}`. */
export function attachmentRoutes(app: Hono<Env>): void {
  app.post('/uploads', async (c) => {
    requireStaff(c.var.call.actor);
    return c.json(await upload(c.var.call), 201);
  });

  app.delete('/uploads/:token', async (c) => {
    requireStaff(c.var.call.actor);
    await discardUpload(c.var.call, c.req.param('token'));
    return c.body(null, 204);
  });

  app.get('/attachments/:id{[0-9]+}', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const [row] = await call.sql.query<AttachmentRow>(
      `select ${attachmentColumns} from attachments a where a.id = $1`,
      [idOf(c)],
    );
    if (row === undefined) throw notFound();
    return c.json({ attachment: attachmentRecord(call, row) });
  });
}

/** `/attachments/token/{token}`: the content itself, for whoever has the address, as in an account without private ones. */
export function contentRoutes(app: Hono<Env>): void {
  app.get('/token/:token', async (c) => {
    const [row] = await c.var.call.sql.query<AttachmentRow & { content: Uint8Array }>(
      `select ${attachmentColumns}, a.content from attachments a where a.token = $1`,
      [c.req.param('token')],
    );
    if (row === undefined) throw notFound();
    const shown = SHOWN.test(row.content_type);
    return c.body(new Uint8Array(row.content), 200, {
      'content-type': row.content_type,
      'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(row.file_name)}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
  });
}
