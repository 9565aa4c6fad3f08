import type { Hono } from 'hono';
import { requireStaff } from '../core/auth';
import { storable } from '../core/body';
import type { Env } from '../core/call';
import { ApiError } from '../core/errors';

/** As many tags as one answer tells. */
const MAX_TAGS = 30;

/** `GET /autocomplete/tags?name=`: tags of tickets that begin so, the most used first. */
export function tagNameRoutes(app: Hono<Env>): void {
  app.get('/autocomplete/tags', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const name = storable(call.url.searchParams.get('name') ?? '')
      .trim()
      .toLowerCase();
    if (name.length < 2) {
      throw new ApiError(400, { error: 'BadRequest', description: 'Name must have two characters' });
    }
    const rows = await call.sql.query<{ tag: string }>(
      `select tag from tickets t, unnest(t.tags) tag where t.deleted_at is null and starts_with(tag, $1)
       group by tag order by count(*) desc, tag limit ${MAX_TAGS}`,
      [name],
    );
    return c.json({ tags: rows.map(({ tag }) => tag) });
  });
}
