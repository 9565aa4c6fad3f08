import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { DAY, MINUTE } from '../../src/facts/instant';
import type { PersonId } from '../../src/facts/person';
import { type Desk, useDesk } from '../shared/desk';
import { type ReadHistory, WARM } from '../shared/history-keeper';
import { troubleOf } from '../shared/trouble';
import type { HistoryState } from './history-state';

export interface HistoryQuery {
  readonly customer: PersonId;
  readonly days: number;
  /** Undefined where the host does not tell who looks: then nothing is shared with other tickets. */
  readonly agent: PersonId | undefined;
  readonly shown: boolean;
}

/**
 * The customer's history: from another ticket's sidebar where one read it within ten minutes, else by one request. A
 * refusal for too many requests is tried again at the time the helpdesk names, a lost connection when it is back.
 */
export function useHistory({
  customer,
  days,
  agent,
  shown,
}: HistoryQuery): HistoryState & { readonly retry: () => void } {
  const desk = useDesk();
  const query = useQuery({
    queryKey: ['history', agent, customer, days],
    queryFn: ({ signal }) => readHistory(desk, { customer, days, agent }, signal),
    enabled: shown,
    staleTime: ({ state: { data } }) => (data === undefined ? 0 : Math.max(0, data.readAt + WARM - desk.clock.now())),
    gcTime: WARM,
    retry: false,
    structuralSharing: false,
    refetchOnWindowFocus: false,
    // The host carries the request; whether this browser believes to be online does not matter.
    networkMode: 'always',
  });
  const { data, error, isFetching, refetch } = query;

  const trouble = useMemo(() => (error === null ? undefined : troubleOf(error)), [error]);
  useEffect(() => {
    if (!shown || trouble === undefined) return;
    const again = (): void => void refetch();
    if (trouble.code === 'rate-limited') {
      const wait = trouble.retryAt === undefined ? MINUTE : trouble.retryAt - desk.clock.now();
      return desk.clock.after(Math.max(wait, 1_000), again);
    }
    if (trouble.code !== 'offline') return;
    window.addEventListener('online', again);
    const stop = desk.clock.after(MINUTE, again);
    return () => {
      window.removeEventListener('online', again);
      stop();
    };
  }, [desk, shown, trouble, refetch]);

  return useMemo(
    () => ({
      reading: isFetching,
      retry: () => void refetch(),
      ...(data !== undefined && { read: data }),
      ...(trouble !== undefined && { trouble }),
    }),
    [isFetching, data, trouble, refetch],
  );
}

async function readHistory(
  { helpdesk, clock, keeper }: Desk,
  { customer, days, agent }: Omit<HistoryQuery, 'shown'>,
  signal: AbortSignal,
): Promise<ReadHistory> {
  const kept = agent === undefined ? undefined : await keeper.recall(agent, customer, days);
  if (kept !== undefined) return kept;
  const readAt = clock.now();
  const history = await helpdesk.history({ customer, since: readAt - days * DAY, signal });
  const read = { history, readAt, days };
  if (agent !== undefined) keeper.keep(agent, customer, read);
  return read;
}
