import { useEffect, useRef } from 'react';
import { useHelpdesk } from '../../shared/desk';

/**
 * Holds the agent's submit once for each reply that lacks something; the next submit goes through as it is. Notes are
 * never held, and neither is what cannot be read.
 * @param lineFor what the reply lacks, in one line; undefined where it lacks nothing, or nothing is known of it
 */
export function useSaveReminder(isWanted: boolean, lineFor: (reply: string) => string | undefined): void {
  const helpdesk = useHelpdesk();
  const latest = useRef(lineFor);
  const held = useRef(false);
  useEffect(() => {
    latest.current = lineFor;
  });
  useEffect(() => {
    if (!isWanted || !helpdesk.can.has('hold-save')) return;
    const stopWatching = helpdesk.watch((change) => {
      if (change === 'submitted') held.current = false;
    });
    const stopHolding = helpdesk.beforeSave(async () => {
      if (held.current) return undefined;
      // What stands there now: the agent may have typed on since the last pause.
      const { text, kind } = await helpdesk.draft();
      const line = kind === 'reply' ? latest.current(text) : undefined;
      held.current = line !== undefined;
      return line;
    });
    return () => {
      stopWatching();
      stopHolding();
    };
  }, [helpdesk, isWanted]);
}
