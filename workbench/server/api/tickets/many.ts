import type { Hono } from 'hono';
import * as v from 'valibot';
import { requireAdmin, requireFullAgent, requireStaff } from '../core/auth';
import { idSchema, parse } from '../core/body';
import type { Call, Env } from '../core/call';
import { missingParameter, updateConflict } from '../core/errors';
import { parseTime, stamp } from '../core/time';
import { eachItem, failedItem } from '../jobs/items';
import { type JobKind, jobItems, startJob } from '../jobs/start';
import { createTicket } from './create';
import { deleteTicket } from './delete';
import { createSchema, updateSchema } from './input';
import { manyIds } from './routes';
import { changeTicket } from './update';
import { visibleTicket } from './visible';

/** Recorded results of created tickets name their account; any number. */
const ACCOUNT_ID = 7_316_400;

const withId = v.object({ id: idSchema });

/** A job that does one thing to tickets that are there already, each named by its id. */
const jobById = (
  [type, action, status, failure]: readonly [type: string, action: string, status: string, failure: string],
  work: (call: Call, id: number, item: unknown) => Promise<unknown>,
): JobKind => ({
  type,
  run: (call, items) =>
    eachItem(
      call,
      items,
      async (part, item) => {
        const { id } = parse(withId, item);
        await work(part, id, item);
        return { id, action, status, success: true };
      },
      (error, item) => failedItem({ id: idOfItem(item), action }, error, failure),
    ),
});

const updateJob = jobById(['Bulk Update Ticket', 'update', 'Updated', 'TicketUpdateFailed'], (call, id, item) =>
  updateSafely(call, id, item),
);

const deleteJob = jobById(['Bulk Delete Ticket', 'delete', 'Deleted', 'TicketDeleteFailed'], deleteTicket);

const createJob: JobKind = {
  type: 'Bulk Create Ticket',
  run: (call, tickets) =>
    eachItem(
      call,
      tickets,
      async (part, item, index) => {
        const { ticket } = await createTicket(part, parse(createSchema, item));
        return { index, id: ticket.id, account_id: ACCOUNT_ID };
      },
      (error, _item, index) => failedItem({ index }, error, 'TicketCreateFailed'),
    ),
};

/** The kinds of job that change tickets. */
export const ticketJobs: readonly JobKind[] = [updateJob, createJob, deleteJob];

/** `tickets/update_many`, `create_many` and `destroy_many`: up to a hundred tickets as one job. */
export function manyTicketRoutes(app: Hono<Env>): void {
  app.put('/tickets/update_many', async (c) => {
    const { call } = c.var;
    requireStaff(call.actor);
    const { body, headers } = await startJob(call, updateJob, stamped(call, changes(call)));
    return c.json(body, 200, headers);
  });

  app.post('/tickets/create_many', async (c) => {
    const { call } = c.var;
    requireFullAgent(call.actor);
    const { tickets } = parse(v.object({ tickets: v.optional(v.array(v.unknown())) }), call.body ?? {});
    const { body, headers } = await startJob(call, createJob, jobItems(tickets, 'tickets'));
    return c.json(body, 200, headers);
  });

  app.delete('/tickets/destroy_many', async (c) => {
    const { call } = c.var;
    requireAdmin(call.actor);
    const { body, headers } = await startJob(
      call,
      deleteJob,
      manyIds(call).map((id) => ({ id })),
    );
    return c.json(body, 200, headers);
  });
}

type Change = Record<string, unknown>;

/** `?ids=` with one `ticket` for all, or `tickets` that each have an id. */
function changes(call: Call): readonly Change[] {
  const { ticket, tickets } = parse(
    v.object({ ticket: v.optional(v.looseObject({})), tickets: v.optional(v.array(v.looseObject({}))) }),
    call.body ?? {},
  );
  if (!call.url.searchParams.has('ids')) return jobItems(tickets, 'tickets');
  if (ticket === undefined) throw missingParameter('ticket');
  const { safe_update, ...common } = ticket;
  return manyIds(call).map((id) => ({ ...common, id }));
}

/**
 * Jobs always update safely: without a stamp of its own an item is measured by the time it was queued. Only a batch item
 * that asks for a safe update and gives no stamp stays without one, which is refused.
 */
const stamped = (call: Call, items: readonly Change[]): readonly Change[] =>
  items.map((item) => ('safe_update' in item ? item : { updated_stamp: stamp(call.now), ...item }));

async function updateSafely(call: Call, id: number, item: unknown): Promise<void> {
  const input = parse(updateSchema, item);
  const read = parseTime(input.updated_stamp ?? '');
  if (read === undefined) throw missingParameter('updated_stamp');
  const before = await visibleTicket(call, id, 'write');
  if (before.updated_at > read) throw updateConflict();
  await changeTicket(call, before, input);
}

const idOfItem = (item: unknown): number | null => {
  const result = v.safeParse(withId, item);
  return result.success ? result.output.id : null;
};
