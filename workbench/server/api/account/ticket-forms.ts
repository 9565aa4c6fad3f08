import type { Hono } from 'hono';
import { type Call, type Env, idOf, recordUrl } from '../core/call';
import { notFound } from '../core/errors';
import { stamp } from '../core/time';

/** The account's only ticket form, which every ticket has. */
export const TICKET_FORM_ID = 1_900_000_000_201;

/** Ticket forms: the account has one, with all its fields. Anybody may read it. */
export function ticketFormRoutes(app: Hono<Env>): void {
  const list = async (call: Call) => {
    const ticket_forms = [await ticketForm(call)];
    return { ticket_forms, count: ticket_forms.length, next_page: null, previous_page: null };
  };
  app.get('/ticket_forms', async (c) => c.json(await list(c.var.call)));
  app.get('/ticket_forms/show_many', async (c) => {
    const ids = c.var.call.url.searchParams.get('ids')?.split(',').map(Number) ?? [];
    const { ticket_forms, ...rest } = await list(c.var.call);
    const shown = ticket_forms.filter(({ id }) => ids.includes(id));
    return c.json({ ticket_forms: shown, ...rest, count: shown.length });
  });
  app.get('/ticket_forms/:id{[0-9]+}', async (c) => {
    if (idOf(c) !== TICKET_FORM_ID) throw notFound();
    return c.json({ ticket_form: await ticketForm(c.var.call) });
  });
}

/** The form as the API sends it. */
export async function ticketForm(call: Call): Promise<{ id: number } & Record<string, unknown>> {
  const [brand] = await call.sql.query<{ created_at: Date }>('select created_at from brands order by id limit 1');
  const fields = await call.sql.query<{ id: number }>(
    "select id from fields where kind = 'ticket' and active and deleted_at is null order by position, id",
  );
  const time = stamp(brand?.created_at ?? call.now);
  return {
    id: TICKET_FORM_ID,
    url: recordUrl(call, `ticket_forms/${TICKET_FORM_ID}`),
    name: 'Default Ticket Form',
    raw_name: 'Default Ticket Form',
    display_name: 'Default Ticket Form',
    raw_display_name: 'Default Ticket Form',
    end_user_visible: true,
    position: 1,
    ticket_field_ids: fields.map(({ id }) => id),
    active: true,
    default: true,
    in_all_brands: true,
    restricted_brand_ids: [],
    created_at: time,
    updated_at: time,
  };
}
