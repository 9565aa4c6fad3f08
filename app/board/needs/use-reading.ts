import { useCallback, useEffect, useState } from 'react';
import type { BoardRow } from '../../../src/triage/types';
import { type Trouble, troubleOf } from '../../shared/trouble';
import type { BoardDesk } from '../board-desk';
import type { Reading, Scoring } from '../scoring/scoring';

interface ReadingState {
  readonly reading?: Reading;
  readonly trouble?: Trouble;
}

/** Readings of this page by ticket, as long as the ticket does not change. In memory alone. */
const known = new Map<number, { readonly updatedAt: number; readonly reading: Reading }>();
/** A supervisor looks at a few dozen of them; more would only take room. */
const most = 100;

/** Reads a ticket's messages and has it judged with them: one request for each hundred messages. */
export async function readTicket(
  row: BoardRow,
  scoring: Scoring,
  desk: BoardDesk,
  signal?: AbortSignal,
): Promise<Reading> {
  const before = known.get(row.ticket);
  if (before?.updatedAt === row.updatedAt) return before.reading;
  const messages = await desk.helpdesk.messages(row.ticket, signal);
  const reading = await scoring.read(row.ticket, messages);
  known.set(row.ticket, { updatedAt: row.updatedAt, reading });
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return reading;
}

export function useReading(
  row: BoardRow,
  scoring: Scoring,
  desk: BoardDesk,
): ReadingState & { readonly retry: () => void; readonly judgeAgain: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<ReadingState>({});
  const { ticket, updatedAt } = row;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is another object with every view
  useEffect(() => {
    const left = new AbortController();
    readTicket(row, scoring, desk, left.signal).then(
      (reading) => !left.signal.aborted && setState({ reading }),
      (error: unknown) => !left.signal.aborted && setState({ trouble: troubleOf(error) }),
    );
    return () => left.abort();
  }, [ticket, updatedAt, scoring, desk, attempt]);
  // What was said of it has changed, and no message: it costs no request.
  const judgeAgain = useCallback((): void => {
    const before = known.get(ticket);
    if (!before) return;
    scoring.read(ticket, before.reading.facts.messages ?? []).then(
      (reading) => {
        known.set(ticket, { ...before, reading });
        setState({ reading });
      },
      // No longer open: the row goes by itself.
      () => {},
    );
  }, [ticket, scoring]);
  return {
    ...state,
    judgeAgain,
    retry: () => {
      setState({});
      setAttempt(attempt + 1);
    },
  };
}
