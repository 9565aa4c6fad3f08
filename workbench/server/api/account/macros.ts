import type { Hono } from 'hono';
import * as v from 'valibot';
import { insertRows, nextId } from '../../store/index';
import { requireFullAgent, requireStaff } from '../core/auth';
import { booleanSchema, normaliseTags, parse, textSchema } from '../core/body';
import { type Call, type Env, idOf, recordUrl } from '../core/call';
import { missingParameter, notFound } from '../core/errors';
import { stamp } from '../core/time';
import { Conditions, page } from '../paging/index';
import { textToHtml } from '../text/html';
import { visibleTicket } from '../tickets/visible';

interface MacroRow {
  id: number;
  title: string;
  description: string | null;
  active: boolean;
  position: number;
  actions: { field: string; value: unknown }[];
  restriction: object | null;
  created_at: Date;
  updated_at: Date;
}

const schema = v.object({
  title: v.pipe(textSchema, v.trim(), v.nonEmpty('Title: cannot be blank')),
  description: v.optional(v.nullable(textSchema), null),
  active: v.optional(booleanSchema, true),
  position: v.optional(v.pipe(v.number(), v.integer()), 9999),
  actions: v.pipe(
    v.array(v.object({ field: v.string(), value: v.unknown() })),
    v.nonEmpty('Actions: Macros must have at least one action'),
  ),
  restriction: v.optional(v.nullable(v.looseObject({})), null),
});

/** Macros: list, show, create, and what one would change. */
export function macroRoutes(app: Hono<Env>): void {
  const list = async (call: Call, conditions: Conditions): Promise<Record<string, unknown>> => {
    requireStaff(call.actor);
    const active = call.url.searchParams.get('active');
    if (active !== null) conditions.add(`m.active = ${conditions.value(active === 'true')}`);
    return page<MacroRow>(call, {
      key: 'macros',
      columns: 'm.*',
      from: 'macros m',
      id: 'm.id',
      conditions,
      sorts: {
        position: { sql: 'm.position', type: 'integer', style: 'both' },
        created_at: { sql: 'm.created_at', type: 'timestamptz', style: 'both' },
        updated_at: { sql: 'm.updated_at', type: 'timestamptz', style: 'both' },
        alphabetical: { sql: 'lower(m.title)', type: 'text', style: 'both' },
      },
      order: { name: 'position' },
      render: async (rows) => ({ macros: rows.map((row) => macroRecord(call, row)) }),
    });
  };
  app.get('/macros', async (c) => c.json(await list(c.var.call, new Conditions())));
  app.get('/macros/active', async (c) => c.json(await list(c.var.call, new Conditions().add('m.active'))));

  app.get('/macros/:id{[0-9]+}', async (c) => {
    requireStaff(c.var.call.actor);
    return c.json({ macro: macroRecord(c.var.call, await findMacro(c.var.call, idOf(c))) });
  });

  app.post('/macros', async (c) => {
    const { call } = c.var;
    requireFullAgent(call.actor);
    const { macro } = parse(v.object({ macro: v.optional(v.unknown()) }), call.body ?? {});
    if (macro === undefined) throw missingParameter('macro');
    return c.json({ macro: macroRecord(call, await createMacro(call, macro)) }, 201);
  });

  app.delete('/macros/:id{[0-9]+}', async (c) => {
    const { call } = c.var;
    requireFullAgent(call.actor);
    const { id } = await findMacro(call, idOf(c));
    await call.sql.query('delete from macros where id = $1', [id]);
    return c.body(null, 204);
  });

  app.get('/macros/:id{[0-9]+}/apply', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    return c.json({ result: { ticket: applied(call, await findMacro(call, idOf(c)), []) } });
  });
  app.get('/tickets/:ticket{[0-9]+}/macros/:id{[0-9]+}/apply', async (c) => {
    const { call } = c.var;
    const ticket = await visibleTicket(call, idOf(c, 'ticket'));
    const changes = applied(call, await findMacro(call, idOf(c)), ticket.tags);
    return c.json({ result: { ticket: { id: ticket.id, url: recordUrl(call, `tickets/${ticket.id}`), ...changes } } });
  });
}

/** Makes a macro. */
export async function createMacro(call: Call, given: unknown): Promise<MacroRow> {
  const id = await nextId(call.sql);
  const times = { created_at: call.now, updated_at: call.now };
  await insertRows(call.sql, 'macros', [{ id, ...parse(schema, given), ...times }]);
  return findMacro(call, id);
}

/** The properties that a macro's actions would set. Nothing is saved: the agent's form takes them over. */
function applied(call: Call, macro: MacroRow, tags: readonly string[]): Record<string, unknown> {
  const ticket: Record<string, unknown> = {};
  const fields: { id: number; value: unknown }[] = [];
  let comment: Record<string, unknown> | undefined;
  let nextTags = [...tags];
  for (const { field, value } of macro.actions) {
    const words = Array.isArray(value) ? value.map(String) : [String(value)];
    const custom = /^custom_fields_(\d+)$/.exec(field)?.[1];
    if (custom !== undefined) fields.push({ id: Number(custom), value });
    else if (field === 'comment_value') comment = { ...comment, ...commentOf(words.at(-1) ?? '') };
    else if (field === 'comment_value_html') {
      comment = {
        ...comment,
        body: words.at(-1) ?? '',
        html_body: words.at(-1) ?? '',
        scoped_body: [['channel:all', words.at(-1) ?? '']],
      };
    } else if (field === 'comment_mode_is_public') comment = { ...comment, public: words[0] === 'true' };
    else if (field === 'set_tags' || field === 'current_tags' || field === 'remove_tags') {
      const given = normaliseTags(words);
      if (field === 'set_tags') nextTags = given;
      else if (field === 'current_tags') nextTags = normaliseTags([...nextTags, ...given]);
      else nextTags = nextTags.filter((tag) => !given.includes(tag));
      ticket.tags = nextTags;
    } else ticket[field] = actionValue(call, field, value);
  }
  if (fields.length > 0) ticket.fields = fields;
  return comment === undefined ? ticket : { ...ticket, comment: { public: true, ...comment } };
}

const commentOf = (text: string): Record<string, unknown> => ({
  body: text,
  html_body: textToHtml(text),
  scoped_body: [['channel:all', text]],
});

function actionValue(call: Call, field: string, value: unknown): unknown {
  if (value === 'current_user' || value === 'current_groups') {
    return field === 'group_id' ? (call.actor.groupIds[0] ?? null) : call.actor.id;
  }
  return field.endsWith('_id') && /^\d{1,15}$/.test(String(value)) ? Number(value) : value;
}

async function findMacro(call: Call, id: number): Promise<MacroRow> {
  const [row] = await call.sql.query<MacroRow>('select * from macros where id = $1', [id]);
  if (row === undefined) throw notFound();
  return row;
}

const macroRecord = (call: Call, row: MacroRow): Record<string, unknown> => ({
  url: recordUrl(call, `macros/${row.id}`),
  id: row.id,
  title: row.title,
  raw_title: row.title,
  active: row.active,
  default: false,
  position: row.position,
  description: row.description,
  actions: row.actions,
  restriction: row.restriction,
  created_at: stamp(row.created_at),
  updated_at: stamp(row.updated_at),
});
