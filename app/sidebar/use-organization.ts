import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Facts, History } from '../../src/facts/facts';
import { DAY, type Instant } from '../../src/facts/instant';
import { organizationOf } from '../../src/facts/organization';
import type { Policy } from '../../src/health/policy';
import { evaluateOrganization, type OrganizationReading } from '../../src/report/organization';
import { useDesk } from '../shared/desk';
import { type Trouble, troubleOf } from '../shared/trouble';

/** How far the reading of the organization's tickets has come. One that failed leaves an earlier one in place. */
export interface OrganizationState {
  readonly isReading: boolean;
  readonly read?: { readonly reading: OrganizationReading; readonly history: History; readonly readAt: Instant };
  readonly trouble?: Trouble;
  readonly start: () => void;
}

/**
 * Reads the tickets of the customer's organization: one request at each `start`, none without, and none for a ticket
 * that is not shown. Undefined where there is no organization, or none that this helpdesk could read.
 */
export function useOrganization(
  facts: Facts,
  policy: Policy,
  asOf: Instant,
  shown: boolean,
): OrganizationState | undefined {
  const { helpdesk, clock } = useDesk();
  const queries = useQueryClient();
  const organization = organizationOf(facts);
  const days = policy.historyDays;
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['organization', organization, days],
    queryFn: async ({ signal }) => {
      const readAt = clock.now();
      const since = readAt - days * DAY;
      return {
        history: await helpdesk.organizationHistory({ organization: organization ?? 0, since, signal }),
        readAt,
      };
    },
    enabled: false,
    retry: false,
    structuralSharing: false,
    networkMode: 'always',
  });
  useEffect(() => {
    if (!shown) void queries.cancelQueries({ queryKey: ['organization'] });
  }, [shown, queries]);
  const read = useMemo(
    () => data && { ...data, reading: evaluateOrganization(facts, data.history, policy, asOf) },
    [facts, data, policy, asOf],
  );
  if (organization === undefined || !helpdesk.can.has('read-organization')) return undefined;
  return {
    isReading: isFetching,
    start: () => void refetch({ cancelRefetch: false }),
    ...(read && { read }),
    ...(error && !isFetching && { trouble: troubleOf(error) }),
  };
}
