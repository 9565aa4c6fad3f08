import { withDeadline } from '../deadline';
import type { Clock, Objection, Stop } from '../port';
import type { ZafClient } from './client';

/** Milliseconds that an agent's submit may wait for a word of ours. */
const PATIENCE = 1_500;

/**
 * Answers the hook that the host runs before it saves what the agent submits. The host waits for the answer, so there
 * always is one; whatever goes wrong here stops no save.
 */
export const beforeSave = (client: ZafClient, clock: Clock, objection: Objection): Stop => {
  const handler = async (): Promise<void> => {
    const words = await withDeadline(objection, { clock, ms: PATIENCE, what: 'save' }).catch(() => undefined);
    // A rejection alone stops a save: what a promise resolves with is not looked at.
    if (words !== undefined) throw new Error(words);
  };
  client.on('ticket.save', handler);
  return () => client.off('ticket.save', handler);
};
