import type { Hono } from 'hono';
import * as v from 'valibot';
import { requireFullAgent } from '../core/auth';
import { parse, textSchema } from '../core/body';
import type { Call, Env } from '../core/call';
import { missingParameter, notFound } from '../core/errors';
import { eachItem, failedItem } from '../jobs/items';
import { type JobKind, jobItems, startJob } from '../jobs/start';
import { findObject, recordByExternalId } from './read';
import { createRecord, deleteRecord, updateRecord, upsertRecord } from './write';

type Work = (call: Call, key: string, item: unknown) => Promise<object>;

const withExternalId = v.looseObject({ external_id: textSchema });
const withId = v.looseObject({ id: textSchema });

/** What a job does to one item, and what the item's result says of it. */
const actions: Readonly<Record<string, Work>> = {
  create: async (call, key, item) => named(await createRecord(call, key, item), 'created'),
  update: async (call, key, item) => {
    const { id, ...changes } = parse(withId, item);
    return named(await updateRecord(call, key, id, changes), 'updated');
  },
  create_or_update_by_external_id: async (call, key, item) => {
    const { external_id } = parse(withExternalId, item);
    const { record, created } = await upsertRecord(call, key, external_id, item);
    return named(record, created ? 'created' : 'updated');
  },
  delete: async (call, key, item) => {
    const id = parse(textSchema, item);
    await deleteRecord(call, key, id);
    return { id, status: 'deleted' };
  },
  delete_by_external_id: async (call, key, item) => {
    const record = await recordByExternalId(call, key, parse(textSchema, item));
    if (record === undefined) throw notFound();
    await deleteRecord(call, key, record.id);
    return named(record, 'deleted');
  },
};

const named = ({ id, external_id }: { id: string; external_id: string | null }, status: string): object => ({
  id,
  external_id,
  status,
});

const stored = v.object({ key: v.string(), action: v.string(), item: v.unknown() });

const recordJob: JobKind = {
  type: 'Bulk Custom Object Record',
  run: (call, items) =>
    eachItem(
      call,
      items,
      async (part, given, index) => {
        const { key, action, item } = parse(stored, given);
        await findObject(part, key);
        return { index, ...(await actions[action]?.(part, key, item)), success: true };
      },
      (error, _item, index) => failedItem({ index, status: 'failed' }, error),
    ),
};

/** The kinds of job that change records. */
export const recordJobs: readonly JobKind[] = [recordJob];

const schema = v.object({
  action: v.pipe(
    v.string('Action: cannot be blank'),
    v.check((action) => Object.hasOwn(actions, action), 'Action: is not included in the list'),
  ),
  items: v.optional(v.array(v.unknown())),
});

/** `POST /custom_objects/{key}/jobs` with `{job: {action, items}}`: up to a hundred records at once. */
export function recordJobRoutes(app: Hono<Env>): void {
  app.post('/custom_objects/:key/jobs', async (c) => {
    const { call } = c.var;
    requireFullAgent(call.actor);
    const { key } = await findObject(call, c.req.param('key'));
    const { job } = parse(v.object({ job: v.optional(v.unknown()) }), call.body ?? {});
    if (job === undefined) throw missingParameter('job');
    const { action, items } = parse(schema, job);
    const work = jobItems(items, 'items').map((item) => ({ key, action, item }));
    const { body, headers } = await startJob(call, recordJob, work);
    return c.json(body, 201, headers);
  });
}
