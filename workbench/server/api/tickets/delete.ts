import { requireAdmin } from '../core/auth';
import type { Call } from '../core/call';
import { findTicket } from './visible';

/** Deletes a ticket softly; the account lets its admins do that, and no agents. */
export async function deleteTicket(call: Call, id: number): Promise<void> {
  requireAdmin(call.actor);
  await findTicket(call, id, 'write');
  await call.sql.query('update tickets set deleted_at = $2, deleted_by = $3, generated_at = $2 where id = $1', [
    id,
    call.now,
    call.actor.id,
  ]);
  call.tell({ type: 'ticket', id });
}
