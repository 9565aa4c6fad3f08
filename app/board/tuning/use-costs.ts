import { useEffect, useMemo, useState } from 'react';
import { createReadJson } from '../../../src/helpdesk/rest/request';
import { countAgents } from '../../../src/helpdesk/zendesk/agent-count';
import { type Costs, readCosts } from '../../shared/cost-meter';
import type { BoardDesk } from '../board-desk';

/** Milliseconds between two looks at what other frames of the app have counted. */
const EVERY = 5_000;
const requestMs = 30_000;

/** What was counted in this browser, as it goes on; and how many agents the account has, once it told that to an admin. */
export function useCosts({ clock, client, me }: BoardDesk): { readonly costs: Costs; readonly agents?: number } {
  const [costs, setCosts] = useState(() => readCosts(clock.now()));
  const [agents, setAgents] = useState<number>();
  const read = useMemo(() => createReadJson(client, clock, requestMs), [client, clock]);
  const isAdmin = me?.role === 'admin';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each look asks for the next one
  useEffect(() => clock.after(EVERY, () => setCosts(readCosts(clock.now()))), [clock, costs]);
  useEffect(() => {
    if (!isAdmin) return;
    let wanted = true;
    countAgents(read).then(
      (count) => wanted && setAgents(count),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [read, isAdmin]);
  return { costs, ...(agents !== undefined && { agents }) };
}
