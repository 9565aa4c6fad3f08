import { withDeadline } from '../deadline';
import { type Clock, type Objection, SAVE_WAIT_MS, type Stop } from '../port';
import type { ZafClient } from './client';

/**
 * Answers the hook that the host runs before it saves what the agent submits. The host waits for the answer, so there
 * always is one; whatever goes wrong here stops no save.
 */
export const beforeSave = (client: ZafClient, clock: Clock, objection: Objection): Stop => {
  const handler = async (): Promise<void> => {
    const words = await withDeadline(objection, { clock, ms: SAVE_WAIT_MS, what: 'save' }).catch(() => undefined);
    // A rejection alone stops a save: what a promise resolves with is not looked at.
    if (words !== undefined) throw new Error(words);
  };
  client.on('ticket.save', handler);
  return () => client.off('ticket.save', handler);
};
