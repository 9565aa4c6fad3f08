import { createContext, useContext } from 'react';
import type { Facts } from '../../src/facts/facts';
import type { HealthReport } from '../../src/report/types';
import type { Settings } from '../../src/settings/parse';
import type { FollowUpHandle } from './form/use-follow-up';

/** All that parts deep in the details work with. */
export interface Case {
  readonly facts: Facts;
  readonly report: HealthReport;
  readonly settings: Settings;
  /** One for all places that show it. */
  readonly followUp: FollowUpHandle;
}

const CaseContext = createContext<Case | undefined>(undefined);

export const CaseProvider = CaseContext.Provider;

export function useCase(): Case {
  const found = useContext(CaseContext);
  if (found === undefined) throw new Error('evenkeel: no case around this component');
  return found;
}
