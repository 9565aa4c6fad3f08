import type { Hono } from 'hono';
import * as v from 'valibot';
import { fieldRecord } from '../account/field-record';
import { deleteField, findField, updateField } from '../account/field-write';
import { fieldPage, given } from '../account/fields';
import { requireAdmin, requireStaff } from '../core/auth';
import { parse, textSchema } from '../core/body';
import type { Call, Env } from '../core/call';
import { countObjects, createObject, createObjectField, fieldTypes, MAX_FIELDS, MAX_OBJECTS } from './define';
import { findObject } from './read';
import { type ObjectRow, objectRecord } from './record';

const title = v.pipe(textSchema, v.trim(), v.nonEmpty('Title: cannot be blank'));
const changeSchema = v.object({
  title: v.optional(title),
  title_pluralized: v.optional(title),
  description: v.optional(textSchema),
});

/** Custom objects and their fields: agents read them, admins make, change and delete them. */
export function objectRoutes(app: Hono<Env>): void {
  app.get('/custom_objects', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const rows = await call.sql.query<ObjectRow>('select * from custom_objects order by key');
    return c.json({ custom_objects: rows.map((row) => objectRecord(call, row)) });
  });

  app.get('/custom_objects/limits/object_limit', async (c) => {
    requireAdmin(c.var.call.actor);
    return c.json({ count: await countObjects(c.var.call), limit: MAX_OBJECTS });
  });

  app.post('/custom_objects', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const row = await createObject(call, given(call, 'custom_object'));
    return c.json({ custom_object: objectRecord(call, row) }, 201);
  });

  app.get('/custom_objects/:key', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    return c.json({ custom_object: objectRecord(call, await findObject(call, c.req.param('key'))) });
  });

  app.patch('/custom_objects/:key', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const before = await findObject(call, c.req.param('key'));
    const { title, title_pluralized, description } = parse(changeSchema, given(call, 'custom_object'));
    await call.sql.query(
      `update custom_objects set title = coalesce($2, title), title_pluralized = coalesce($3, title_pluralized),
         description = coalesce($4, description), updated_by = $5, updated_at = $6
       where key = $1`,
      [before.key, title ?? null, title_pluralized ?? null, description ?? null, call.actor.id, call.now],
    );
    call.memo.clear();
    return c.json({ custom_object: objectRecord(call, await findObject(call, before.key)) });
  });

  app.delete('/custom_objects/:key', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const { key } = await findObject(call, c.req.param('key'));
    await call.sql.query('delete from custom_object_records where object_key = $1', [key]);
    await call.sql.query('delete from fields where kind = $1', [`object:${key}`]);
    await call.sql.query('delete from custom_objects where key = $1', [key]);
    return c.body(null, 204);
  });

  fieldRoutes(app);
}

function fieldRoutes(app: Hono<Env>): void {
  app.get('/custom_objects/:key/fields', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    return c.json(await fieldPage(call, await kindOf(call, c.req.param('key')), 'custom_object_fields'));
  });
  app.get('/custom_objects/:key/limits/field_limit', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    return c.json({
      count: (await fieldTypes(call, await kindOf(call, c.req.param('key')))).length,
      limit: MAX_FIELDS,
    });
  });
  app.get('/custom_objects/:key/fields/:name', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const field = await findField(call, await kindOf(call, c.req.param('key')), c.req.param('name'));
    return c.json({ custom_object_field: fieldRecord(call, field) });
  });
  app.post('/custom_objects/:key/fields', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const kind = await kindOf(call, c.req.param('key'));
    const field = await createObjectField(call, kind, given(call, 'custom_object_field'));
    return c.json({ custom_object_field: fieldRecord(call, field) }, 201);
  });
  app.patch('/custom_objects/:key/fields/:name', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const kind = await kindOf(call, c.req.param('key'));
    const field = await updateField(call, kind, c.req.param('name'), given(call, 'custom_object_field'));
    return c.json({ custom_object_field: fieldRecord(call, field) });
  });
  app.delete('/custom_objects/:key/fields/:name', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    await deleteField(call, await kindOf(call, c.req.param('key')), c.req.param('name'));
    return c.body(null, 204);
  });
}

const kindOf = async (call: Call, key: string): Promise<`object:${string}`> =>
  `object:${(await findObject(call, key)).key}`;
