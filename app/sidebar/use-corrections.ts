import { useCallback, useEffect, useRef, useState } from 'react';
import { type CorrectedReading, keyOfPromise, type PromiseCorrection } from '../../src/facts/correction';
import type { Instant } from '../../src/facts/instant';
import type { TicketId } from '../../src/facts/ticket';
import type { Promised } from '../../src/ledgers/promises';
import { type CorrectionKeeper, createCorrectionKeeper, keepsNothing } from '../shared/correction-keeper';
import { useDesk } from '../shared/desk';
import type { TellCorrections } from './rest-props';

/** What the agent may say of a promise, and whether it outlives the page. */
export interface Corrections {
  correct(promise: Promised, as: CorrectedReading): void;
  /** Reads it again as it was written, also where a note says otherwise. */
  undo(promise: Promised): void;
  /** False once this browser refused to keep something: it then holds until the page is left. */
  readonly areKept: boolean;
}

/**
 * Corrections that live in this browser alone: read when the ticket opens, told to whoever judges, and kept at every
 * change. A correction counts from `asOf` on, the instant that the agent looks at, so that it shows at once.
 */
export function useCorrections(ticket: TicketId | undefined, asOf: Instant, tell: TellCorrections): Corrections {
  const { scope } = useDesk();
  const keeper = useRef<CorrectionKeeper>(keepsNothing);
  const held = useRef<readonly PromiseCorrection[]>([]);
  const [areKept, setKept] = useState(true);

  useEffect(() => {
    let wanted = true;
    keeper.current = keepsNothing;
    // Another ticket's corrections must not meet this one's promises.
    if (held.current.length > 0) tell([], false);
    held.current = [];
    const opened = (found: CorrectionKeeper): void => {
      if (!wanted) return;
      keeper.current = found;
      if (ticket === undefined) return;
      // What was said while the host had not yet named the account is not lost.
      held.current = [...found.recall(ticket), ...held.current];
      if (held.current.length > 0) tell(held.current, false);
    };
    scope.then(
      (known) => opened(createCorrectionKeeper(known)),
      () => opened(keepsNothing),
    );
    return () => {
      wanted = false;
    };
  }, [scope, ticket, tell]);

  const put = useCallback(
    (promise: Promised, as: CorrectedReading | undefined): void => {
      const ref = { saidAt: promise.at, ordinal: promise.ordinal };
      const others = held.current.filter((one) => keyOfPromise(one.promise) !== keyOfPromise(ref));
      held.current = as === undefined ? others : [...others, { promise: ref, as, at: asOf }];
      tell(held.current, true);
      setKept(ticket !== undefined && keeper.current.keep(ticket, held.current, asOf));
    },
    [ticket, asOf, tell],
  );

  return {
    correct: put,
    undo: (promise) => {
      put(promise, undefined);
      if (promise.corrected?.livesIn === 'note') put(promise, 'as-read');
    },
    areKept,
  };
}
