import { useCallback, useEffect, useRef, useState } from 'react';
import type { FlagTrail } from '../../../src/facts/flag-trail';
import type { TicketId } from '../../../src/facts/ticket';
import { mergeTrails } from '../../../src/flags/trail';
import type { TrailReading } from '../../../src/helpdesk/flag-store';
import type { Account } from '../../../src/settings/account';
import { useDesk } from '../desk';
import { type Trouble, troubleOf } from '../trouble';
import type { FlagKeeping } from './keeping';

/** What happened to the flags of a ticket, as far as it is read, and how to add to it. */
export interface TrailHandle {
  /** Absent until the place is open. */
  readonly keeping?: FlagKeeping;
  /** Absent until it was read. */
  readonly reading?: TrailReading;
  /** Why it could not be read. */
  readonly trouble?: Trouble;
  /** Adds what is told. Rejects with a HelpdeskError where it could not be kept. */
  act(told: FlagTrail, words?: string): Promise<void>;
}

/**
 * Follows the flags of a ticket: read when it opens, and again whenever `again` changes. What was done here is never lost
 * from sight because the helpdesk shows it a moment later.
 */
export function useTrail(ticket: TicketId | undefined, account: Account, again: unknown): TrailHandle {
  const { flags } = useDesk();
  const { flagStore, flagField } = account;
  const [keeping, setKeeping] = useState<FlagKeeping>();
  const [state, setState] = useState<Pick<TrailHandle, 'reading' | 'trouble'>>({});
  const own = useRef<{ readonly ticket: TicketId; readonly trail: FlagTrail }>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: settings are parsed anew with every reading; what matters is named.
  useEffect(() => {
    let wanted = true;
    flags(account).then(
      (open) => wanted && setKeeping(open),
      (error: unknown) => wanted && setState({ trouble: troubleOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [flags, flagStore, flagField]);

  const put = useCallback((from: TicketId, told: TrailReading): void => {
    const mine = own.current?.ticket === from ? own.current.trail : undefined;
    setState({ reading: { ...told, trail: mine ? mergeTrails(told.trail, mine) : told.trail } });
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` says that something may have changed.
  useEffect(() => {
    if (!keeping || ticket === undefined) return;
    const cancel = new AbortController();
    keeping.store.read([ticket], cancel.signal).then(
      (found) => {
        const told = found.get(ticket);
        if (told && !cancel.signal.aborted) put(ticket, told);
      },
      (error: unknown) => {
        if (!cancel.signal.aborted)
          setState(({ reading }) => ({ ...(reading && { reading }), trouble: troubleOf(error) }));
      },
    );
    return () => cancel.abort();
  }, [keeping, ticket, again, put]);

  const act = useCallback(
    async (told: FlagTrail, words?: string): Promise<void> => {
      if (!keeping || ticket === undefined) return;
      const trail = await keeping.store.act(ticket, told, undefined, words);
      own.current = { ticket, trail };
      setState(({ reading }) => ({ reading: { tags: [], ...reading, trail } }));
    },
    [keeping, ticket],
  );

  return { ...(keeping && { keeping }), ...state, act };
}
