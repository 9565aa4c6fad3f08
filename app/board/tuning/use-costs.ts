import { useEffect, useMemo, useState } from 'react';
import { createReadJson } from '../../../src/helpdesk/rest/request';
import { countAgents } from '../../../src/helpdesk/zendesk/agent-count';
import { type Costs, readCosts } from '../../shared/cost-keeper';
import type { BoardDesk } from '../board-desk';

/** Milliseconds between two looks at what other frames of the app have counted. */
const EVERY = 5_000;
const requestMs = 30_000;

interface CostsHandle {
  /** As it goes on; null where this browser counts nothing, absent while nobody told. */
  readonly costs: Costs | null | undefined;
  /** How many agents the account has, once it told that to an admin. */
  readonly agents?: number;
}

/** What was counted in this browser. */
export function useCosts({ clock, client, me }: BoardDesk): CostsHandle {
  const [costs, setCosts] = useState<Costs | null>();
  const [agents, setAgents] = useState<number>();
  const read = useMemo(() => createReadJson(client, clock, requestMs), [client, clock]);
  const isAdmin = me?.role === 'admin';
  useEffect(() => {
    let stop = (): void => {};
    let wanted = true;
    const look = (): void => {
      void readCosts(clock).then((found) => {
        if (!wanted) return;
        setCosts(found ?? null);
        stop = clock.after(EVERY, look);
      });
    };
    look();
    return () => {
      wanted = false;
      stop();
    };
  }, [clock]);
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
