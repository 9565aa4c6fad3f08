import * as v from 'valibot';
import { isStaff } from '../core/auth';
import { normaliseTags, parse } from '../core/body';
import type { Actor, Call } from '../core/call';
import { ApiError, forbidden, missingParameter, updateConflict } from '../core/errors';
import { parseTime } from '../core/time';
import { type Applied, applyAction } from './apply';
import type { AuditEvent } from './audit';
import { type UpdateInput, updateSchema } from './input';
import { type TicketRow, viaOf } from './record';
import { resolveChanges } from './resolve';
import { visibleTicket } from './visible';

/** `PUT /tickets/{id}` with `{ticket: {...}}`. */
export async function updateFromRequest(call: Call, id: number): Promise<Applied> {
  const body = parse(v.object({ ticket: v.optional(v.unknown()) }), call.body ?? {});
  if (body.ticket === undefined) throw missingParameter('ticket');
  const input = parse(updateSchema, body.ticket);
  const before = await visibleTicket(call, id, 'write');
  checkStamp(input, before);
  return changeTicket(call, before, input);
}

/** Changes a ticket that was found and locked for the caller: rights, then everything in one audit. */
export async function changeTicket(call: Call, before: TicketRow, input: UpdateInput): Promise<Applied> {
  const permitted = permittedInput(call.actor, input);
  const changes: Partial<TicketRow> = await resolveChanges(call, permitted, before);
  const tags = tagsAfter(permitted, before.tags);
  if (tags !== undefined) changes.tags = tags;
  return applyAction(call, before, {
    changes,
    comment: permitted.comment,
    authorId: call.actor.id,
    via: viaOf('web'),
    events: await macroEvents(call, permitted),
  });
}

/**
 * Safe update: refused when the ticket changed after `updated_stamp`. Zendesk treats `safe_update: false` like `true`;
 * leaving it out switches it off.
 */
export function checkStamp(
  input: { readonly safe_update?: unknown; readonly updated_stamp?: string | undefined },
  ticket: TicketRow,
): void {
  if (input.safe_update === undefined) return;
  const stamp = input.updated_stamp === undefined ? undefined : parseTime(input.updated_stamp);
  if (stamp === undefined) throw new ApiError(400, 'Required parameter missing: updated_stamp');
  if (stamp.getTime() !== ticket.updated_at.getTime()) throw updateConflict();
}

/** A light agent may add an internal note and nothing else; others may be kept from public comments alone. */
function permittedInput(actor: Actor, input: UpdateInput): UpdateInput {
  const { comment, safe_update, updated_stamp, ...others } = input;
  if (!actor.light) {
    if (!actor.onlyPrivateComments || comment === undefined) return input;
    if (comment.public === true) throw forbidden('You can only add internal notes.');
    return { ...input, comment: { ...comment, public: false } };
  }
  if (Object.keys(others).length > 0 || comment === undefined || comment.public === true) {
    throw forbidden('Light agents can only add internal notes.');
  }
  return { comment: { ...comment, public: false } };
}

function tagsAfter(input: UpdateInput, tags: readonly string[]): string[] | undefined {
  if (input.additional_tags === undefined && input.remove_tags === undefined) return undefined;
  const removed = input.remove_tags ?? [];
  return normaliseTags([...(input.tags ?? tags), ...(input.additional_tags ?? [])]).filter(
    (tag) => !removed.includes(tag),
  );
}

/** Which macros the agent used is told in the audit only. */
async function macroEvents(call: Call, input: UpdateInput): Promise<AuditEvent[]> {
  const ids = [...(input.macro_id === undefined ? [] : [input.macro_id]), ...(input.macro_ids ?? [])];
  if (ids.length === 0 || !isStaff(call.actor)) return [];
  const rows = await call.sql.query<{ id: number; title: string }>(
    'select id, title from macros where id = any($1::bigint[])',
    [ids],
  );
  return rows.map(({ id, title }) => ({
    type: 'AgentMacroReference',
    macro_id: String(id),
    macro_title: title,
    macro_deleted: false,
  }));
}
