import { useMemo, useState } from 'react';
import type { Facts } from '../../src/facts/facts';
import { memoised } from '../../src/facts/memo';
import type { Helpdesk } from '../../src/helpdesk/port';
import { failedFixes } from '../../src/ledgers/failures';
import { withHandTicks } from '../../src/playbook/by-hand';
import { isTalkTrack, matterOf } from '../../src/playbook/say/talk-track';
import type { StepId, StepResult } from '../../src/playbook/types';
import type { HealthReport } from '../../src/report/types';
import { useHelpdesk } from '../shared/desk';

export interface HandTicks {
  readonly steps: readonly StepResult[];
  /** Present on the phone alone. */
  readonly toggle?: (id: StepId) => void;
}

/**
 * The steps with what the agent ticked by hand, where they are a talk track. Ticks are kept for the ticket while the page
 * lives; after a failed fix they begin anew, as the steps do.
 */
export function useHandTicks(facts: Facts, { asOf, steps, promises }: HealthReport): HandTicks {
  const kept = keptFor(useHelpdesk());
  const [all, setAll] = useState(kept.ticks);
  return useMemo(() => {
    const matter = matterOf(facts, asOf, promises);
    if (!isTalkTrack(facts, matter)) return { steps };
    const attempt = `${facts.ticket.id ?? 'new'}:${failedFixes(matter.contacts)}`;
    const ticked = all.get(attempt) ?? new Set();
    const toggle = (id: StepId): void => {
      const others = [...ticked].filter((one) => one !== id);
      kept.ticks = new Map(all).set(attempt, new Set(ticked.has(id) ? others : [...others, id]));
      setAll(kept.ticks);
    };
    return { steps: withHandTicks(steps, ticked), toggle };
  }, [facts, asOf, steps, promises, kept, all]);
}

/** By ticket and attempt. */
type Ticks = ReadonlyMap<string, ReadonlySet<StepId>>;

/** One page, one helpdesk. */
const keptFor = memoised((_helpdesk: Helpdesk): { ticks: Ticks } => ({ ticks: new Map() }));
