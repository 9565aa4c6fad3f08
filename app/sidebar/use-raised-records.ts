import { useEffect, useRef } from 'react';
import type { FlagTrail } from '../../src/facts/flag-trail';
import type { Instant } from '../../src/facts/instant';
import type { Ticket } from '../../src/facts/ticket';
import { emptyTrail, livesOf, mergeTrails, told } from '../../src/flags/trail';
import type { TrailReading } from '../../src/helpdesk/flag-store';
import type { Account } from '../../src/settings/account';
import { useHelpdesk } from '../shared/desk';
import type { Standing } from '../shared/flags/standing';

interface RaisedRecords {
  readonly standings: readonly Standing[];
  /** What is recorded; undefined until it was read. */
  readonly recorded: TrailReading | undefined;
  readonly asOf: Instant;
  readonly keep: (told: FlagTrail) => Promise<void>;
}

/**
 * Where the account keeps flags in a custom object: those that wait for somebody, and of which no record says so yet, are
 * recorded behind the agent's own submit, so that a supervisor's count knows them. Nothing is written before; what could not
 * be kept is told with the next submit.
 */
export function useRaisedRecords({ flagStore }: Account, ticket: Ticket, around: RaisedRecords): void {
  const helpdesk = useHelpdesk();
  const latest = useRef(around);
  latest.current = around;
  const may = flagStore === 'object' && ticket.status !== 'closed' && helpdesk.can.has('watch');
  useEffect(() => {
    if (!may) return;
    return helpdesk.watch((change) => {
      const { keep, ...known } = latest.current;
      const news = change === 'submitted' && unrecorded(known);
      if (news) keep(news).catch(() => {});
    });
  }, [may, helpdesk]);
}

/** What to record of a ticket's flags; undefined where all is. New evidence of a flag that waits already is no news. */
export function unrecorded({ standings, recorded, asOf }: Omit<RaisedRecords, 'keep'>): FlagTrail | undefined {
  if (!recorded || recorded.unreadable) return undefined;
  const lives = livesOf(recorded.trail, asOf);
  const raised = standings.filter(
    ({ cause, flag, state }) => flag && state === 'raised' && lives.get(cause)?.life?.state.is !== 'raised',
  );
  if (raised.length === 0) return undefined;
  return raised.map(({ cause, events }) => told(cause, ...events)).reduce(mergeTrails, emptyTrail);
}
