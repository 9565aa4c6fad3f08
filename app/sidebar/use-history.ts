import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { DAY } from '../../src/facts/instant';
import type { PersonId } from '../../src/facts/person';
import { type Desk, useDesk } from '../shared/desk';
import { type AskedHistory, type ReadHistory, WARM } from '../shared/history-keeper';
import { retryTime } from '../shared/retry-time';
import { type Trouble, troubleOf } from '../shared/trouble';
import type { HistoryState } from './history-state';

export interface HistoryQuery {
  readonly customer: PersonId;
  readonly asked: AskedHistory;
  /** Undefined where the host does not tell who looks: then nothing is shared with other tickets. */
  readonly agent: PersonId | undefined;
  readonly shown: boolean;
}

/** What the latest attempt left: a failed one keeps what an earlier one read. */
interface Attempt {
  readonly read?: ReadHistory;
  readonly trouble?: Trouble;
  /** Failures in a row. */
  readonly failures: number;
}

/**
 * The customer's history: from another ticket's sidebar where one read it within ten minutes, else by one request. What
 * may pass by itself is tried again while the ticket is shown, a lost connection also as soon as it is back.
 */
export function useHistory({
  customer,
  asked,
  agent,
  shown,
}: HistoryQuery): HistoryState & { readonly retry: () => void } {
  const desk = useDesk();
  const { data, isFetching, refetch } = useQuery({
    queryKey: ['history', agent, customer, asked],
    queryFn: ({ signal, client, queryKey }) =>
      attempt(desk, { customer, asked, agent }, signal, client.getQueryData<Attempt>(queryKey)),
    enabled: shown,
    // By our clock. A failed attempt is never out of date: its retry is planned below, whatever tab comes forward.
    staleTime: ({ state: { data: last } }) =>
      last?.trouble || (last?.read && desk.clock.now() - last.read.readAt < WARM) ? Number.POSITIVE_INFINITY : 0,
    gcTime: WARM,
    retry: false,
    structuralSharing: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    // The host carries the request; whether this browser believes to be online does not matter.
    networkMode: 'always',
  });
  const trouble = data?.trouble;
  const read = data?.read;
  // An attempt under way is the retry: it is not begun anew.
  const retry = useCallback(() => void refetch({ cancelRefetch: false }), [refetch]);

  useEffect(() => {
    if (!shown || isFetching || trouble?.retryAt === undefined) return;
    const stop = desk.clock.after(Math.max(trouble.retryAt - desk.clock.now(), 0), retry);
    // A connection that comes back lifts no limit.
    if (trouble.code === 'rate-limited') return stop;
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      stop();
    };
  }, [desk, shown, isFetching, trouble, retry]);

  return useMemo(
    () => ({
      reading: isFetching,
      retry,
      ...(read !== undefined && { read }),
      ...(trouble !== undefined && { trouble }),
    }),
    [isFetching, read, trouble, retry],
  );
}

async function attempt(
  desk: Desk,
  query: Omit<HistoryQuery, 'shown'>,
  signal: AbortSignal,
  last: Attempt | undefined,
): Promise<Attempt> {
  try {
    return { read: await readHistory(desk, query, signal), failures: 0 };
  } catch (error) {
    // Nobody waits for it any more.
    signal.throwIfAborted();
    const trouble = troubleOf(error);
    const failures = (last?.failures ?? 0) + 1;
    const retryAt = retryTime(trouble, failures, desk.clock.now());
    return {
      ...(last?.read && { read: last.read }),
      trouble: { code: trouble.code, ...(retryAt !== undefined && { retryAt }) },
      failures,
    };
  }
}

async function readHistory(
  { helpdesk, clock, keeper }: Desk,
  { customer, asked, agent }: Omit<HistoryQuery, 'shown'>,
  signal: AbortSignal,
): Promise<ReadHistory> {
  const kept = agent === undefined ? undefined : await keeper.recall(agent, customer, asked);
  if (kept !== undefined) return kept;
  const readAt = clock.now();
  const { days, organizationKeys } = asked;
  const history = await helpdesk.history({ customer, since: readAt - days * DAY, organizationKeys, signal });
  const read = { history, readAt, asked };
  if (agent !== undefined) keeper.keep(agent, customer, read);
  return read;
}
